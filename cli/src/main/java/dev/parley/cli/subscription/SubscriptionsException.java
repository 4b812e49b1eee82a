package dev.parley.cli.subscription;

import java.util.List;

/** Files of subscriptions cannot be used as they are. The message holds what is wrong, each with file and line. */
public final class SubscriptionsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SubscriptionsException(List<String> slips) {
        super(String.join("\n", slips));
    }
}
