package dev.parley.outside;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a site.
 *
 * @param address absolute, http or https
 * @param accept the media types wanted (RFC 9110 §12.5.1)
 * @param validators of the answer that is known already
 * @param gate asked before the first address and before each redirect
 * @param proxy through which it goes; null = the one of the client, if it has one
 */
public record Get(
        URI address,
        String accept,
        Validators validators,
        Gate gate,
        @Nullable URI proxy) {
    public Get {
        Objects.requireNonNull(address, "address is missing");
        Objects.requireNonNull(accept, "accept is missing");
        Objects.requireNonNull(validators, "validators are missing");
        Objects.requireNonNull(gate, "gate is missing");
    }

    /** Asks for everything there is at an address. */
    public static Get of(URI address) {
        return new Get(address, "*/*", Validators.NONE, Gate.OPEN, null);
    }
}
