package dev.parley.cli.subscription;

import dev.parley.watch.query.Query;
import dev.parley.watch.query.QueryException;
import dev.parley.watch.query.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A file of which the query was understood too. */
public record Asked(SubscriptionFile file, Query query) {
    /**
     * Files of which the queries were read.
     *
     * @param asked those that were understood, in the order of the files
     * @param slips what is wrong with the others, some of several lines: place and reason, and the query with a mark
     */
    public record All(List<Asked> asked, List<String> slips) {
        public All {
            asked = List.copyOf(asked);
            slips = List.copyOf(slips);
        }

        /** Those that were understood. Throws {@link SubscriptionsException} when anything is wrong with any. */
        public List<Asked> sound() {
            if (!slips.isEmpty()) {
                throw new SubscriptionsException(slips);
            }
            return asked;
        }
    }

    /** Reads the queries of files, which may name only what the vocabulary has. */
    public static All of(SubscriptionFiles files, Vocabulary vocabulary) {
        List<Asked> asked = new ArrayList<>();
        List<String> slips = new ArrayList<>(files.slips());
        for (SubscriptionFile file : files.files()) {
            try {
                asked.add(new Asked(file, Query.parse(file.subscription().query(), vocabulary)));
            } catch (QueryException e) {
                slips.add("%s:%d: 'query': %s%n%s"
                        .formatted(
                                file.path(),
                                file.queryLine(),
                                e.getMessage(),
                                e.rendered()
                                        .lines()
                                        .limit(2)
                                        .map(line -> "  " + line)
                                        .collect(Collectors.joining("\n"))));
            }
        }
        return new All(asked, slips);
    }
}
