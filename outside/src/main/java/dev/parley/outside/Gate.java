package dev.parley.outside;

import java.net.URI;
import java.util.Optional;

/** Somebody who is asked before an address is visited, and may wait until it is its turn. */
@FunctionalInterface
public interface Gate {
    /** Lets everything pass. */
    Gate OPEN = address -> Optional.empty();

    /** Why the address is not visited, in words; empty = it may be. */
    Optional<String> refusal(URI address) throws InterruptedException;
}
