package dev.parley.watch.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.tag.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How many copies are found among 210 reports in three alphabets, seven to a topic, and seven copies of each. */
final class CopiesTest {
    private static final List<Imprint> REPORTS = new ArrayList<>();
    private static final List<Map<Kind, Imprint>> COPIES = new ArrayList<>();

    @BeforeAll
    static void write() {
        for (String letters :
                new String[] {"abcdefghijklmnoprstuvw", "абвгдежзиклмнопрстуыья", "აბგდევზთიკლმნოპრსტუფქ"}) {
            Random random = new Random(letters.length());
            Newsroom newsroom = new Newsroom(letters, random);
            Stream.generate(() -> newsroom.reports(7))
                    .limit(10)
                    .flatMap(List::stream)
                    .forEach(report -> {
                        REPORTS.add(imprint(report));
                        Map<Kind, Imprint> copies = new EnumMap<>(Kind.class);
                        for (Kind kind : Kind.values()) {
                            copies.put(kind, imprint(kind.of(report, random, newsroom::word)));
                        }
                        COPIES.add(copies);
                    });
        }
    }

    @Test
    void everyKindOfCopyIsFound() {
        for (Kind kind : Kind.values()) {
            long found = 0;
            for (int i = 0; i < REPORTS.size(); i++) {
                found += new Comparison(REPORTS.get(i))
                                .holds(Objects.requireNonNull(COPIES.get(i).get(kind)))
                        ? 1
                        : 0;
            }
            assertThat((double) found / REPORTS.size()).as(kind.name()).isGreaterThan(0.97);
        }
    }

    @Test
    void copiesOfOneTextAreFoundToBeCopiesOfEachOther() {
        long found = 0;
        long all = 0;
        for (Map<Kind, Imprint> copies : COPIES) {
            List<Imprint> each = List.copyOf(copies.values());
            for (int i = 0; i < each.size(); i++) {
                for (int j = 0; j < i; j++) {
                    all++;
                    found += new Comparison(each.get(i)).holds(each.get(j)) ? 1 : 0;
                }
            }
        }
        assertThat((double) found / all).isGreaterThan(0.8);
    }

    @Test
    void noTwoReportsAreCopiesNorCopiesOfTheirCopies() {
        for (int i = 0; i < REPORTS.size(); i++) {
            Comparison comparison = new Comparison(REPORTS.get(i));
            for (int j = 0; j < REPORTS.size(); j++) {
                if (i != j) {
                    assertThat(comparison.holds(REPORTS.get(j)))
                            .as(i + " and " + j)
                            .isFalse();
                    for (Map.Entry<Kind, Imprint> copy : COPIES.get(j).entrySet()) {
                        assertThat(comparison.holds(copy.getValue()))
                                .as(i + " and " + copy.getKey() + " of " + j)
                                .isFalse();
                    }
                }
            }
        }
    }

    private static Imprint imprint(String text) {
        return Imprint.of("", text, (in, start, end) -> Part.BODY);
    }
}
