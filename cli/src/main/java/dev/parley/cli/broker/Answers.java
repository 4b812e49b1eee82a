package dev.parley.cli.broker;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaFuture;
import org.jspecify.annotations.Nullable;

/** What a broker answers to an administrator's question, waited for; no answer is a broken world. */
public final class Answers {
    private static final long PATIENCE_SECONDS = 30;

    private Answers() {}

    /** Waits for an answer; {@code question} says in words what was asked, for the one line in case of failure. */
    public static <T> T of(String question, KafkaFuture<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw broken(question, e.getCause());
        } catch (TimeoutException e) {
            throw broken(question, e);
        } catch (InterruptedException e) {
            throw interrupted(question, e);
        }
    }

    /** Lets others work for so long; {@code question} says in words what is waited for. */
    static void letPass(Duration length, String question) {
        try {
            TimeUnit.MILLISECONDS.sleep(length.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(question, e);
        }
    }

    static BrokenWorld broken(String question, @Nullable Throwable cause) {
        return new BrokenWorld(question + " failed: " + (cause == null ? "no answer" : cause.getMessage()), cause);
    }

    static BrokenWorld interrupted(String question, InterruptedException e) {
        Thread.currentThread().interrupt();
        return new BrokenWorld(question + " was interrupted", e);
    }
}
