package dev.parley.outside.manners;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRule;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.parley.outside.Answer;
import dev.parley.outside.RetryAfter;
import dev.parley.outside.WebAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What a site's robots.txt says to us (RFC 9309). */
sealed interface Rules {
    /**
     * So many patterns with an asterisk are obeyed, the longest first. Each takes time that grows with the length of the
     * address; 18,000 of them fit into a file and took 20 s for one long address.
     */
    int MOST_PATTERNS = 500;

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
        return new Known(bounded(rules), Duration.ofMillis(millis), text.length);
    }

    private static SimpleRobotRules bounded(SimpleRobotRules rules) {
        long patterns = rules.getRobotRules().stream().filter(Rules::isPattern).count();
        if (patterns <= MOST_PATTERNS) {
            return rules;
        }
        SimpleRobotRules bounded = new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_SOME);
        int taken = 0;
        for (RobotRule rule : rules.getRobotRules()) {
            if (!isPattern(rule) || taken++ < MOST_PATTERNS) {
                bounded.addRule(rule.getPrefix(), rule.isAllow());
            }
        }
        bounded.sortRules();
        return bounded;
    }

    private static boolean isPattern(RobotRule rule) {
        return rule.getPrefix().contains("*");
    }
}
