package dev.parley.events.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class MentionTest {
    private static final EntityId FORMAT = new EntityId("format:example");

    @Test
    void isAsLongAsItsSurfaceInUtf16Units() {
        assertThat(mention(3, 5, "🙂", EntityId.Type.FORMAT).span()).isEqualTo(new Span(3, 5));
        assertThatThrownBy(() -> mention(3, 4, "🙂", EntityId.Type.FORMAT))
                .hasMessage("span 3..4 is not as long as '🙂'");
    }

    @Test
    void hasTheTypeOfItsEntity() {
        assertThatThrownBy(() -> mention(0, 1, "x", EntityId.Type.OFFICIAL))
                .hasMessage("type OFFICIAL is not that of format:example");
    }

    @Test
    void spansThatTouchDoNotOverlap() {
        assertThat(new Span(0, 5).overlaps(new Span(5, 9))).isFalse();
        assertThat(new Span(0, 5).overlaps(new Span(4, 9))).isTrue();
        assertThat(new Span(0, 9).contains(new Span(4, 9))).isTrue();
        assertThat(new Span(4, 9).contains(new Span(0, 9))).isFalse();
        assertThatThrownBy(() -> new Span(5, 4)).hasMessage("span 5..4 is not a stretch of text");
    }

    private static Mention mention(int start, int end, String surface, EntityId.Type type) {
        return new Mention(
                Field.TEXT,
                start,
                end,
                surface,
                type,
                FORMAT,
                null,
                null,
                Part.BODY,
                new Span(0, 9),
                "rule",
                null,
                null);
    }
}
