package dev.parley.cli;

import picocli.CommandLine.Command;

/** The places that articles come from. */
@Command(
        name = "sources",
        description = "Looks after the places that articles come from.",
        subcommands = {
            SourcesListVerb.class,
            SourcesAddVerb.class,
            SourcesRemoveVerb.class,
            SourcesEnableVerb.class,
            SourcesImportVerb.class,
            SourcesExportVerb.class,
            SourcesCheckVerb.class,
            SourcesDiscoverVerb.class,
            SourcesHealthVerb.class
        })
final class SourcesVerb {
    private SourcesVerb() {}
}
