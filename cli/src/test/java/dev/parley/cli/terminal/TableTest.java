package dev.parley.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void alignsTextLeftAndNumbersRightInAnyScript() {
        Table table = new Table("name", "times");
        table.row("აბაშიძე", "7");
        table.row("Карасин", "1,234");
        table.row("会談", "12");
        assertThat(table.lines(80))
                .containsExactly(
                        "name     times", //
                        "───────  ─────",
                        "აბაშიძე      7",
                        "Карасин  1,234",
                        "会談        12");
    }

    @Test
    void shortensTheWidestColumnToTheTerminal() {
        Table table = new Table("a", "b");
        table.row("a long text that does not fit", "x");
        assertThat(table.lines(14)).allMatch(line -> Width.of(line) <= 14).contains("a long tex…  x");
    }

    @Test
    void goesOnInTheNextLineWhereNothingMayBeCut() {
        Table table = new Table("words", "why");
        table.row("Abashidze–Karasin", "it is joined to another name");
        assertThat(table.wholeLines(30))
                .containsExactly(
                        "words              why",
                        "─────────────────  ───────────",
                        "Abashidze–Karasin  it is",
                        "                   joined to",
                        "                   another",
                        "                   name");
        assertThat(table.wholeLines(20)).allMatch(line -> Width.of(line) <= 20);
    }

    @Test
    void takesFromSeveralColumnsRatherThanAllFromOne() {
        Table table = new Table("a", "b");
        table.row("x".repeat(30), "y".repeat(31));
        assertThat(table.lines(42)).last().isEqualTo("x".repeat(19) + "…  " + "y".repeat(19) + "…");
    }
}
