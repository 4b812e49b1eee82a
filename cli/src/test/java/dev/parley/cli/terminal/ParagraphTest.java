package dev.parley.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ParagraphTest {
    private static final PrintStream NOWHERE =
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);

    @Test
    void breaksAtSpacesAndMarksTheMatch() {
        assertThat(Paragraph.marked(terminal(false), "one two ", "three four", " five")
                        .lines("  "))
                .containsExactly("  one two", "  »three four«", "  five");
    }

    @Test
    void marksWithColourWhereThatIsAllowed() {
        assertThat(Paragraph.marked(terminal(true), "«a» ", "b", "").lines(""))
                .containsExactly("«a» \033[1;33mb\033[0m");
    }

    @Test
    void keepsTextFromOutsideFromSteeringTheTerminal() {
        assertThat(Paragraph.of(terminal(false), "a\033[2Jb\rc").lines("")).containsExactly("a [2Jb c");
    }

    private static Terminal terminal(boolean colour) {
        return new Terminal(NOWHERE, NOWHERE, 15, colour, false);
    }
}
