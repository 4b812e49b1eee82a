package dev.parley.watch.stem;

import java.util.List;
import java.util.Set;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * Russian by Snowball, with what it does beyond inflection taken back: nouns in <em>-ия</em> and <em>-ие</em> keep their
 * <em>и</em>, so that a country is not a cargo; a doubled <em>н</em> stays doubled where it belongs to the stem; nouns
 * that end like verbs are nouns. The vowel of nouns in <em>-ец</em> falls.
 */
final class Russian {
    /** Endings that only those nouns have. */
    private static final List<String> SURE = List.of("иями", "ией", "иею", "ием", "иям", "иях", "ия", "ии", "ию");

    /** Endings that adjectives share. */
    private static final List<String> SHARED = List.of("ие", "ий");

    /** Consonants before a shared ending that tell a noun. */
    private static final String OF_NOUNS = "бвдзлмпрстфц";

    private static final String VOWELS = "аеоуыэюя";
    private static final List<String> NOUNS_IN_G = List.of("логий", "тегий", "легий", "лигий", "ергий", "оргий");
    private static final int SHORTEST = 2;

    /** Nouns that end like a verb, and the endings of such. */
    private static final Set<String> LIKE_VERBS = Set.of(
            "визит",
            "прием",
            "объем",
            "подъем",
            "съем",
            "материал",
            "генерал",
            "канал",
            "сигнал",
            "журнал",
            "финал",
            "капитал",
            "потенциал",
            "персонал",
            "трибунал",
            "арсенал",
            "филиал",
            "систем",
            "проблем",
            "транзит",
            "кредит",
            "лимит",
            "дефицит",
            "профицит",
            "аудит",
            "бандит",
            "депозит",
            "гранит",
            "магнит",
            "фаворит",
            "санскрит",
            "режим",
            "обмен",
            "размен",
            "псевдоним",
            "пилигрим",
            "феномен",
            "рентген",
            "призыв",
            "отзыв",
            "разрыв",
            "прорыв",
            "перерыв",
            "порыв",
            "обрыв",
            "архив",
            "мотив",
            "актив",
            "массив",
            "коллектив");

    private static final List<String> CASES = List.of("ами", "ам", "ах", "ов", "ом", "а", "у", "е", "ы", "");
    private static final String MAN = "ец";
    private static final int LONG = 5;

    private Russian() {}

    static String stem(String word) {
        String noun = likeVerb(word);
        noun = noun.isEmpty() ? noun(word) : noun;
        if (!noun.isEmpty()) {
            return noun;
        }
        RussianStemmer stemmer = new RussianStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        String stem = stemmer.getCurrent();
        if (stem.endsWith(MAN) && stem.length() >= LONG) {
            return stem.substring(0, stem.length() - MAN.length()) + "ц";
        }
        return stem.endsWith("н") && word.startsWith(stem + "н") ? stem + "н" : stem;
    }

    private static String likeVerb(String word) {
        for (String ending : CASES) {
            if (word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                if (LIKE_VERBS.contains(stem)) {
                    return stem;
                }
            }
        }
        return "";
    }

    private static String noun(String word) {
        for (String ending : SURE) {
            if (word.endsWith(ending)) {
                return kept(word, ending);
            }
        }
        for (String ending : SHARED) {
            if (word.endsWith(ending) && isNoun(word, word.length() - ending.length())) {
                return kept(word, ending);
            }
        }
        return "";
    }

    private static String kept(String word, String ending) {
        int length = word.length() - ending.length();
        return length < SHORTEST ? "" : word.substring(0, length) + "и";
    }

    private static boolean isNoun(String word, int end) {
        if (end < SHORTEST) {
            return false;
        }
        char before = word.charAt(end - 1);
        return OF_NOUNS.indexOf(before) >= 0
                || (before == 'н' && VOWELS.indexOf(word.charAt(end - 2)) >= 0)
                || (before == 'г' && NOUNS_IN_G.stream().anyMatch(word::endsWith));
    }
}
