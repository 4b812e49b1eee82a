package dev.parley.watch.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.watch.lexicon.Watchlist;
import org.junit.jupiter.api.Test;

class LexiconExamplesTest {
    private final Watchlist watchlist = Watchlist.of(Lexicons.shipped());

    @Test
    void everyExampleOfTheShippedLexiconComesOutAsItSays() {
        assertThat(new LexiconExamples(watchlist).failures()).isEmpty();
    }

    @Test
    void everyFormOfTheShippedLexiconHasAnExample() {
        assertThat(watchlist.formats().stream().flatMap(format -> format.forms().stream()))
                .allSatisfy(form ->
                        assertThat(form.examples().match()).as(form.id()).isNotEmpty());
    }
}
