package dev.parley.watch.tag;

import dev.parley.watch.lexicon.Watchlist;
import java.util.Set;

/**
 * An official's name as rules look at it word by word.
 *
 * @param given hashes of the first name's forms
 * @param givenSpelled its forms in letters
 * @param surnames the surname's forms in letters
 * @param telling how many letters of the surname tell it from others
 */
record KnownName(
        Watchlist.Official official, WordSet given, Set<String> givenSpelled, Set<String> surnames, int telling) {
    boolean hasFathersName() {
        return official.names().values().stream()
                .anyMatch(names -> !names.patronymic().isEmpty());
    }
}
