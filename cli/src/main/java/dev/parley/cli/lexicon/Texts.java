package dev.parley.cli.lexicon;

import dev.parley.events.tag.EntityId;
import dev.parley.watch.tag.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts by which an entity is known, of one kind.
 *
 * @param language of the lexicon; empty = none in particular
 * @param source id of the form or composition, or the pattern, that they come from; empty for names
 * @param number how many there are
 * @param texts all of them, or some; where several words of a text have forms of their own, the text stands for many, with
 *     {@code [a|b|…]} for the forms of a word
 */
public record Texts(Wording.Kind kind, String language, String source, long number, List<String> texts) {
    private static final Pattern ID = Pattern.compile("official:[a-z0-9]+(?:-(?!official:)[a-z0-9]+)*");
    private static final int SOME = 12;
    private static final int SOME_OF_THE_FIRST = 7;
    private static final int FORMS = 3;
    private static final int ALL = 20_000;

    public Texts {
        texts = List.copyOf(texts);
    }

    /** What wordings of one kind stand for. */
    static Texts of(Wording.Kind kind, String language, String source, List<Wording> wordings, boolean all) {
        long number = wordings.stream().mapToLong(Wording::number).sum();
        Set<String> texts = new LinkedHashSet<>();
        if (all) {
            wordings.stream().flatMap(Wording::all).limit(ALL).forEach(texts::add);
            return new Texts(kind, language, source, number, List.copyOf(texts));
        }
        for (int i = 0; i < wordings.size() && texts.size() < SOME; i++) {
            Wording wording = wordings.get(i);
            (wording.hasFreeWords() ? Stream.of(wording.shortened(FORMS)) : wording.some().stream())
                    .limit(Math.max(i == 0 ? SOME_OF_THE_FIRST : 1, (SOME - texts.size()) / (wordings.size() - i)))
                    .forEach(texts::add);
        }
        return new Texts(
                kind, language, source, number, new ArrayList<>(texts).subList(0, Math.min(SOME, texts.size())));
    }

    /** The same with the labels of entities in place of their ids, in braces. */
    Texts named(Function<EntityId, String> label) {
        return new Texts(
                kind,
                language,
                source,
                number,
                texts.stream()
                        .map(text -> ID.matcher(text)
                                .replaceAll(id ->
                                        "{" + Matcher.quoteReplacement(label.apply(new EntityId(id.group()))) + "}"))
                        .toList());
    }

    /** The texts in a row, and how many more there are. */
    String inWords() {
        return String.join(", ", texts) + (number > texts.size() ? ", … (%,d in all)".formatted(number) : "");
    }
}
