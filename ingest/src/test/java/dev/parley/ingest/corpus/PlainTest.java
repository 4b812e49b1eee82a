package dev.parley.ingest.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class PlainTest {
    @Test
    void endsLinesWithLineFeeds() {
        assertThat(Plain.text("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void putsASpaceInPlaceOfEachControlCharacter() {
        assertThat(Plain.text("a\u0000b\u001b[c\u0085\u007fd\te")).isEqualTo("a b [c  d\te");
    }

    @Test
    void leavesEveryOtherCharacterAsItIs() {
        String text = "Ҧ ӕ ჰ Ჰ 😀 \u00a0\u200b\u00ad\ufeff\ufffd\u202e";
        assertThat(Plain.text(text)).isSameAs(text);
    }

    @Test
    void foldsALineIntoOne() {
        assertThat(Plain.line("  a\n\tb\u0000 c ")).isEqualTo("a b c");
    }

    @Test
    void refusesHalfOfAPair() {
        for (String half : new String[] {"\ud83d", "\ude00", "a\ude00\ud83d", "\ud83d\ud83d\ude00"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Plain.text(half))
                    .withMessageContaining("surrogate");
        }
    }
}
