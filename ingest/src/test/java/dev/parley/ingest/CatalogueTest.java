package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class CatalogueTest {
    private final Catalogue catalogue = new Catalogue();

    @Test
    void knowsTheNewestUnderEachId() {
        assertThat(catalogue.apply("a", source("a", true))).isEmpty();
        assertThat(catalogue.apply("b", source("b", true))).isEmpty();
        assertThat(catalogue.apply("a", source("a", false))).isEmpty();

        assertThat(catalogue.size()).isEqualTo(2);
        assertThat(catalogue.enabled()).isEqualTo(1);
    }

    @Test
    void forgetsASourceThatWasRemoved() {
        catalogue.apply("a", source("a", true));

        assertThat(catalogue.apply("a", null)).isEmpty();

        assertThat(catalogue.size()).isZero();
    }

    @Test
    void leavesASourceAsItWasWhenItsRecordCannotBeRead() {
        catalogue.apply("a", source("a", true));

        assertThat(catalogue.apply("a", "{\"enabled\":true}".getBytes(StandardCharsets.UTF_8)))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .startsWith("source 'a' cannot be read")
                        .contains("id is missing"));

        assertThat(catalogue.enabled()).isEqualTo(1);
    }

    static byte[] source(String id, boolean enabled) {
        return "{\"id\":\"%s\",\"name\":\"n\",\"url\":\"http://a.example/\",\"kind\":\"feed\",\"enabled\":%s}"
                .formatted(id, enabled)
                .getBytes(StandardCharsets.UTF_8);
    }
}
