package dev.parley.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.events.Json;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * The pages of scrapinghub/article-extraction-benchmark by its own score, where they lie beside the project. Rules are never
 * made for one of them: the two halves must come out alike.
 */
final class ArticleExtractionTest {
    private static final Path DATA = Path.of("../../shared/data/article-extraction");
    private static final double LEAST = 0.965;
    private static final double HALVES_APART = 0.01;
    private static final double MILLISECONDS = 15;

    @Test
    void findsTheTextsOfNewsPages() throws IOException {
        assumeTrue(Files.isDirectory(DATA), DATA + " is not there: article extraction is not measured");
        JsonNode truth = Json.MAPPER.readTree(DATA.resolve("ground-truth.json").toFile());
        Map<String, FetchedPage> pages = new TreeMap<>();
        for (String id : (Iterable<String>) truth::fieldNames) {
            pages.put(id, page(id, truth.path(id).path("url").asText()));
        }
        PageReader reader = new PageReader();
        List<Shingles> all = new ArrayList<>();
        List<Shingles> lower = new ArrayList<>();
        List<Shingles> upper = new ArrayList<>();
        pages.forEach((id, page) -> {
            Shingles score = Shingles.compared(
                    truth.path(id).path("articleBody").asText(),
                    reader.read(page, Selectors.NONE).text());
            all.add(score);
            (Character.digit(id.charAt(id.length() - 1), 16) < 8 ? lower : upper).add(score);
        });
        double time = milliseconds(reader, pages);
        System.out.printf(
                Locale.ROOT,
                "article extraction, %d pages: precision %.3f, recall %.3f, F1 %.3f (halves %.3f and %.3f), %.1f ms a page%n",
                all.size(),
                Shingles.precision(all),
                Shingles.recall(all),
                Shingles.f1(all),
                Shingles.f1(lower),
                Shingles.f1(upper),
                time);
        assertThat(Shingles.f1(all)).isGreaterThanOrEqualTo(LEAST);
        assertThat(Math.abs(Shingles.f1(lower) - Shingles.f1(upper))).isLessThanOrEqualTo(HALVES_APART);
        assertThat(time).isLessThanOrEqualTo(MILLISECONDS);
    }

    /** Time of the processor, so that what else runs on the machine does not count. */
    private static double milliseconds(PageReader reader, Map<String, FetchedPage> pages) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        pages.values()
                .forEach(page -> assertThat(reader.read(page, Selectors.NONE)).isNotNull());
        return (threads.getCurrentThreadCpuTime() - start) / 1e6 / pages.size();
    }

    private static FetchedPage page(String id, String url) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(DATA.resolve("html/" + id + ".html.gz")))) {
            return new FetchedPage(in.readAllBytes(), null, URI.create(url), null);
        }
    }
}
