package dev.parley.ingest.follow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.Json;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.Source;
import dev.parley.ingest.reading.Fetch;
import dev.parley.ingest.reading.ReadingConfig;
import dev.parley.ingest.reading.SourceReader;
import dev.parley.ingest.reading.SourceWishes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ReportersTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Source SOURCE = Json.of(Source.class)
            .read("{\"id\":\"a\",\"name\":\"A\",\"url\":\"https://a.example/feed\",\"kind\":\"feed\",\"enabled\":true}"
                    .getBytes(StandardCharsets.UTF_8));

    private final SourceReader reader = new SourceReader(ReadingConfig.defaults(ZoneOffset.UTC));
    private final LinkedBlockingQueue<Object> told = new LinkedBlockingQueue<>();

    @Test
    void takesAMistakeThatASiteBringsAboutForAFailureOfThatSite() throws Exception {
        try (Reporters reporters = reporters((get, override) -> {
            throw new IllegalStateException("a header that nobody thought of");
        })) {
            reporters.send(errand(), 0, editor());

            assertThat(next()).isEqualTo("left");
            assertThat(next()).isInstanceOfSatisfying(Errand.Outcome.class, outcome -> {
                FetchState state = Objects.requireNonNull(outcome.state());
                assertThat(state.nextDue()).isAfter(NOON);
                assertThat(outcome.words()).contains("a header that nobody thought of");
            });
        }
    }

    @Test
    void comesBackWithNothingWhenRecalled() throws Exception {
        CountDownLatch isThere = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        try (Reporters reporters = reporters((get, override) -> {
            isThere.countDown();
            never.await();
            throw new IllegalStateException("nobody waits so long");
        })) {
            Thread thread = reporters.send(errand(), 0, editor());
            isThere.await();

            thread.interrupt();

            assertThat(next()).isEqualTo("left");
            assertThat(next()).isEqualTo("nothing");
        }
    }

    private Reporters reporters(Visiting visiting) {
        return new Reporters(visiting, reader, Topics.of(new Namespace("test")), InstantSource.fixed(NOON));
    }

    private Errand errand() {
        Fetch fetch = reader.next(SOURCE, null, SourceWishes.NONE, NOON).orElseThrow();
        return new Errand(SOURCE, null, SourceWishes.NONE, fetch);
    }

    private Object next() throws InterruptedException {
        Object next = told.poll(30, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    private Reporters.Editor editor() {
        return new Reporters.Editor() {
            @Override
            public void left() {
                told.add("left");
            }

            @Override
            public void returned(Errand.@Nullable Outcome outcome) {
                told.add(outcome == null ? "nothing" : outcome);
            }

            @Override
            public void failed(Throwable thrown) {
                told.add(thrown);
            }
        };
    }
}
