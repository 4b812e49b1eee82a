package dev.parley.watch.stem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class StemsTest {
    private final Stems stems = Stems.kept();

    @Test
    void bringsTheInflectionsOfAWordTogether() {
        List<String> missed = new ArrayList<>();
        for (String line : lines("inflections.txt")) {
            String[] forms = line.split(" ", -1);
            for (int i = 1; i < forms.length; i++) {
                boolean isKnown = forms[i].startsWith("!");
                String form = isKnown ? forms[i].substring(1) : forms[i];
                if ((stems.of(forms[0]) == stems.of(form)) == isKnown) {
                    missed.add(forms[0] + " " + forms[i]);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void keepsDifferentWordsApart() {
        List<String> conflated = new ArrayList<>();
        for (String line : lines("apart.txt")) {
            boolean isKnown = line.startsWith("! ");
            String[] words = (isKnown ? line.substring(2) : line).split(" ", -1);
            if ((stems.of(words[0]) == stems.of(words[1])) != isKnown) {
                conflated.add(line);
            }
        }
        assertThat(conflated).isEmpty();
    }

    @Test
    void isBlindToCaseAccentsAndLookAlikesAndInvisibleCharacters() {
        long meeting = stems.of("встреча");
        assertThat(stems.of("ВСТРЕЧЕЙ")).isEqualTo(meeting);
        assertThat(stems.of("встре\u0301чи")).isEqualTo(meeting);
        assertThat(stems.of("встре\u00ADчу")).isEqualTo(meeting);
        assertThat(stems.of("вcтpeчи")).as("with Latin letters").isEqualTo(meeting);
        assertThat(stems.of("российский")).isEqualTo(stems.of("российскии\u0306"));
        assertThat(stems.of("ᲛᲘᲜᲘᲡᲢᲠᲘ")).isEqualTo(stems.of("მინისტრის"));
    }

    @Test
    void leavesWhatIsNoWordOfALanguageAsItIs() {
        for (String word : List.of("2008", "+", "42nd", "", "x".repeat(5_000), "Ֆրանսիա", "a", "я", "ი")) {
            assertThat(stems.of(word)).isEqualTo(Stems.fresh().of(word));
        }
        assertThat(Stems.stem("x".repeat(5_000))).hasSize(5_000);
        assertThat(stems.of("2008")).isNotEqualTo(stems.of("2009"));
    }

    @Test
    void tellsManyThreadsTheSame() throws Exception {
        List<String> words = lines("inflections.txt").stream()
                .flatMap(line -> List.of(line.split(" ", -1)).stream())
                .toList();
        List<Long> alone = words.stream().map(word -> Stems.fresh().of(word)).toList();
        Stems few = Stems.fresh();
        Callable<List<Long>> all = () -> words.stream().map(few::of).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<List<Long>> told : threads.invokeAll(List.of(all, all, all, all, all, all))) {
                assertThat(told.get()).isEqualTo(alone);
            }
        }
    }

    private static List<String> lines(String name) {
        try (InputStream list = Objects.requireNonNull(StemsTest.class.getResourceAsStream(name), name)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
