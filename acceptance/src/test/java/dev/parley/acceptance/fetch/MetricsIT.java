package dev.parley.acceptance.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.acceptance.newsstand.Site;
import dev.parley.acceptance.newsstand.Town;
import dev.parley.cli.broker.EmbeddedBroker;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be measured of a newsstand is there to be asked for while it is read. */
class MetricsIT {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Manner MANNER =
            new Manner(Duration.ofSeconds(5), Duration.ofSeconds(8), Duration.ofMillis(100));
    private static final Town TOWN = new Town(2, 0, 0, 0, 2, 2, Duration.ofSeconds(8), Duration.ofSeconds(10), 5);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @Test
    void allRolesShowThemBesideThePage() throws Exception {
        try (Trial trial = open()) {
            Child parley = trial.start("all", Map.of(), "up");
            URI page = address(parley, "Parley is up: (\\S+)");

            awaitAll(trial, page.resolve("/metrics"));
            assertThat(get(page).body()).contains("<html");
        }
    }

    @Test
    void ingestShowsThemOnAPortOfTheirOwn() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("kafka"));
                Trial trial = open()) {
            trial.prepare(broker.address(), Topics.of(Namespace.LIVE));
            Child ingest = trial.start(
                    "only", Map.of("PARLEY_METRICS_PORT", "0"), "ingest", "--bootstrap-servers", broker.address());

            awaitAll(trial, address(ingest, "Metrics +(\\S+)"));
        }
    }

    private Trial open() {
        return Trial.open(HOME, folder, TOWN, Duration.ofSeconds(15), MANNER, CLOCK);
    }

    private static URI address(Child child, String told) {
        Pattern shape = Pattern.compile(told);
        await().atMost(PATIENCE)
                .until(() -> child.isAlive() && shape.matcher(child.said()).find());
        Matcher found = shape.matcher(child.said());
        assertThat(found.find()).isTrue();
        return URI.create(found.group(1));
    }

    /** Until every source that may be read is shown to be well, with all that is known of it, and fetches are counted. */
    private static void awaitAll(Trial trial, URI metrics) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            HttpResponse<String> answer = get(metrics);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/plain; version=0.0.4");
            String text = answer.body();
            for (Site site : trial.stand().plan().sites()) {
                boolean isOpen = site.house().permits(site.path());
                assertThat(text)
                        .contains(health(site, "healthy", isOpen))
                        .contains(health(site, "failing", !isOpen))
                        .contains(health(site, "silent", false));
                if (isOpen) {
                    assertThat(text)
                            .contains("parley_source_last_success_timestamp_seconds{source=\"" + site.id() + "\"} ")
                            .contains("parley_source_last_new_timestamp_seconds{source=\"" + site.id() + "\"} ")
                            .contains("parley_source_interval_seconds{source=\"" + site.id() + "\"} ");
                }
            }
            assertThat(text)
                    .containsPattern("parley_fetches_total\\{outcome=\"fetched\"} [1-9]")
                    .containsPattern("parley_fetches_total\\{outcome=\"refused\"} [1-9]")
                    .containsPattern("parley_articles_total\\{arrival=\"history\"} [1-9]");
        });
    }

    private static String health(Site site, String health, boolean isSo) {
        return "parley_source_health{health=\"%s\",source=\"%s\"} %s"
                .formatted(health, site.id(), isSo ? "1.0" : "0.0");
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
