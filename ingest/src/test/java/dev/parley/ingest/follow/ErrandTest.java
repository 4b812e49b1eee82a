package dev.parley.ingest.follow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.Json;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.reject.Rejection;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.Source;
import dev.parley.ingest.reading.Fetch;
import dev.parley.ingest.reading.Reading;
import dev.parley.ingest.reading.SourceWishes;
import dev.parley.outside.Answer;
import dev.parley.outside.Headers;
import dev.parley.outside.Validators;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class ErrandTest {
    private static final Topics TOPICS = Topics.of(new Namespace("test"));
    private static final URI ADDRESS = URI.create("https://a.example/feed");
    private static final Answer ANSWER =
            new Answer.Fetched(ADDRESS, null, 200, Headers.NONE, "feed".getBytes(StandardCharsets.UTF_8));
    private static final FetchState FINE = state("fine");
    private static final FetchState FAILED = state("failed");

    private final Errand errand = new Errand(
            Json.of(Source.class)
                    .read(
                            "{\"id\":\"a\",\"name\":\"A\",\"url\":\"https://a.example/feed\",\"kind\":\"feed\",\"enabled\":true}"
                                    .getBytes(StandardCharsets.UTF_8)),
            null,
            SourceWishes.NONE,
            new Fetch(Instant.EPOCH, ADDRESS, "*/*", Validators.NONE, null, null, new Fetch.Aim.Listing()));

    @Test
    void writesTheStateIntoThePartitionOfTheSource() {
        Errand.Outcome outcome = outcome(answer -> new Reading(FINE, List.of(), List.of(), "nothing new"));

        assertThat(outcome.state()).isEqualTo(FINE);
        assertThat(outcome.answered()).isEqualTo(Answered.FETCHED);
        assertThat(outcome.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.topic()).isEqualTo("test.fetch-state"))
                .satisfies(line -> assertThat(line.partition()).isEqualTo(3))
                .satisfies(line -> assertThat(line.key()).isEqualTo("a"));
    }

    @Test
    void rejectsWhatCannotBeReadAndTellsTheSourceOfAFailure() {
        Errand.Outcome outcome = outcome(answer -> switch (answer) {
            case Answer.Failed failed -> new Reading(FAILED, List.of(), List.of(), failed.reason());
            default -> throw new IllegalStateException("a mistake");
        });

        assertThat(outcome.state()).isEqualTo(FAILED);
        assertThat(outcome.answered()).isEqualTo(Answered.FAILED);
        assertThat(outcome.words()).contains("https://a.example/feed", "source a", "a mistake");
        assertThat(rejection(outcome).reason()).isEqualTo(outcome.words());
        assertThat(rejection(outcome).headBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("feed");
    }

    @Test
    void survivesAnAnswerThatExhaustsTheStack() {
        Errand.Outcome outcome = outcome(answer -> answer instanceof Answer.Failed
                ? new Reading(FAILED, List.of(), List.of(), "failed")
                : endless(answer));

        assertThat(outcome.state()).isEqualTo(FAILED);
        assertThat(rejection(outcome).cause()).startsWith("java.lang.StackOverflowError");
    }

    @Test
    void rejectsTheAnswerWhereEvenAFailureCannotBeTold() {
        Errand.Outcome outcome = outcome(answer -> {
            throw new IllegalStateException("a mistake");
        });

        assertThat(outcome.state()).isNull();
        assertThat(outcome.lines()).hasSize(1);
        assertThat(rejection(outcome).reason()).contains("a mistake");
    }

    private Errand.Outcome outcome(Function<Answer, Reading> read) {
        return errand.outcome(TOPICS, 3, ANSWER, read);
    }

    @SuppressWarnings("InfiniteRecursion") // this is what it is for
    private static Reading endless(Answer answer) {
        return endless(answer);
    }

    private static Rejection rejection(Errand.Outcome outcome) {
        return outcome.lines().stream()
                .filter(line -> line.topic().equals("test.rejected"))
                .map(line -> Json.of(Rejection.class).read(Objects.requireNonNull(line.value())))
                .findFirst()
                .orElseThrow();
    }

    private static FetchState state(String words) {
        return Json.of(FetchState.class)
                .read("{\"source\":\"a\",\"health\":\"failing\",\"healthWords\":\"%s\"}"
                        .formatted(words)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
