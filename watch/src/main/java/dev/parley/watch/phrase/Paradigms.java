package dev.parley.watch.phrase;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tables by which the case forms of a word are generated from its dictionary form. A paradigm is a list of rules; the
 * first whose ending the word has is taken. {@code paradigms.yaml} beside this class holds them.
 */
public final class Paradigms {
    private static final String TABLE = "paradigms.yaml";

    private final Map<String, List<Rule>> rules;

    private Paradigms(Map<String, List<Rule>> rules) {
        this.rules = rules;
    }

    /** Those that come with Parley. */
    public static Paradigms shipped() {
        try (InputStream table = Paradigms.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException(TABLE + " is not on the class path");
            }
            return new Paradigms(new ObjectMapper(new YAMLFactory()).readValue(table, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read", e);
        }
    }

    public NavigableSet<String> names() {
        return new TreeSet<>(rules.keySet());
    }

    /** The paradigm for a part of names: {@code x-part} where there is one, else {@code x}. */
    public String ofPart(String paradigm, String part) {
        String special = paradigm + "-" + part;
        return rules.containsKey(special) ? special : paradigm;
    }

    /** The forms of a word, its own among them. */
    public Set<String> forms(String word, String paradigm) {
        List<Rule> candidates = rules.get(paradigm);
        if (candidates == null) {
            throw new PatternException("paradigm '" + paradigm + "' of '" + word + "' is none of " + names());
        }
        for (Rule rule : candidates) {
            if (rule.when().stream().anyMatch(word::endsWith)) {
                return rule.forms(word);
            }
        }
        return Set.of(word);
    }

    /**
     * What becomes of words with one of these endings.
     *
     * @param when endings; an empty one fits every word
     * @param drop how many letters fall off
     * @param add endings put in their place
     * @param then what may follow each of these
     */
    record Rule(List<String> when, int drop, List<String> add, List<String> then) {
        Rule {
            then = then == null ? List.of("") : then;
        }

        Set<String> forms(String word) {
            Set<String> forms = new LinkedHashSet<>();
            forms.add(word);
            String stem = word.substring(0, Math.max(0, word.length() - drop));
            for (String clitic : then) {
                for (String ending : add) {
                    forms.add(stem + ending + clitic);
                }
            }
            return forms;
        }
    }
}
