package dev.parley.watch.phrase;

import java.util.List;
import java.util.function.Consumer;

/** A part of a pattern. {@code gaps} are those that may lead to it. */
sealed interface Node {
    /** Parts in a row. */
    record Row(List<Node> nodes) implements Node {}

    /** A word; its paradigm is empty when only this form is meant. */
    record Word(String text, String paradigm, int gaps) implements Node {}

    /** One of a list of the lexicon. */
    record Listed(String name, int gaps) implements Node {}

    /** A thing already recognised. */
    record Slot(String name, int gaps) implements Node {}

    /** One of these rows, or nothing when optional. */
    record Choice(List<Row> rows, boolean optional, int gaps) implements Node {}

    /** Shows this part and all parts within it. */
    default void visit(Consumer<Node> visitor) {
        visitor.accept(this);
        switch (this) {
            case Row row -> row.nodes().forEach(node -> node.visit(visitor));
            case Choice choice -> choice.rows().forEach(row -> row.visit(visitor));
            case Word word -> {}
            case Listed listed -> {}
            case Slot slot -> {}
        }
    }
}
