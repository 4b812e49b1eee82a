package dev.parley.watch.query;

import dev.parley.events.tag.Field;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.Span;
import dev.parley.watch.stem.Stems;
import dev.parley.watch.text.Letters;
import dev.parley.watch.text.WordHash;
import dev.parley.watch.text.Words;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article as queries ask for them: by form or by stem. Each is numbered when somebody first asks, so that
 * any number of queries costs one pass over the text and a look-up each.
 */
final class ArticleWords {
    private final Row row;
    private final Stems stems;
    private @Nullable Postings forms;
    private @Nullable Postings stemmed;
    private long[] stemOf = {};

    /** The parts in which there are words as bits; 0 = not known yet. */
    private int everywhere;

    ArticleWords(Row row, Stems stems) {
        this.row = row;
        this.stems = stems;
    }

    /** The numbers of the words asked for, as an article's words are numbered; of inflections the possessive is one. */
    static long[] keys(Condition.Worded asked, Stems stems) {
        List<String> words = asked.words();
        int size = words.size();
        boolean isPossessive = !asked.exact() && size > 1 && words.get(size - 1).equalsIgnoreCase("s");
        return words.stream()
                .limit(isPossessive ? size - 1 : size)
                .flatMapToLong(
                        each -> isOneWord(each) ? LongStream.of(key(each, asked, stems)) : parted(each, asked, stems))
                .toArray();
    }

    private static LongStream parted(String several, Condition.Worded asked, Stems stems) {
        Words words = Words.of(several);
        return LongStream.range(0, words.size()).map(i -> {
            int word = (int) i;
            return asked.exact() ? words.hash(word) : stems.of(several, words.start(word), words.end(word));
        });
    }

    private static boolean isOneWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Letters.isWord(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static long key(String word, Condition.Worded asked, Stems stems) {
        return asked.exact() ? WordHash.of(word) : stems.of(word);
    }

    Postings forms() {
        Postings made = forms;
        if (made == null) {
            made = new Postings(row.size(), row::form);
            forms = made;
        }
        return made;
    }

    Postings stems() {
        Postings made = stemmed;
        if (made == null) {
            long[] each = new long[row.size()];
            for (int word = 0; word < each.length; word++) {
                each[word] = row.stem(word, stems);
            }
            stemOf = each;
            made = new Postings(each.length, word -> each[word]);
            stemmed = made;
        }
        return made;
    }

    boolean has(Condition.Worded asked) {
        if (asked.words().size() == 1 && isOneWord(asked.words().getFirst())) {
            Postings postings = asked.exact() ? forms() : stems();
            return PartBits.have(parts(postings, key(asked.words().getFirst(), asked, stems)), asked.parts());
        }
        return !each(asked, (in, span) -> {}, true);
    }

    /** Whether any word stands in one of these parts. */
    boolean isIn(Set<Part> asked) {
        if (everywhere == 0) {
            for (int word = 0; word < row.size(); word++) {
                everywhere |= PartBits.of(row.part(word));
            }
        }
        return PartBits.have(everywhere, asked);
    }

    /** The parts that a word stands in as bits; found once for each word. */
    private int parts(Postings postings, long key) {
        int word = postings.first(key);
        int bits = postings.remembered(key);
        if (word >= 0 && bits == 0) {
            for (; word >= 0; word = postings.next(word)) {
                bits |= PartBits.of(row.part(word));
            }
            postings.remember(key, bits);
        }
        return bits;
    }

    /** Each place where the words stand, in order. */
    void each(Condition.Worded asked, BiConsumer<Field, Span> found) {
        each(asked, found, false);
    }

    private boolean each(Condition.Worded asked, BiConsumer<Field, Span> found, boolean stopAtFirst) {
        long[] keys = keys(asked, stems);
        Postings postings = asked.exact() ? forms() : stems();
        int first = keys.length == 0 ? -1 : postings.first(keys[0]);
        for (; first >= 0; first = postings.next(first)) {
            int last = first + keys.length - 1;
            if (last < row.size() && row.isOfTitle(last) == row.isOfTitle(first) && stand(keys, first, asked.exact())) {
                Span span = row.span(first, last);
                if (asked.parts().contains(row.part(row.field(first), span))) {
                    found.accept(row.field(first), span);
                    if (stopAtFirst) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean stand(long[] keys, int first, boolean exact) {
        for (int i = 1; i < keys.length; i++) {
            if (keys[i] != (exact ? row.form(first + i) : stemOf[first + i])) {
                return false;
            }
        }
        return true;
    }
}
