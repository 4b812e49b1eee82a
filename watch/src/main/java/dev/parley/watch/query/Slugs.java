package dev.parley.watch.query;

import dev.parley.watch.text.Letters;

/** Ids as lexicons write them: runs of small letters and digits with hyphens between. */
final class Slugs {
    private Slugs() {}

    static boolean isOne(String text) {
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (isPlain(unit)) {
                within = true;
            } else if (unit == '-' && within) {
                within = false;
            } else {
                return false;
            }
        }
        return within;
    }

    /** What a text would be as an id; empty when nothing of it can stand in one. */
    static String of(String text) {
        StringBuilder slug = new StringBuilder();
        boolean between = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = Letters.fold(text.charAt(i));
            if (!isPlain(unit)) {
                between = !slug.isEmpty();
                continue;
            }
            slug.append(between ? "-" : "").append(unit);
            between = false;
        }
        return slug.toString();
    }

    private static boolean isPlain(char unit) {
        return (unit >= 'a' && unit <= 'z') || Numbers.isDigit(unit);
    }
}
