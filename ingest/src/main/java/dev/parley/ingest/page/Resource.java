package dev.parley.ingest.page;

import dev.parley.ingest.yaml.Fields;
import dev.parley.ingest.yaml.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of words that is shipped beside this package. */
final class Resource {
    private Resource() {}

    static Fields fields(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not shipped");
            }
            return Fields.of(Yaml.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)), name);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** The words under a name, in order. */
    static List<String> words(Fields fields, String name) {
        return fields.items(name).stream().map(item -> word(item, name)).toList();
    }

    private static String word(Yaml item, String name) {
        if (item instanceof Yaml.Text text && !text.value().isBlank()) {
            return text.value();
        }
        throw new IllegalStateException(name + " holds " + item + ", which is no word");
    }
}
