package dev.parley.watch.query;

import dev.parley.events.article.Metadata;
import dev.parley.events.article.Outlet;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an article comes from: its outlet, language and date. */
final class Origin {
    private final Metadata metadata;
    private final ZoneId zone;
    private final List<String> languages;

    Origin(Metadata metadata, ZoneId zone) {
        this.metadata = metadata;
        this.zone = zone;
        this.languages = languages(metadata.language());
    }

    /** A language and what it is a variety of: {@code ka-ge}, {@code ka}. */
    private static List<String> languages(@Nullable String code) {
        List<String> languages = new ArrayList<>();
        String language = code == null ? "" : code.toLowerCase(Locale.ROOT);
        while (!language.isEmpty()) {
            languages.add(language);
            language = language.substring(0, Math.max(0, language.lastIndexOf('-')));
        }
        return List.copyOf(languages);
    }

    List<String> languages() {
        return languages;
    }

    String source() {
        return metadata.outlet().source().value();
    }

    @Nullable
    String side() {
        return metadata.outlet().side();
    }

    @Nullable
    String based() {
        String based = metadata.outlet().based();
        return based == null ? null : based.toLowerCase(Locale.ROOT);
    }

    boolean isIn(Set<String> asked) {
        for (int i = 0; i < languages.size(); i++) {
            if (asked.contains(languages.get(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isOfSource(Set<String> sources) {
        return sources.contains(source());
    }

    boolean isOfSide(Set<String> sides) {
        Outlet outlet = metadata.outlet();
        return outlet.side() != null && sides.contains(outlet.side());
    }

    boolean isBasedIn(Set<String> places) {
        String based = metadata.outlet().based();
        if (based == null || places.contains(based)) {
            return based != null;
        }
        for (String place : places) {
            if (place.equalsIgnoreCase(based)) {
                return true;
            }
        }
        return false;
    }

    boolean isDated(Interval interval) {
        return interval.holds(metadata.published(), zone);
    }
}
