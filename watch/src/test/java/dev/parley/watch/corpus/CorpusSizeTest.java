package dev.parley.watch.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.tag.EntityId;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.tag.Lexicons;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentence corpus is large enough to mean something, in each language, and a third of it is traps. */
class CorpusSizeTest {
    private final Watchlist watchlist = Watchlist.of(Lexicons.shipped());
    private final Set<EntityId> known = Stream.of(
                    watchlist.formats().stream().map(Watchlist.Format::id),
                    watchlist.officials().stream().map(Watchlist.Official::id),
                    watchlist.issues().stream().map(Watchlist.Issue::id))
            .flatMap(ids -> ids)
            .collect(Collectors.toSet());
    private final List<Table> tables =
            Table.names().stream().map(name -> Table.read(name, known)).toList();

    @Test
    void holdsAtLeastAHundredSentencesALanguage() {
        Map<String, Integer> sentences = tables.stream()
                .collect(Collectors.groupingBy(
                        Table::language,
                        Collectors.summingInt(table -> table.sayings().size())));
        assertThat(sentences).containsOnlyKeys("en", "ru", "ka");
        assertThat(sentences.values()).allMatch(number -> number >= 100);
    }

    @Test
    void isMadeOfTrapsByAThird() {
        List<Saying> sayings =
                tables.stream().flatMap(table -> table.sayings().stream()).toList();
        assertThat(sayings).hasSizeGreaterThanOrEqualTo(300);
        assertThat(3 * sayings.stream().filter(Saying::isTrap).count()).isGreaterThanOrEqualTo(sayings.size());
    }

    @Test
    void saysEverySentenceOnce() {
        assertThat(tables.stream().flatMap(table -> table.sayings().stream()).map(Saying::say))
                .doesNotHaveDuplicates();
    }
}
