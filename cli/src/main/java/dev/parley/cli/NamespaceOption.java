package dev.parley.cli;

import dev.parley.events.Namespace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The namespace that a verb is about. */
final class NamespaceOption {
    @Option(names = "--namespace", paramLabel = "NAME", description = "Default is live.")
    private @Nullable Namespace namespace;

    Namespace asked() {
        return namespace == null ? Namespace.LIVE : namespace;
    }

    /** It as it was asked for, after a space; nothing where it was not. */
    String asGiven() {
        return namespace == null ? "" : " --namespace " + namespace;
    }
}
