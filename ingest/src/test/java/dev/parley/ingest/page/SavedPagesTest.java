package dev.parley.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.ingest.yaml.Fields;
import dev.parley.ingest.yaml.Yaml;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every page in {@code pages/} gives what stands beside it. */
final class SavedPagesTest {
    private final PageReader reader = new PageReader();

    @TestFactory
    List<DynamicTest> givesWhatStandsBesideIt() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(SavedPagesTest.class.getResource("pages"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<DynamicTest> tests = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList();
            assertThat(tests).isNotEmpty();
            return tests;
        }
    }

    private void check(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".html", ".yaml");
        Fields expected = Fields.of(Yaml.read(file.resolveSibling(name)), name);
        Charset charset = Charset.forName(expected.text("charset").orElse("UTF-8"));
        URI address = expected.text("address").map(URI::create).orElse(null);
        Page page = reader.read(
                new FetchedPage(Files.readString(file).getBytes(charset), null, address, null), Selectors.NONE);

        expect(expected, "title", text -> assertThat(page.title()).isEqualTo(text));
        expect(expected, "text", text -> assertThat(page.text()).isEqualTo(text));
        expect(expected, "byline", text -> assertThat(page.byline()).isEqualTo(text));
        expect(expected, "wire", text -> assertThat(page.wire()).isEqualTo(text));
        expect(expected, "language", text -> assertThat(page.language()).isEqualTo(text));
        expect(expected, "published", text -> assertThat(written(page)).isEqualTo(text));
        expect(
                expected,
                "provenance",
                text -> assertThat(provenance(page.published())).isEqualTo(Provenance.valueOf(text)));
        expect(
                expected,
                "updated",
                text -> assertThat(Objects.requireNonNull(page.updated()).day(ZoneId.of("Asia/Tbilisi")))
                        .isEqualTo(text));
        expect(expected, "canonical", text -> assertThat(page.canonicalUrl()).isEqualTo(text));
        expect(expected, "elsewhere", text -> {
            assertThat(page.elsewhere()).isEqualTo(text);
            assertThat(page.canonicalUrl()).isNull();
        });
    }

    private static void expect(Fields expected, String name, Consumer<String> check) {
        expected.text(name).ifPresent(check);
    }

    private static String written(Page page) {
        return page.writtenAt() == null
                ? page.published().day(ZoneOffset.UTC)
                : WrittenDate.at(page.writtenAt()).iso();
    }

    private static Provenance provenance(Published published) {
        return switch (published) {
            case Published.At at -> at.provenance();
            case Published.On on -> on.provenance();
            case Published.In in -> in.provenance();
            case Published.Unknown unknown -> throw new AssertionError("no date");
        };
    }
}
