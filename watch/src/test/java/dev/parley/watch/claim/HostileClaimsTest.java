package dev.parley.watch.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.tag.TaggedArticle;
import dev.parley.watch.tag.Lexicons;
import dev.parley.watch.tag.Tagger;
import dev.parley.watch.tag.Tagging;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to be slow or wrong to read claims from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileClaimsTest {
    private static final int REPEATS = 50_000;
    private static final LocalDate DAY = LocalDate.of(2024, 11, 7);

    private final Tagger tagger = Tagger.of(Lexicons.shipped());

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "Geneva International Discussions was held on 5 May ",
                "the 62nd round of the Geneva International Discussions was held on 5-6 November 2024. ",
                "5 May (",
                "was held will be held was postponed GID ",
                "61-й раунд ",
                "The 9999999999th round of the Geneva International Discussions was held on 0 May. ",
                "next round of the of the of the "
            })
    void readsLongRowsInBoundedTimeAndListsSoManyClaims(String repeated) {
        String text = "Georgia. " + repeated.repeat(REPEATS);

        Tagging tagging = tag(text);

        assertThat(tagging.claims()).hasSizeLessThanOrEqualTo(TaggedArticle.MAX_CLAIMS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 0th round of the Geneva International Discussions was held on 31 February 2024, Georgia said.",
                "The 62nd round of the Geneva International Discussions was held on 0 May, Georgia said.",
                "The 62nd round of the Geneva International Discussions was held on 31-30 May 2024, Georgia said.",
                "The 62nd round of the Geneva International Discussions was held on 29 February, Georgia said.",
                "The 62nd round of the Geneva International Discussions was held on December 30 - February 29, Georgia said."
            })
    void makesNoDayOfWhatIsNone(String text) {
        assertThat(tag(text).claims()).isNotEmpty().allMatch(claim -> claim.date() == null);
    }

    private Tagging tag(String text) {
        return tagger.tag("", text, "en", new Published.On(DAY, Provenance.CORPUS, List.of()));
    }
}
