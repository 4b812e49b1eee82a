package dev.parley.outside.manners;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.parley.outside.Answer;
import dev.parley.outside.WebAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What a site's robots.txt says to us (RFC 9309). */
sealed interface Rules {
    /** A delay that is longer than this would mean never. */
    Duration LONGEST_DELAY = RetryAfter.LONGEST;

    /**
     * It is known.
     *
     * @param delay between two requests, as it asks; zero = it does not
     * @param bytes it has
     */
    record Known(SimpleRobotRules rules, Duration delay, int bytes) implements Rules {
        boolean allows(WebAddress.Visitable address) {
            return address.path().equals("/robots.txt")
                    || rules.isAllowed(address.uri().toString());
        }
    }

    /** It could not be had, which forbids everything. */
    record Unknown(Answer answer) implements Rules {
        public Unknown {
            Objects.requireNonNull(answer, "answer is missing");
        }
    }

    /** Everything is allowed. */
    static Known open() {
        return new Known(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL), Duration.ZERO, 0);
    }

    /** Reads a robots.txt for a visitor of this name. */
    static Known read(WebAddress.Visitable site, byte[] text, String product) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        SimpleRobotRules rules = parser.parseContent(
                site.origin() + "/robots.txt", text, "text/plain", List.of(product.toLowerCase(Locale.ROOT)));
        long millis = Math.clamp(rules.getCrawlDelay(), 0, LONGEST_DELAY.toMillis());
        return new Known(rules, Duration.ofMillis(millis), text.length);
    }
}
