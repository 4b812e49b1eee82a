package dev.parley.benchmarks;

import dev.parley.events.article.Published;
import dev.parley.events.tag.EntityId;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.tag.Tagger;
import dev.parley.watch.tag.Tagging;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Articles made to mention so many formats and officials and no more: examples of the lexicon's forms are put between
 * their lines, and words of its lists between their words, until the tagger finds that number.
 */
final class Mentioning {
    private static final Pattern WORD = Pattern.compile("(?<![~<{\\p{L}-])\\p{L}{4,}");
    private static final int LOOSE_WORDS = 5;
    private static final int TRIES = 2_000;

    private final Tagger tagger;
    private final List<String> examples;
    private final List<String> looseWords;
    private final Random random = new Random(3);

    Mentioning(Watchlist watchlist, Tagger tagger) {
        this.tagger = tagger;
        examples = watchlist.formats().stream()
                .flatMap(format -> format.forms().stream())
                .flatMap(form -> form.examples().match().stream())
                .map(example -> example.replace("[[", "").replace("]]", ""))
                .toList();
        looseWords = watchlist.words().values().stream()
                .flatMap(List::stream)
                .flatMap(pattern -> WORD.matcher(pattern).results().map(found -> found.group()))
                .filter(this::isOfNoInterestAlone)
                .toList();
    }

    List<String> of(List<String> articles, int mentions) {
        return articles.stream().map(article -> of(article, mentions)).toList();
    }

    private String of(String article, int mentions) {
        for (int i = 0; i < TRIES; i++) {
            List<String> lines = new ArrayList<>(List.of(article.split("\n", -1)));
            for (int word = 0; word < LOOSE_WORDS; word++) {
                int line = random.nextInt(lines.size());
                lines.set(line, lines.get(line) + " " + one(looseWords));
            }
            String tried = made(lines, article.length());
            for (int more = 0; more < mentions && mentions(tried) < mentions; more++) {
                lines.add(random.nextInt(1 + lines.size() / 2), one(examples));
                tried = made(lines, article.length());
            }
            if (mentions(tried) == mentions) {
                return tried;
            }
        }
        throw new IllegalStateException("no article with " + mentions + " mentions could be made of: " + article);
    }

    private static String made(List<String> lines, int length) {
        String article = String.join("\n", lines);
        return article.substring(0, Math.min(length, article.length()));
    }

    private long mentions(String article) {
        return tagger.tag("", article, null, new Published.Unknown(List.of())).mentions().stream()
                .filter(mention -> mention.type() != EntityId.Type.ISSUE)
                .count();
    }

    private boolean isOfNoInterestAlone(String word) {
        Tagging tagging = tagger.tag("", word, null, new Published.Unknown(List.of()));
        return tagging.mentions().isEmpty() && tagging.passedOver().isEmpty();
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
