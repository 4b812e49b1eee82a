package dev.parley.cli.tag;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.parley.cli.config.ConfigurationException;
import dev.parley.events.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads texts to tag. A file whose first character is a brace holds JSON objects, one a line; any other is one text. */
public final class Passages {
    private static final int LOOK_AHEAD = 4096;

    private Passages() {}

    /**
     * Hands over each text in order; false when something was none.
     *
     * @param file a path, or {@code -} for {@code in}
     * @param oddities is told of what was none, a line each
     */
    public static boolean read(String file, InputStream in, Consumer<Passage> taker, Consumer<String> oddities) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(
                        file.equals("-") ? in : Files.newInputStream(Path.of(file)),
                        StandardCharsets.UTF_8.newDecoder()),
                LOOK_AHEAD)) {
            if (isJson(reader)) {
                return lines(file, reader, taker, oddities);
            }
            // The text's line ends stay as they are, since offsets count them
            StringBuilder text = new StringBuilder();
            char[] part = new char[LOOK_AHEAD];
            for (int length = reader.read(part); length >= 0; length = reader.read(part)) {
                text.append(part, 0, length);
            }
            taker.accept(Passage.plain(file, text.toString()));
            return true;
        } catch (CharacterCodingException e) {
            oddities.accept(file + ": is not UTF-8");
            return false;
        } catch (IOException e) {
            throw new ConfigurationException(file + " cannot be read: " + e, e);
        }
    }

    private static boolean isJson(BufferedReader reader) throws IOException {
        reader.mark(LOOK_AHEAD);
        int first = reader.read();
        while (first >= 0 && (Character.isWhitespace(first) || first == '\ufeff')) {
            first = reader.read();
        }
        reader.reset();
        return first == '{';
    }

    private static boolean lines(String file, BufferedReader reader, Consumer<Passage> taker, Consumer<String> oddities)
            throws IOException {
        boolean isClean = true;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String place = file + ":" + number;
            try {
                taker.accept(Passage.of(Json.MAPPER.readTree(line), place));
            } catch (JsonProcessingException e) {
                isClean = false;
                oddities.accept(place + ": " + e.getOriginalMessage().lines().collect(Collectors.joining(" ")));
            } catch (IllegalArgumentException e) {
                isClean = false;
                oddities.accept(place + ": " + e.getMessage());
            }
        }
        return isClean;
    }
}
