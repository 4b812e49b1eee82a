package dev.parley.watch.copy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What becomes of a text when it is printed again. */
enum Kind {
    OTHER_EXTRACTOR {
        @Override
        String of(String text, Random random, Supplier<String> word) {
            String kept = Arrays.stream(text.split("\n", -1))
                    .map(line -> random.nextInt(4) == 0 ? line + "\n" + words(6, word) : line)
                    .collect(Collectors.joining("\n"));
            return words(3, word) + "\n" + kept + "\n" + words(15, word);
        }
    },
    NEW_LEAD_AND_TAIL {
        @Override
        String of(String text, Random random, Supplier<String> word) {
            List<String> all = all(text);
            int cut = all.size() / 12;
            return words(cut + 5, word) + "\n" + joined(all.subList(cut, all.size() - cut)) + "\n"
                    + words(cut + 5, word);
        }
    },
    CUT_TO_60_PERCENT {
        @Override
        String of(String text, Random random, Supplier<String> word) {
            List<String> all = all(text);
            return joined(all.subList(0, all.size() * 3 / 5));
        }
    },
    EDITED_5_PERCENT {
        @Override
        String of(String text, Random random, Supplier<String> word) {
            return edited(text, 0.05, random, word);
        }
    },
    EDITED_15_PERCENT {
        @Override
        String of(String text, Random random, Supplier<String> word) {
            return edited(text, 0.15, random, word);
        }
    },
    OWN_TEXT_40_PERCENT {
        @Override
        String of(String text, Random random, Supplier<String> word) {
            String own = words(all(text).size() * 2 / 3, word);
            return random.nextBoolean() ? own + "\n" + text : text + "\n" + own;
        }
    },
    FIRST_60_WORDS {
        @Override
        String of(String text, Random random, Supplier<String> word) {
            List<String> all = all(text);
            return joined(all.subList(0, Math.min(60, all.size())));
        }
    };

    /**
     * A copy of a text.
     *
     * @param word gives words of the same language
     */
    abstract String of(String text, Random random, Supplier<String> word);

    private static List<String> all(String text) {
        return Arrays.stream(text.split("\\s+")).toList();
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }

    private static String words(int number, Supplier<String> word) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < number; i++) {
            words.append(word.get()).append(' ');
        }
        return words.toString();
    }

    /** Words replaced, added or left out. */
    private static String edited(String text, double share, Random random, Supplier<String> word) {
        StringBuilder edited = new StringBuilder();
        for (String each : all(text)) {
            int how = random.nextDouble() < share ? random.nextInt(3) : 3;
            edited.append(how == 0 || how == 1 ? word.get() + " " : "");
            edited.append(how == 1 || how == 3 ? each + " " : "");
        }
        return edited.toString();
    }
}
