package dev.parley.watch.subscription;

import java.util.List;
import java.util.random.RandomGenerator;

/** Queries of every kind, made at random of the few things that {@link Told} articles say. */
final class Asked {
    private static final List<String> TERMS = List.of(
            "format:lake-talks",
            "format:sea-talks",
            "format:*",
            "official:ann-bell",
            "official:bob-cole",
            "official:carl-dunn",
            "official:*",
            "issue:water",
            "issue:fish",
            "side:north",
            "side:south",
            "post:envoy",
            "post:minister",
            "lang:en",
            "lang:en,ru",
            "lang:ka",
            "source:gazette",
            "source:gazette,herald",
            "source.side:north",
            "source.based:Northport",
            "state:held",
            "state:announced",
            "round:2..3",
            "said-by:ann-bell",
            "said-by:*",
            "meeting",
            "agreed",
            "\"agreed\"",
            "\"meeting today\"",
            "boats",
            "part:title",
            "part:lead,body",
            "part:background",
            "part:*",
            "2014-06-01/2014-06-30",
            "date:2014");

    private static final List<String> PLACED =
            List.of("format:lake-talks", "official:ann-bell", "issue:water", "meeting", "\"agreed\"", "side:north");

    private Asked() {}

    static String query(RandomGenerator random) {
        return both(random, 3);
    }

    private static String both(RandomGenerator random, int depth) {
        StringBuilder query = new StringBuilder(term(random, depth));
        int more = random.nextInt(depth == 3 ? 4 : 3);
        String operator = depth < 3 && random.nextInt(3) > 0 ? " OR " : " AND ";
        for (int i = 0; i < more; i++) {
            query.append(operator).append(term(random, depth));
        }
        return query.toString();
    }

    private static String term(RandomGenerator random, int depth) {
        int kind = random.nextInt(20);
        if (kind < 5 && depth > 0) {
            return (random.nextInt(4) == 0 ? "NOT (" : "(") + both(random, depth - 1) + ")";
        }
        return switch (kind) {
            case 5, 6 -> "NOT " + any(TERMS, random);
            case 7 -> any(PLACED, random) + " NEAR/" + random.nextInt(4) + " " + any(PLACED, random);
            case 8 -> "IN SENTENCE (" + any(PLACED, random) + " AND " + any(TERMS.subList(0, 13), random) + ")";
            case 9 -> "IN SENTENCE (" + any(PLACED, random) + " AND NOT " + any(PLACED, random) + ")";
            default -> any(TERMS, random);
        };
    }

    private static String any(List<String> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
