package dev.parley.cli.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.parley.events.Json;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where Parley speaks: answers on {@code out}, everything else on {@code err}, both in UTF-8 whatever the locale.
 *
 * @param width of a line in columns
 * @param colour whether answers may be coloured
 * @param watched whether a person watches {@code err}, so that a line may be drawn over
 */
public record Terminal(PrintStream out, PrintStream err, int width, boolean colour, boolean watched) {
    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 60;
    private static final int MOST_WIDTH = 160;

    /**
     * The terminal of this process, as the launcher has seen it: {@code parley.watched} names the streams that are a
     * terminal, {@code parley.columns} its width.
     */
    public static Terminal ofProcess(Map<String, String> environment) {
        String watched = System.getProperty("parley.watched", "");
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                width(System.getProperty("parley.columns", "")),
                watched.contains("out") && !plain,
                watched.contains("err"));
    }

    /** Says a line that is not the answer. */
    public void say(String line) {
        err.println(line);
    }

    /** Gives an answer as one line of JSON. */
    public void json(Object answer) {
        try {
            out.println(Json.MAPPER.writeValueAsString(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** A text that stands out, where colours are allowed. */
    public String strong(String text) {
        return colour ? "\033[1m" + text + "\033[0m" : text;
    }

    private static int width(String columns) {
        if (!columns.matches("\\d{1,4}")) {
            return USUAL_WIDTH;
        }
        return Math.clamp(Integer.parseInt(columns), LEAST_WIDTH, MOST_WIDTH);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
