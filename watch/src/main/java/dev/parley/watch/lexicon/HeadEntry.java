package dev.parley.watch.lexicon;

import dev.parley.watch.lexicon.Watchlist.Composition;
import dev.parley.watch.lexicon.Watchlist.Titles;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What {@code lexicon.yaml} holds. */
record HeadEntry(
        String id,
        String version,
        String zone,
        List<String> languages,
        Map<String, String> nameParadigms,
        @Nullable String beforeNames,
        @Nullable String elsewhere,
        @Nullable Titles titles,
        Map<String, String> sources,
        Map<String, List<String>> words,
        Map<String, Guard> guards,
        List<Composition> compositions) {
    HeadEntry {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(version, "version is missing");
        Objects.requireNonNull(zone, "zone is missing");
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("zone '" + zone + "' is not a time zone", e);
        }
        if (languages == null || languages.isEmpty()) {
            throw new IllegalArgumentException("languages are missing");
        }
        languages = List.copyOf(languages);
        nameParadigms = nameParadigms == null ? Map.of() : Watchlist.sorted(nameParadigms);
        sources = sources == null ? Map.of() : Watchlist.sorted(sources);
        words = words == null ? Map.of() : Watchlist.sorted(words);
        guards = guards == null ? Map.of() : Watchlist.sorted(guards);
        compositions = compositions == null ? List.of() : List.copyOf(compositions);
    }
}
