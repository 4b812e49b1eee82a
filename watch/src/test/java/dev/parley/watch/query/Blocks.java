package dev.parley.watch.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A query and what is to become of it, from a file: the query on the first line, the rest on those after it.
 *
 * @param query with a line break where the file has {@code ⏎}
 * @param expected the lines after it, without the mark that each begins with
 */
record Blocks(String query, String expected) {
    static List<Blocks> read(String file) {
        List<Blocks> blocks = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        String query = null;
        for (String line : (text(file) + "\n").split("\n", -1)) {
            if (line.isEmpty() && query != null) {
                blocks.add(new Blocks(query.replace('⏎', '\n'), String.join("\n", expected)));
                query = null;
                expected.clear();
            } else if (query != null) {
                expected.add(line.substring(2));
            } else if (!line.isEmpty() && !line.startsWith("# ")) {
                query = line;
            }
        }
        return blocks;
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Blocks.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return query;
    }
}
