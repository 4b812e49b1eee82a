package dev.parley.cli;

import dev.parley.events.Namespace;
import dev.parley.events.subscription.SubscriptionId;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Function;
import picocli.CommandLine;

/** Runs one command line and ends the process with its exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Interruption interruption = Interruption.onSignal(Thread.currentThread());
        int code = run(Session.ofProcess(), arguments);
        interruption.finished();
        System.exit(code);
    }

    static int run(Session session, String... arguments) {
        Failures failures = new Failures(session.terminal(), session.log());
        return new CommandLine(new Parley(), factory(session))
                .registerConverter(Namespace.class, name -> named(Namespace::new, name))
                .registerConverter(SubscriptionId.class, id -> named(SubscriptionId::new, id))
                .setOut(writer(session.terminal().out()))
                .setErr(writer(session.terminal().err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        session.terminal().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(session.terminal().width())
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .execute(arguments);
    }

    private static <T> T named(Function<String, T> maker, String name) {
        try {
            return maker.apply(name);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    private static java.io.PrintWriter writer(java.io.PrintStream stream) {
        return new java.io.PrintWriter(stream, true, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Verbs and their options are given the session if their constructor asks for it. */
    private static CommandLine.IFactory factory(Session session) {
        return new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                try {
                    return type.getDeclaredConstructor(Session.class).newInstance(session);
                } catch (NoSuchMethodException e) {
                    return CommandLine.defaultFactory().create(type);
                } catch (InvocationTargetException e) {
                    throw new IllegalStateException(type + " cannot be made", e);
                }
            }
        };
    }
}
