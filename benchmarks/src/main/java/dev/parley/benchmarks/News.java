package dev.parley.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Articles of 2 KB in UTF-8: written from a seed in three tongues, or cut from the files of a folder. */
final class News {
    /** Which invented words there are; the same for texts and phrases. */
    static final long VOCABULARY = 2008;

    private static final int BYTES = 2_048;

    private News() {}

    /** Articles written from a seed, each in one tongue. */
    static List<String> written(int count, long seed) {
        Random random = new Random(seed);
        Map<Tongue, Author> authors = new EnumMap<>(Tongue.class);
        Map<Tongue, Integer> characters = new EnumMap<>(Tongue.class);
        List<String> articles = new ArrayList<>();
        while (articles.size() < count) {
            Tongue next = farthestBehind(characters);
            String article =
                    article(authors.computeIfAbsent(next, tongue -> new Author(tongue, VOCABULARY, random)), random);
            characters.merge(next, article.length(), Integer::sum);
            articles.add(article);
        }
        return articles;
    }

    /** The articles of a folder's text files, cut to size at the ends of lines. */
    static List<String> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> articles = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                StringBuilder article = new StringBuilder();
                for (String line : Files.readString(file).split("\n", -1)) {
                    article.append(line).append('\n');
                    if (bytes(article) >= BYTES) {
                        articles.add(article.toString());
                        article.setLength(0);
                    }
                }
            }
            if (articles.isEmpty()) {
                throw new IllegalArgumentException("no file in " + folder + " has " + BYTES + " bytes of text");
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException("texts cannot be read from " + folder, e);
        }
    }

    private static Tongue farthestBehind(Map<Tongue, Integer> characters) {
        Tongue farthest = Tongue.ENGLISH;
        for (Tongue tongue : Tongue.values()) {
            if (characters.getOrDefault(tongue, 0) / tongue.share()
                    < characters.getOrDefault(farthest, 0) / farthest.share()) {
                farthest = tongue;
            }
        }
        return farthest;
    }

    private static String article(Author author, Random random) {
        StringBuilder article = new StringBuilder();
        while (bytes(article) < BYTES) {
            article.append(author.sentence()).append(random.nextInt(3) == 0 ? "\n" : " ");
        }
        return article.toString();
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
