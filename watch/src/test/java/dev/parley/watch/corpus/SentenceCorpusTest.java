package dev.parley.watch.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.tag.EntityId;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.tag.Lexicons;
import dev.parley.watch.tag.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every table of the sentence corpus against what the tagger says, and states how often it is right. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentenceCorpusTest {
    private final Watchlist watchlist = Watchlist.of(Lexicons.shipped());
    private final Tagger tagger = Tagger.of(watchlist);
    private final Set<EntityId> known = Stream.of(
                    watchlist.formats().stream().map(Watchlist.Format::id),
                    watchlist.officials().stream().map(Watchlist.Official::id),
                    watchlist.issues().stream().map(Watchlist.Issue::id))
            .flatMap(ids -> ids)
            .collect(Collectors.toSet());
    private final Map<String, Figures> figures = new TreeMap<>();
    private final Figures all = new Figures();

    static List<String> tables() {
        return Table.names();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void findsWhatTheTableMarksAndNothingElse(String file) {
        Table table = Table.read(file, known);
        List<String> differences = new ArrayList<>();
        for (Saying saying : table.sayings()) {
            Outcome outcome = outcome(table, saying);
            figures.computeIfAbsent(table.language(), language -> new Figures()).add(saying, outcome);
            all.add(saying, outcome);
            String place = file + ", '" + saying.text().text().strip() + "': ";
            if (saying.missed() == null) {
                outcome.differences().forEach(difference -> differences.add(place + difference));
            } else if (outcome.isAsMarked()) {
                differences.add(place + "comes out as marked; 'missed' can go");
            }
        }
        assertThat(differences).isEmpty();
    }

    private Outcome outcome(Table table, Saying saying) {
        List<Mark> found =
                tagger.tag(saying.headline().text(), saying.text().text(), null, saying.date()).mentions().stream()
                        .map(mention -> new Mark(
                                mention.in(), mention.start(), mention.end(), mention.entity(), mention.surface()))
                        .filter(mark -> table.isOfIssues() || mark.entity().type() != EntityId.Type.ISSUE)
                        .toList();
        return new Outcome(saying.expected(), found);
    }

    @AfterAll
    void stateTheFigures() {
        StringBuilder block = new StringBuilder("\nSentence corpus\n" + Figures.heading() + "\n");
        figures.forEach((language, each) -> block.append(each.line(language)).append('\n'));
        System.out.println(block.append(all.line("all")));
    }
}
