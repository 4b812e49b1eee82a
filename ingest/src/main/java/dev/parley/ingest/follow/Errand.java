package dev.parley.ingest.follow;

import dev.parley.events.Topics;
import dev.parley.events.article.Article;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.Source;
import dev.parley.ingest.reading.Fetch;
import dev.parley.ingest.reading.Reading;
import dev.parley.ingest.reading.SourceWishes;
import dev.parley.outside.Answer;
import dev.parley.outside.Gate;
import dev.parley.outside.Get;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One fetch of a source, with all that its answer is read by.
 *
 * @param state of the source; null = it was never read
 */
record Errand(Source source, @Nullable FetchState state, SourceWishes wishes, Fetch fetch) {
    /**
     * What came of an errand.
     *
     * @param answered what kind of answer it was; one that cannot be read is a failure
     * @param state of the source from now on; null = the answer could not even be told for a failure
     * @param lines what is written
     * @param words in one line for people
     */
    record Outcome(
            Answered answered,
            @Nullable FetchState state,
            List<Line> lines,
            List<Article> articles,
            int rejections,
            String words) {
        Outcome {
            lines = List.copyOf(lines);
            articles = List.copyOf(articles);
        }
    }

    Get get() {
        return new Get(fetch.address(), fetch.accept(), fetch.validators(), Gate.OPEN, fetch.proxy());
    }

    /**
     * What an answer gives. One that cannot be read, whatever is thrown, is a rejection and, for the source, a failure to
     * answer: it is left alone for a while and tried again.
     */
    Outcome outcome(Topics topics, int partition, Answer answer, Function<Answer, Reading> read) {
        try {
            return lines(topics, partition, Answered.of(answer), read.apply(answer), null);
        } catch (RuntimeException | StackOverflowError e) {
            String reason = "what %s answered for source %s cannot be read: %s"
                    .formatted(fetch.address(), source.id(), e.getMessage() == null ? e.getClass() : e.getMessage());
            Rejection rejection = Rejection.of(
                    Rejection.Stage.INGEST, new Origin.Page(fetch.address().toString()), body(answer), reason, e);
            return failed(topics, partition, reason, rejection, read);
        }
    }

    private Outcome failed(
            Topics topics, int partition, String reason, Rejection rejection, Function<Answer, Reading> read) {
        try {
            Answer failure = new Answer.Failed(fetch.address(), Answer.Cause.PROTOCOL, reason);
            return lines(topics, partition, Answered.FAILED, read.apply(failure), rejection);
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome(Answered.FAILED, null, List.of(Line.of(topics, rejection)), List.of(), 1, reason);
        }
    }

    private static Outcome lines(
            Topics topics, int partition, Answered answered, Reading reading, @Nullable Rejection more) {
        List<Line> lines = new ArrayList<>();
        reading.articles().forEach(article -> lines.add(Line.of(topics, article)));
        reading.rejections().forEach(rejection -> lines.add(Line.of(topics, rejection)));
        if (more != null) {
            lines.add(Line.of(topics, more));
        }
        lines.add(Line.of(topics, partition, reading.state()));
        int rejections = reading.rejections().size() + (more == null ? 0 : 1);
        return new Outcome(answered, reading.state(), lines, reading.articles(), rejections, reading.outcome());
    }

    private static byte[] body(Answer answer) {
        return switch (answer) {
            case Answer.Fetched fetched -> fetched.body();
            case Answer.Declined declined -> declined.body();
            case Answer.NotModified notModified -> new byte[0];
            case Answer.Refused refused -> new byte[0];
            case Answer.Failed failed -> new byte[0];
        };
    }
}
