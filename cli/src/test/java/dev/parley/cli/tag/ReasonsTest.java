package dev.parley.cli.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Field;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.Span;
import dev.parley.watch.lexicon.Labels;
import dev.parley.watch.lexicon.LexiconFiles;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.tag.Rule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonsTest {
    private final Labels labels = Watchlist.of(LexiconFiles.read(Path.of("../lexicon/russia-georgia")))
            .labels();
    private final Reasons reasons = new Reasons(labels);

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryRule(Rule rule) {
        assertThat(said(rule.id(), null)).doesNotContain("another version");
    }

    @Test
    void hasDifferentWordsForDifferentRules() {
        Stream<String> all = Arrays.stream(Rule.values()).map(rule -> said(rule.id(), null));
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void namesTheCompositionOfADescription() {
        assertThat(said("composed-between", null)).startsWith("Described by who meets, or where (between).");
    }

    @Test
    void namesARuleThatItDoesNotKnow() {
        assertThat(said("by-smell", null)).contains("by-smell");
    }

    @Test
    void givesLabelsForIds() {
        assertThat(said("surname-companion", "beside side:georgia")).contains(": beside " + labels.side("georgia"));
    }

    private String said(String rule, @Nullable String evidence) {
        EntityId entity = new EntityId("official:ann-bell");
        Span all = new Span(0, 4);
        return reasons.of(new Mention(
                Field.TEXT, 0, 4, "Bell", entity.type(), entity, null, "bell", Part.LEAD, all, rule, evidence, null));
    }
}
