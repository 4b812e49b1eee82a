package dev.parley.acceptance.newsstand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Sentences of a language with gaps for invented names, so that two texts of it share their manner and nothing else.
 *
 * @param mentioning sentences that name something the shipped lexicon watches
 */
record Prose(
        List<String> onsets,
        List<String> vowels,
        List<String> codas,
        List<String> titles,
        List<String> sentences,
        List<String> mentioning) {
    private static final Map<Tongue, Prose> ALL =
            Arrays.stream(Tongue.values()).collect(Collectors.toUnmodifiableMap(tongue -> tongue, Prose::read));
    private static final int SENTENCES = 8;
    private static final int SENTENCES_OF_A_PARAGRAPH = 2;

    static Prose of(Tongue tongue) {
        return Objects.requireNonNull(ALL.get(tongue));
    }

    private static Prose read(Tongue tongue) {
        String name = tongue.tag() + ".txt";
        try (InputStream file = Prose.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + name);
            }
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new Prose(
                    List.of(after("onsets ", lines).getFirst().split(" ", -1)),
                    List.of(after("vowels ", lines).getFirst().split(" ", -1)),
                    List.of(after("codas ", lines).getFirst().split(" ", -1)),
                    after("title ", lines),
                    after(".", lines),
                    after("!", lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> after(String mark, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }

    String title(Random random) {
        return named(one(titles, random), random);
    }

    /** Paragraphs of a text; one that mentions does so in its first. */
    List<String> paragraphs(Random random, boolean mentions) {
        List<String> chosen = new ArrayList<>(sentences);
        Collections.shuffle(chosen, random);
        chosen.subList(SENTENCES, chosen.size()).clear();
        if (mentions) {
            chosen.set(1, one(mentioning, random));
        }
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i += SENTENCES_OF_A_PARAGRAPH) {
            paragraphs.add(chosen.subList(i, Math.min(chosen.size(), i + SENTENCES_OF_A_PARAGRAPH)).stream()
                    .map(sentence -> named(sentence, random))
                    .collect(Collectors.joining(" ")));
        }
        return paragraphs;
    }

    private String named(String sentence, Random random) {
        List<String> pieces = Arrays.asList(sentence.split("\\*", -1));
        StringBuilder named = new StringBuilder(pieces.getFirst());
        pieces.stream().skip(1).forEach(piece -> named.append(name(random)).append(piece));
        return named.toString();
    }

    private String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
            name.append(one(onsets, random)).append(one(vowels, random));
        }
        String coda = one(codas, random);
        if (!coda.equals("-")) {
            name.append(coda);
        }
        return Character.toTitleCase(name.charAt(0)) + name.substring(1);
    }

    private static String one(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
