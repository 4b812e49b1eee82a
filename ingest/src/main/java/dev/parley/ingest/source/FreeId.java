package dev.parley.ingest.source;

import dev.parley.events.source.Source;
import dev.parley.events.source.SourceId;
import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Ids for sources that were given none: made of the name or else of the host, with a number where it is taken. */
public final class FreeId {
    private static final int LONGEST = 60;

    private final Set<SourceId> taken = new HashSet<>();

    public FreeId(Collection<Source> present) {
        present.forEach(source -> taken.add(source.id()));
    }

    /** An id that nothing else has or is given later. */
    public SourceId of(String name, String url) {
        String words = slug(name);
        return of(words.isEmpty() ? slug(host(url)) : words);
    }

    /** The id asked for, where nothing else has it. */
    SourceId of(String asked) {
        SourceId id = new SourceId(asked);
        for (int number = 2; !taken.add(id); number++) {
            id = new SourceId(asked + "-" + number);
        }
        return id;
    }

    private static String host(String url) {
        String host = URI.create(url).getHost();
        return host == null ? "source" : host.replaceFirst("^www\\.", "");
    }

    /** A name of which nothing but its Latin letters and digits is left; empty where it has other letters. */
    private static String slug(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        boolean isForeign = lower.chars().anyMatch(unit -> unit > 0x7f && Character.isLetter(unit));
        String slug = lower.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return isForeign ? "" : slug.substring(0, Math.min(slug.length(), LONGEST));
    }
}
