package dev.parley.events;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** The published schemas, ready to validate against. They are read from their folder under an address that is no one's. */
final class Schemas {
    private static final String ADDRESS = "https://parley.invalid/events/";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Schemas::read));

    /** What is wrong with this JSON; empty when nothing is. */
    List<String> problems(Shape shape, String json) {
        Schema schema = registry.getSchema(SchemaLocation.of(ADDRESS + shape.schema + ".json"));
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static String read(String address) {
        try {
            return Files.readString(Shape.SCHEMAS.resolve(address.substring(ADDRESS.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
