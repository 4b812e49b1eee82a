package dev.parley.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself: without a verb it tells how to ask. */
@Command(
        name = "parley",
        mixinStandardHelpOptions = true,
        versionProvider = Parley.Version.class,
        scope = picocli.CommandLine.ScopeType.INHERIT,
        description = "Watches the news about negotiations and tells of every mention.",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        footerHeading = "%n",
        footer = {
            "Answers go to the standard output, everything else to the standard error.",
            "Exit code: 0 done, 1 failed or something was rejected, 2 wrongly asked.",
            "'parley VERB --help' tells more."
        },
        subcommands = {
            ReplayVerb.class,
            UpVerb.class,
            IngestVerb.class,
            ProcessVerb.class,
            SinkVerb.class,
            TagVerb.class,
            ExtractVerb.class,
            FeedVerb.class,
            AlertsVerb.class,
            BacktestVerb.class,
            SourcesVerb.class,
            SubscriptionsVerb.class,
            RejectedVerb.class,
            NamespacesVerb.class,
            WithdrawVerb.class,
            LexiconVerb.class,
            ConfigVerb.class,
            InitVerb.class
        })
final class Parley implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a verb is missing, e.g. 'parley replay seeds'");
    }

    /** The version as it was built. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Parley.class.getPackage().getImplementationVersion();
            return new String[] {"parley " + (version == null ? "(not packaged)" : version)};
        }
    }
}
