package dev.parley.watch.tag;

import dev.parley.events.article.Published;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The years that an article names in four digits, before and in its own year. Where its date is not known, the last year
 * it names may be its own.
 *
 * @param past the words that name a past year
 * @param named the words that name a year which is not known to be the article's own
 * @param present the words that name the article's own year or a later one
 */
record Years(List<Integer> past, List<Integer> named, List<Integer> present) {
    private static final int FIRST = 1900;
    private static final int LAST = 2099;

    static Years of(Reading reading, Published published, Watchlist watchlist) {
        Words words = reading.words();
        String all = reading.document().all();
        List<Integer> places = new ArrayList<>();
        List<Integer> years = new ArrayList<>();
        int latest = 0;
        for (int word = 0; word < words.size(); word++) {
            int year = year(all, words.start(word), words.end(word));
            if (year > 0) {
                places.add(word);
                years.add(year);
                latest = Math.max(latest, year);
            }
        }
        int own = own(published, watchlist);
        List<Integer> past = new ArrayList<>();
        List<Integer> named = new ArrayList<>();
        List<Integer> present = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (own > 0 && years.get(i) >= own) {
                present.add(places.get(i));
            } else {
                named.add(places.get(i));
                if (own > 0 || years.get(i) < latest) {
                    past.add(places.get(i));
                }
            }
        }
        return new Years(past, named, present);
    }

    private static int own(Published published, Watchlist watchlist) {
        return switch (published) {
            case Published.At at -> at.value().atZone(watchlist.zone()).getYear();
            case Published.On on -> on.value().getYear();
            case Published.In in -> in.value().getYear();
            case Published.Unknown unknown -> 0;
        };
    }

    /** The year that a word begins with, be it followed by letters; 0 when none. */
    private static int year(String all, int start, int end) {
        if (end - start < 4 || (end - start > 4 && Character.isDigit(all.charAt(start + 4)))) {
            return 0;
        }
        int year = 0;
        for (int i = start; i < start + 4; i++) {
            char unit = all.charAt(i);
            if (unit < '0' || unit > '9') {
                return 0;
            }
            year = year * 10 + unit - '0';
        }
        return year >= FIRST && year <= LAST ? year : 0;
    }
}
