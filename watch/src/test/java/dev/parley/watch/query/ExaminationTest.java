package dev.parley.watch.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.alert.Reason;
import dev.parley.events.tag.Field;
import dev.parley.events.tag.Sentence;
import dev.parley.watch.stem.Stems;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExaminationTest {
    private static final int ARTICLES = 300;
    private static final int CONDITIONS = 60;
    private static final Condition.Independent ALONE =
            new Condition.Independent(new Clause("independent>=2", 0, 14), 2, Duration.ofDays(1));

    @Test
    void saysWhatAPlainReadingOfTheConditionsSays() {
        int met = 0;
        for (int seed = 0; seed < ARTICLES; seed++) {
            Random random = new Random(seed);
            Sketched article = new Sketched(random);
            Examination examination = Examination.of(article.subject, ZoneOffset.UTC, Stems.fresh());
            Plainly plainly = Plainly.of(article);
            Drawn drawn = new Drawn(random);
            for (int i = 0; i < CONDITIONS; i++) {
                Condition condition = drawn.condition(3);
                boolean expected = plainly.meets(condition);
                assertThat(examination.meets(condition))
                        .as("seed %d, %s of %s", seed, condition, article.subject)
                        .isEqualTo(expected);
                met += expected ? 1 : 0;
            }
        }
        assertThat(met).isBetween(ARTICLES * CONDITIONS / 5, ARTICLES * CONDITIONS * 4 / 5);
    }

    @Test
    void findsSomethingForEveryQueryThatIsMetAndNothingForOthers() {
        for (int seed = 0; seed < ARTICLES; seed++) {
            Random random = new Random(seed);
            Sketched article = new Sketched(random);
            Examination examination = Examination.of(article.subject, ZoneOffset.UTC);
            Drawn drawn = new Drawn(random);
            for (int i = 0; i < CONDITIONS; i++) {
                Query query = new Query("x", drawn.condition(3), ALONE);
                List<Finding> findings = examination.findings(query);
                assertThat(findings.isEmpty())
                        .as("seed %d, %s of %s", seed, query, article.subject)
                        .isEqualTo(!examination.meets(query.condition()));
                findings.forEach(finding -> requireProof(article, finding));
            }
        }
    }

    /** What is pointed at stands in the sentence that is shown, and the sentence in the article. */
    private static void requireProof(Sketched article, Finding finding) {
        Reason reason = finding.reason();
        Sentence sentence = reason.sentence();
        if (sentence == null) {
            assertThat(reason.mention()).isNull();
            assertThat(reason.entity()).isNull();
            return;
        }
        String field = sentence.in() == Field.TITLE
                ? article.subject.tagged().metadata().title()
                : article.subject.text();
        assertThat(field.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text());
        assertThat(article.sentences).contains(sentence.span());
        if (reason.mention() != null) {
            assertThat(reason.mention().overlaps(sentence.span())).isTrue();
        }
        if (reason.entity() != null) {
            assertThat(finding.entities()).contains(reason.entity());
        }
    }
}
