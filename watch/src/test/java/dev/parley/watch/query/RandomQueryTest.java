package dev.parley.watch.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomQueryTest {
    private static final String[] PIECES = {
        "format:*",
        "format:f",
        "official:a,b",
        "issue:i",
        "side:north",
        "post:p",
        "part:title",
        "part:*",
        "-part:quote",
        "round:5",
        "round:3..",
        "state:held",
        "state:*",
        "said-by:*",
        "lang:ru",
        "source:s",
        "source.side:north",
        "source.based:\"New Port\"",
        "date:2012",
        "2012/2013",
        "../2014",
        "2014-06-19T10:00Z/P1D",
        "word",
        "слово",
        "სიტყვა",
        "\"a b\"",
        "„გ დ“",
        "«в г»",
        "AND",
        "OR",
        "NOT",
        "NEAR/5",
        "NEAR/0",
        "NEAR",
        "IN SENTENCE",
        "IN",
        "SENTENCE",
        "WITHIN",
        "24h",
        "independent>=2",
        "independent",
        ">=",
        "(",
        "(",
        ")",
        ")",
        "-",
        "--",
        "\"",
        "„",
        "*",
        ":",
        ",",
        "/",
        "..",
        "|",
        "~",
        "\u0000",
        "\uD83D",
        "🙂",
        "\u202E",
        "e\u0301",
        "漢",
        "\n",
        "\t",
        "'",
        "x:",
        "x:y"
    };
    private static final String[] LEAVES = {
        "format:f",
        "format:*",
        "official:a",
        "issue:i,j",
        "side:north",
        "state:held",
        "round:5",
        "lang:ru",
        "word",
        "\"a b\"",
        "said-by:a",
        "date:2014",
        "part:title",
        "-part:quote"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void readsOrRefusesWithAPlaceWhateverIsWritten(long seed) {
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < 10_000; i++) {
            String query = soup(random);
            try {
                assertThat(Query.parse(query).text()).isEqualTo(query);
                read++;
            } catch (QueryException e) {
                assertThat(e.position()).as(query).isBetween(0, query.length());
                assertThat(e.end()).as(query).isBetween(e.position(), query.length());
                assertThat(e.rendered().split("\n", -1)).as(query).hasSize(3);
                assertThat(e.rendered().split("\n", -1)[1]).as(query).contains("^");
            }
        }
        assertThat(read).isPositive();
    }

    private static String soup(Random random) {
        StringBuilder query = new StringBuilder();
        int pieces = 1 + random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            query.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(4) > 0) {
                query.append(' ');
            }
        }
        return query.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void readsTheSameOfEachWayToWriteIt(long seed) {
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < 5_000; i++) {
            Written written = group(random, 3);
            Optional<String> strict = read(written.strict());
            assertThat(read(written.loose())).as(written.toString()).isEqualTo(strict);
            read += strict.isPresent() ? 1 : 0;
        }
        assertThat(read).isGreaterThan(1_000);
    }

    private static Optional<String> read(String query) {
        try {
            return Optional.of(Printed.of(Query.parse(query)));
        } catch (QueryException e) {
            return Optional.empty();
        }
    }

    private static Written group(Random random, int depth) {
        boolean all = random.nextBoolean();
        int size = 2 + random.nextInt(3);
        StringBuilder strict = new StringBuilder();
        StringBuilder loose = new StringBuilder();
        for (int i = 0; i < size; i++) {
            Written one = one(random, depth, all);
            strict.append(i == 0 ? "" : all ? " AND " : " OR ").append(one.strict());
            String between = !all ? "\tOR  " : random.nextBoolean() ? " AND " : " \n";
            loose.append(i == 0 ? "" : between).append(one.loose());
        }
        return new Written(strict.toString(), loose.toString(), all);
    }

    private static Written one(Random random, int depth, boolean inAll) {
        boolean negated = random.nextInt(5) == 0;
        boolean isGroup = depth > 0 && random.nextInt(3) == 0;
        Written of;
        if (isGroup) {
            Written group = group(random, depth - 1);
            boolean bare = !inAll && !negated && group.isAll();
            of = new Written("(" + group.strict() + ")", bare ? group.loose() : "((" + group.loose() + " ) )", true);
        } else {
            String leaf = LEAVES[random.nextInt(LEAVES.length)];
            of = new Written(leaf, random.nextBoolean() ? leaf : "(" + leaf + ")", true);
        }
        return negated
                ? new Written("NOT " + of.strict(), (random.nextBoolean() ? "-" : "NOT NOT -") + of.loose(), true)
                : of;
    }

    private record Written(String strict, String loose, boolean isAll) {}
}
