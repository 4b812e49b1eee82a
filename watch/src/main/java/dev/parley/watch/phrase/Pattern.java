package dev.parley.watch.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A phrase as editors write it.
 *
 * <p>{@code word word} words in a row; a hyphen between them also takes a dash or a space,
 * an apostrophe takes any apostrophe, a comma a comma. {@code word~paradigm} all case
 * forms of a word. {@code [a|b c]} one of these, {@code (a|b c)} one of these or nothing. {@code <words>} one of a list
 * of the lexicon. {@code {slot}} a thing already recognised. A word with a capital must have it in the text too, one in
 * capitals must be in capitals, one in small letters is found in any.
 */
public final class Pattern {
    /** The most phrases one pattern may stand for. */
    static final int MOST_PHRASES = 2_000;

    private final String source;
    private final Node.Row row;

    private Pattern(String source, Node.Row row) {
        this.source = source;
        this.row = row;
    }

    public static Pattern parse(String source) {
        return new Pattern(source, new PatternParser(source).parse());
    }

    /** Names of the lists it takes words from. */
    public Set<String> lists() {
        Set<String> names = new HashSet<>();
        row.visit(node -> {
            if (node instanceof Node.Listed listed) {
                names.add(listed.name());
            }
        });
        return names;
    }

    /** Names of the paradigms it generates forms by. */
    public Set<String> paradigms() {
        Set<String> names = new HashSet<>();
        row.visit(node -> {
            if (node instanceof Node.Word word && !word.paradigm().isEmpty()) {
                names.add(word.paradigm());
            }
        });
        return names;
    }

    /** Names of its slots. */
    public Set<String> slots() {
        Set<String> names = new HashSet<>();
        row.visit(node -> {
            if (node instanceof Node.Slot slot) {
                names.add(slot.name());
            }
        });
        return names;
    }

    /**
     * The phrases it stands for.
     *
     * @param lists the patterns of a list, by its name
     * @param slots the phrases that fill a slot, by its name
     */
    public List<List<Step>> phrases(
            Paradigms paradigms, Function<String, List<Pattern>> lists, Function<String, List<List<Step>>> slots) {
        List<List<Step>> phrases = new Expansion(paradigms, lists, slots, source).of(row);
        if (phrases.stream().anyMatch(List::isEmpty)) {
            throw new PatternException("pattern '" + source + "' can be nothing at all");
        }
        return phrases;
    }

    /** The phrases of a pattern without lists and slots. */
    public List<List<Step>> phrases(Paradigms paradigms) {
        return phrases(paradigms, name -> none("list", name), name -> none("slot", name));
    }

    private <T> List<T> none(String kind, String name) {
        throw new PatternException("pattern '" + source + "' names the " + kind + " '" + name + "', and has none here");
    }

    @Override
    public String toString() {
        return source;
    }

    /** Makes phrases of nodes. */
    private record Expansion(
            Paradigms paradigms,
            Function<String, List<Pattern>> lists,
            Function<String, List<List<Step>>> slots,
            String source) {
        List<List<Step>> of(Node.Row row) {
            List<List<Step>> phrases = List.of(List.of());
            for (Node node : row.nodes()) {
                phrases = product(phrases, of(node));
            }
            return phrases;
        }

        private List<List<Step>> of(Node node) {
            return switch (node) {
                case Node.Row row -> of(row);
                case Node.Word word -> List.of(List.of(step(word)));
                case Node.Slot slot -> joined(slots.apply(slot.name()), slot.gaps());
                case Node.Listed listed ->
                    joined(
                            lists.apply(listed.name()).stream()
                                    .flatMap(pattern -> of(pattern.row).stream())
                                    .toList(),
                            listed.gaps());
                case Node.Choice choice -> {
                    List<List<Step>> all = new ArrayList<>(choice.rows().stream()
                            .flatMap(row -> of(row).stream())
                            .toList());
                    List<List<Step>> phrases = new ArrayList<>(joined(all, choice.gaps()));
                    if (choice.optional()) {
                        phrases.add(List.of());
                    }
                    yield phrases;
                }
            };
        }

        private Step step(Node.Word word) {
            Set<String> forms =
                    word.paradigm().isEmpty() ? Set.of(word.text()) : paradigms.forms(word.text(), word.paradigm());
            return Step.to(forms).after(word.gaps());
        }

        /** Alternatives of one word each become one step; each begins after the gap of the whole. */
        private static List<List<Step>> joined(List<List<Step>> alternatives, int gaps) {
            List<List<Step>> phrases = new ArrayList<>();
            Step single = null;
            for (List<Step> alternative : alternatives) {
                if (alternative.size() == 1) {
                    Step step = alternative.getFirst();
                    single = single == null ? step.after(gaps) : single.or(step);
                } else if (!alternative.isEmpty()) {
                    List<Step> steps = new ArrayList<>(alternative);
                    steps.set(0, steps.getFirst().after(gaps));
                    phrases.add(steps);
                }
            }
            if (single != null) {
                phrases.add(List.of(single));
            }
            return phrases;
        }

        private List<List<Step>> product(List<List<Step>> heads, List<List<Step>> tails) {
            if ((long) heads.size() * tails.size() > MOST_PHRASES) {
                throw new PatternException(
                        "pattern '" + source + "' stands for more than " + MOST_PHRASES + " phrases");
            }
            List<List<Step>> phrases = new ArrayList<>();
            for (List<Step> head : heads) {
                for (List<Step> tail : tails) {
                    List<Step> phrase = new ArrayList<>(head);
                    phrase.addAll(tail);
                    phrases.add(phrase);
                }
            }
            return phrases;
        }
    }
}
