package dev.parley.ingest.follow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.Json;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.source.Source;
import dev.parley.events.source.SourceId;
import dev.parley.ingest.reading.ReadingConfig;
import dev.parley.ingest.reading.SourceReader;
import dev.parley.outside.Answer;
import dev.parley.outside.Get;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class NewsdeskTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Topics TOPICS = Topics.of(new Namespace("test"));

    private final SourceReader reader = new SourceReader(ReadingConfig.defaults(ZoneOffset.UTC));
    private final LinkedBlockingQueue<Runnable> mail = new LinkedBlockingQueue<>();
    private final CountDownLatch isReadOn = new CountDownLatch(1);

    @Test
    void sendsNobodyOutForAnAnswerThatThereIsNoRoomFor() throws Exception {
        try (Reporters reporters = new Reporters(this::visit, reader, TOPICS, this::whenReadOn)) {
            Manner manner = new Manner(Duration.ZERO, Duration.ofHours(1), 1);
            Meters meters = new Meters(new SimpleMeterRegistry());
            Newsdesk desk =
                    new Newsdesk(TOPICS, reader, reporters, manner, InstantSource.fixed(NOON), mail::add, meters);
            Beat beat = new Beat(0);
            Followed one = follow(desk, beat, "a");
            Followed other = follow(desk, beat, "b");

            desk.sendOut();
            next().run();
            desk.sendOut();

            assertThat(one.isBusy()).isTrue();
            assertThat(other.isBusy()).isFalse();

            desk.drop(one);
            next().run();
            desk.sendOut();

            assertThat(other.isBusy()).isTrue();
        } finally {
            isReadOn.countDown();
        }
    }

    private static Followed follow(Newsdesk desk, Beat beat, String name) {
        Followed followed = beat.get(new SourceId(name));
        followed.source = Json.of(Source.class)
                .read(
                        "{\"id\":\"%1$s\",\"name\":\"%1$s\",\"url\":\"https://%1$s.example/feed\",\"kind\":\"feed\",\"enabled\":true}"
                                .formatted(name)
                                .getBytes(StandardCharsets.UTF_8));
        desk.changed(followed);
        return followed;
    }

    private Answer visit(Get get, @Nullable String override) {
        return new Answer.Failed(get.address(), Answer.Cause.CONNECTION, "nobody is there");
    }

    /** The clock by which answers are read: it stands in their way. */
    private Instant whenReadOn() {
        try {
            isReadOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return NOON;
    }

    private Runnable next() throws InterruptedException {
        return Objects.requireNonNull(mail.poll(30, TimeUnit.SECONDS), "nothing came");
    }
}
