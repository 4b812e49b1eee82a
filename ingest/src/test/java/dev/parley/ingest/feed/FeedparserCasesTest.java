package dev.parley.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The cases of the feedparser project (2,106 feeds), which lie beside the project and are no part of it. Each says in its
 * header what is expected; every expectation of one field is held against what is read.
 */
final class FeedparserCasesTest {
    private static final Path CASES = Path.of("../../shared/data/feeds/feedparser-tests.tar.gz");
    private static final String SERVER = "http://127.0.0.1:8097/";
    private static final Pattern HEADER = Pattern.compile("Header:\\s*([\\w-]+):[ \\t]*(.*?)\\s*\\n");

    /** What markup the project lets through is its own choice, so that it is counted apart. */
    private static final String SAFE = "markup made safe";

    private final Map<String, Figure> figures = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();

    @Test
    void areAllReadAndMeetWhatTheirHeadersExpect() throws IOException {
        assumeTrue(Files.exists(CASES), "the cases of the feedparser project are not here");
        int read = 0;
        for (Map.Entry<String, byte[]> file : Archive.read(CASES).entrySet()) {
            String name = file.getKey();
            if (name.endsWith(".xml") || name.endsWith(".json")) {
                String text = new String(file.getValue(), encoding(file.getValue()));
                FeedDocument document = FeedReader.read(file.getValue(), origin(name, text));
                Expectation.in(text).ifPresent(expected -> hold(name, document, expected));
                read++;
            }
        }
        Figure all = figures.entrySet().stream()
                .filter(figure -> !figure.getKey().equals(SAFE))
                .map(Map.Entry::getValue)
                .reduce(new Figure(0, 0), Figure::plus);
        figures.forEach((group, figure) -> System.out.printf("%-16s %s%n", group, figure));
        System.out.printf("%-16s %s of %d feeds%n", "all fields", all, read);
        missed.forEach(System.out::println);

        assertThat(read).isGreaterThanOrEqualTo(2106);
        assertThat(all.share()).isGreaterThanOrEqualTo(.97);
        assertThat(figures.getOrDefault(SAFE, all).share()).isGreaterThanOrEqualTo(.86);
    }

    private void hold(String name, FeedDocument document, Expectation expected) {
        List<String> said = Said.of(document, expected.isFeed())
                .map(all -> all.values(expected.field(), expected.key()))
                .orElse(List.of());
        boolean isMet = said.stream().anyMatch(expected::isMetBy);
        String group = (expected.isFeed() ? "feed " : "entry ") + expected.field();
        figures.merge(name.contains("/sanitize/") ? SAFE : group, new Figure(isMet ? 1 : 0, 1), Figure::plus);
        if (!isMet) {
            missed.add("%s, %s: %s instead of %s".formatted(name, group, said, expected.literal()));
        }
    }

    /** Those with "http" in their name came from a server, and say what it answered. */
    private static Origin origin(String name, String text) {
        URI address = name.contains("http") ? URI.create(SERVER + name) : null;
        String contentType = null;
        Matcher headers = HEADER.matcher(text);
        while (headers.find()) {
            if (headers.group(1).equalsIgnoreCase("content-type")) {
                contentType = headers.group(2);
            } else if (headers.group(1).equalsIgnoreCase("content-location")) {
                address = Addresses.base(address, headers.group(2));
            }
        }
        return new Origin(address, contentType, null);
    }

    /** Enough of an encoding to read the header of a case, which is ASCII. */
    private static Charset encoding(byte[] body) {
        if (body.length < 4 || (body[0] != 0 && body[1] != 0 && body[0] < -2)) {
            return StandardCharsets.UTF_8;
        }
        if (body[0] == 0 || body[0] == -2) {
            return Charset.forName(body[1] == 0 ? "UTF-32BE" : "UTF-16BE");
        }
        boolean isWide = body[1] == 0 || body[0] == -1;
        return !isWide ? StandardCharsets.UTF_8 : Charset.forName(body[2] == 0 ? "UTF-32LE" : "UTF-16LE");
    }

    private record Figure(int met, int all) {
        Figure plus(Figure other) {
            return new Figure(met + other.met, all + other.all);
        }

        double share() {
            return all == 0 ? 0 : met / (double) all;
        }

        @Override
        public String toString() {
            return "%4d of %4d = %.3f".formatted(met, all, share());
        }
    }
}
