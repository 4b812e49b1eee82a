package dev.parley.watch.tag;

import dev.parley.watch.lexicon.Naming;
import dev.parley.watch.text.Spelled;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The other ways in which a name of the lexicon is written. A paradigm behind the name stays behind it. */
final class Spellings {
    private static final int MOST = 64;

    private final Naming naming;

    Spellings(Naming naming) {
        this.naming = naming;
    }

    /** First names with all that stand in one list with them. */
    List<String> given(List<String> names) {
        Set<String> all = new LinkedHashSet<>(names);
        for (List<String> group : naming.given()) {
            if (group.stream().anyMatch(names::contains)) {
                all.addAll(group);
            }
        }
        return List.copyOf(all);
    }

    /** Surnames in all spellings. */
    List<String> surnames(List<String> names) {
        Set<String> all = new LinkedHashSet<>();
        names.forEach(name -> {
            int paradigm = name.indexOf('~');
            String word = paradigm < 0 ? name : name.substring(0, paradigm);
            String behind = paradigm < 0 ? "" : name.substring(paradigm);
            spelled(word).forEach(each -> all.add(each + behind));
        });
        return List.copyOf(all);
    }

    private Set<String> spelled(String name) {
        Set<String> all = new LinkedHashSet<>();
        all.add(name);
        for (Naming.Spelling spelling : naming.spellings()) {
            for (String each : List.copyOf(all)) {
                for (String to : spelling.to()) {
                    if (all.size() < MOST) {
                        all.add(replaced(each, spelling.from(), to));
                    }
                }
            }
        }
        return all;
    }

    private static String replaced(String name, String from, String to) {
        if (from.endsWith("$")) {
            String ending = from.substring(0, from.length() - 1);
            return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) + to : name;
        }
        return name.replace(from, to).replace(capital(from), capital(to));
    }

    private static String capital(String letters) {
        return Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }

    /** The first letters of names, and what else they are cut short to. */
    List<String> initials(Collection<String> names) {
        Set<String> all = new LinkedHashSet<>();
        for (String name : names) {
            all.add(name.substring(0, 1));
            naming.initials().stream().filter(name::startsWith).forEach(all::add);
        }
        return List.copyOf(all);
    }

    /** A surname without an ending that many share. */
    String telling(String surname) {
        String spelled = Spelled.of(surname);
        return naming.familiarEndings().stream()
                .filter(spelled::endsWith)
                .findFirst()
                .map(ending -> spelled.substring(0, spelled.length() - ending.length()))
                .orElse(spelled);
    }
}
