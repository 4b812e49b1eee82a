package dev.parley.watch.tag;

import java.util.Arrays;
import java.util.Optional;

/** By what it was decided that words mean somebody or something, or do not. */
public enum Rule {
    /** One of the forms that the lexicon gives for a format. */
    FORM("form"),
    /** A description of a format; its id says which of the lexicon's compositions it follows. */
    COMPOSED("composed"),
    /** A place where a format meets, which alone is never the format. */
    BARE_PLACE("bare-place"),
    FULL_NAME("full-name"),
    /** A surname with initials. */
    INITIALS("initials"),
    /** A full name with a slip of a letter or two. */
    MISSPELT_NAME("misspelt-name"),
    /** A surname alone that nothing gives to an official. */
    SURNAME("surname"),
    /** A surname alone, of somebody whose full name stands in the article. */
    SURNAME_INTRODUCED("surname-introduced"),
    /** A surname alone beside a post of the official. */
    SURNAME_POST("surname-post"),
    /** A surname alone in an article with the other party of a format. */
    SURNAME_COMPANION("surname-companion"),
    /** A surname alone where the official's own condition is met. */
    SURNAME_CONDITION("surname-condition"),
    /** A word that brings up an issue. */
    TRIGGER("trigger");

    private static final String BEFORE_COMPOSITION = "composed-";

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    /** How a mention names it. */
    public String id() {
        return id;
    }

    /** How a mention names the composition that it follows. */
    static String composed(String composition) {
        return BEFORE_COMPOSITION + composition;
    }

    /** The rule that a mention names; empty when there is none such. */
    public static Optional<Rule> of(String id) {
        String plain = id.startsWith(BEFORE_COMPOSITION) ? COMPOSED.id : id;
        return Arrays.stream(values()).filter(rule -> rule.id.equals(plain)).findFirst();
    }

    /** The composition that a mention's rule names; empty when it names none. */
    public static Optional<String> composition(String id) {
        return id.startsWith(BEFORE_COMPOSITION)
                ? Optional.of(id.substring(BEFORE_COMPOSITION.length()))
                : Optional.empty();
    }
}
