package dev.parley.cli;

import dev.parley.cli.config.ConfigurationException;
import dev.parley.cli.edit.OtherLexicon;
import dev.parley.cli.subscription.SubscriptionsException;
import dev.parley.cli.terminal.LogFile;
import dev.parley.cli.terminal.Plain;
import dev.parley.cli.terminal.Terminal;
import dev.parley.ingest.source.SourcesException;
import dev.parley.watch.query.QueryException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells in one line why a command could not do its work; where it happened stands in the log file only. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    static final int FAILED = 1;
    static final int USAGE = 2;
    private static final int INTERRUPTED = 130;
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Terminal terminal;
    private final LogFile log;

    Failures(Terminal terminal, LogFile log) {
        this.terminal = terminal;
        this.log = log;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        terminal.say("parley: " + e.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr())) {
            terminal.say("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (isInterruption(e)) {
            terminal.say("parley: stopped");
            return INTERRUPTED;
        }
        LOG.error("{} failed", command.getCommandSpec().qualifiedName(), e);
        boolean isUsage = isUsage(e);
        if (e instanceof SourcesException slips) {
            terminal.say("parley: the sources cannot be used as they are");
            String.valueOf(slips.getMessage()).lines().map(Plain::line).forEach(terminal::say);
        } else if (e instanceof SubscriptionsException slips) {
            terminal.say("parley: the subscriptions cannot be used as they are");
            String.valueOf(slips.getMessage()).lines().map(Plain::aligned).forEach(terminal::say);
        } else if (e instanceof QueryException unreadable) {
            terminal.say("parley: the query cannot be read");
            unreadable.rendered().lines().map(Plain::aligned).forEach(terminal::say);
        } else {
            terminal.say("parley: " + message(e));
        }
        if (!isUsage) {
            log.path().ifPresent(path -> terminal.say("More in " + path));
        }
        return isUsage ? USAGE : FAILED;
    }

    private static boolean isInterruption(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof InterruptedException
                    || cause instanceof org.apache.kafka.common.errors.InterruptException) {
                return true;
            }
        }
        return Thread.currentThread().isInterrupted();
    }

    private static boolean isUsage(Exception e) {
        return e instanceof ConfigurationException
                || e instanceof SubscriptionsException
                || e instanceof OtherLexicon
                || e instanceof QueryException;
    }

    private static String message(Exception e) {
        return Plain.line(
                Optional.ofNullable(e.getMessage()).orElse(e.getClass().getName()));
    }
}
