package dev.parley.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.tag.Lexicons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who and what is watched is data: no name of the shipped lexicon stands in the program. */
class NoNamesInJavaTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}]{4,}");
    private static final Pattern PARADIGM = Pattern.compile("~[a-z]+(-[a-z]+)*");

    /** Words that name something in the lexicon and are ordinary words of the program too. */
    private static final Set<String> ORDINARY = Set.of("union", "united", "states", "nations", "south", "north");

    @Test
    void noSurnamePlaceOrSideOfTheShippedLexiconStandsInJava() throws IOException {
        Set<String> names = names(Watchlist.of(Lexicons.shipped()));
        assertThat(names).contains("karasin", "карасин", "კარასინი", "georgia", "женева", "ჟენევა");
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            List<String> lines = Files.readAllLines(source);
            for (int i = 0; i < lines.size(); i++) {
                for (String word : words(lines.get(i)).toList()) {
                    if (names.contains(word)) {
                        found.add(source.getFileName() + ", line " + (i + 1) + ": " + word);
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static Set<String> names(Watchlist watchlist) {
        Stream<String> surnames = watchlist.officials().stream()
                .flatMap(official -> official.names().values().stream())
                .flatMap(names -> names.surname().stream());
        Stream<String> places = watchlist.formats().stream()
                .flatMap(format -> Stream.concat(
                        format.venues().stream(),
                        format.variants().stream().flatMap(variant -> variant.places().stream())));
        Stream<String> sides = watchlist.sides().stream().flatMap(side -> side.labels().values().stream());
        return Stream.of(surnames, places, sides)
                .flatMap(each -> each)
                .map(pattern -> PARADIGM.matcher(pattern).replaceAll(""))
                .flatMap(NoNamesInJavaTest::capitalised)
                .filter(word -> !ORDINARY.contains(word))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Proper names begin with a capital; Georgian has none in running text. */
    private static Stream<String> capitalised(String pattern) {
        return WORD.matcher(pattern)
                .results()
                .map(match -> match.group())
                .filter(word -> Character.isUpperCase(word.charAt(0))
                        || Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.GEORGIAN)
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    /** Comments may give examples. */
    private static Stream<String> words(String line) {
        String code = line.strip();
        if (code.startsWith("*") || code.startsWith("/*") || code.startsWith("//")) {
            return Stream.empty();
        }
        return WORD.matcher(code).results().map(match -> match.group().toLowerCase(Locale.ROOT));
    }

    private static List<Path> sources() {
        Path root = Lexicons.root();
        return Stream.of("watch", "processor", "ingest", "sink", "events", "outside")
                .map(module -> root.resolve(module).resolve("src/main/java"))
                .flatMap(NoNamesInJavaTest::java)
                .toList();
    }

    private static Stream<Path> java(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
