package dev.parley.ingest.reading;

import dev.parley.events.source.FetchState.Health;
import dev.parley.outside.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes in that the listing of a source could not be had.
 *
 * <p>A source that failed is asked again after the floor, then after twice that and so on up to the ceiling, and never
 * before it asks to be. One that moved and fails at its new address is asked at its old one. One that is gone (410) is not
 * asked again.
 */
final class Failure {
    private static final Duration REFUSED = Duration.ofHours(1);
    private static final int TWICE = 2;

    private final ReadingConfig config;
    private final Memory memory;
    private final Instant now;

    Failure(ReadingConfig config, Memory memory, Instant now) {
        this.config = config;
        this.memory = memory;
        this.now = now;
    }

    /** @param wall what its body shows; empty = nothing that is known */
    String declined(Answer.Declined answer, Optional<String> wall) {
        int status = answer.status();
        if (status == 410 && memory.movedTo == null) {
            memory.nextDue = null;
            Wellbeing.tell(memory, new Finding(Health.GONE, "it says that it is gone for good (410)"), now);
            return "gone for good (410)";
        }
        boolean isAboutAddress = status == 404 || status == 410;
        Optional<Duration> asked = Patience.asked(answer.headers(), now);
        if (status == 429) {
            return poor(new Finding(Health.FAILING, "too many requests (429)"), false, asked);
        }
        if (status == 401 || status == 402 || status == 403 || status == 407 || wall.isPresent()) {
            String what = wall.map(name -> "a " + name).orElse(status == 403 ? "a refusal" : "a login");
            return poor(new Finding(Health.WALLED, what + " (" + status + ")"), true, asked);
        }
        return poor(new Finding(Health.FAILING, name(status) + " (" + status + ")"), isAboutAddress, asked);
    }

    /** Where it is told when a refusal ends, that says nothing against its address, and it is asked then. */
    String refused(Answer.Refused answer) {
        Finding finding = new Finding(Health.FAILING, "not asked: " + answer.reason());
        if (answer.until() == null) {
            return poor(finding, true, Optional.of(longer(REFUSED)));
        }
        String words = poor(finding, false, Optional.empty());
        memory.nextDue = now.plus(Patience.until(answer.until(), config.floor(), config.ceiling(), now));
        return words;
    }

    String failed(Answer.Failed answer) {
        String cause = answer.cause().name().toLowerCase(Locale.ROOT);
        return poor(
                new Finding(Health.FAILING, "no answer of use (" + cause + "): " + answer.reason()),
                memory.failures + 1 >= TWICE,
                Optional.empty());
    }

    /** Something answered that is no listing. */
    String useless(String reason) {
        return poor(new Finding(Health.FAILING, reason), true, Optional.empty());
    }

    /** Something answered that stands in the way. */
    String walled(String what) {
        return poor(new Finding(Health.WALLED, what + " instead"), true, Optional.empty());
    }

    private String poor(Finding finding, boolean isAboutAddress, Optional<Duration> asked) {
        memory.failures++;
        Duration wait = Patience.after(memory.source.id(), memory.failures, config.floor(), config.ceiling());
        Duration longest = asked.filter(time -> time.compareTo(wait) > 0).orElse(wait);
        memory.nextDue = now.plus(longest);
        Wellbeing.tell(memory, finding, now);
        if (memory.movedTo != null && isAboutAddress) {
            memory.movedTo = null;
            memory.etag = null;
            memory.lastModified = null;
            return finding.words() + "; back to its old address";
        }
        return finding.words();
    }

    private Duration longer(Duration wait) {
        return wait.compareTo(config.ceiling()) > 0 ? config.ceiling() : wait;
    }

    private static String name(int status) {
        return switch (status) {
            case 400 -> "bad request";
            case 404 -> "not found";
            case 410 -> "gone";
            case 406 -> "not acceptable";
            case 451 -> "withheld for legal reasons";
            case 500 -> "its server is out of order";
            case 502, 504 -> "its server cannot be reached from its front";
            case 503 -> "out of service";
            default -> status >= 500 ? "its server is out of order" : "an answer that is no listing";
        };
    }
}
