package dev.parley.processor.occasion;

import dev.parley.events.Json;
import dev.parley.events.Sha;
import dev.parley.events.count.Occasion;
import dev.parley.events.tag.Claim;
import dev.parley.events.tag.TaggedArticle;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the current revision of an article adds to occasions, in the order of their keys. Only claims with a round or a
 * day make an occasion; a month does not.
 *
 * @param rows one for each occasion
 */
public record Claimed(List<OccasionRow> rows) {
    public static final Claimed NONE = new Claimed(List.of());

    private static final Json<OccasionRow> ROW = Json.of(OccasionRow.class);
    private static final String DAY = "2014-06-19";
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** Of one width, so that its text sorts as time does. */
    private static final DateTimeFormatter SORTED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn").withZone(ZoneOffset.UTC);

    public Claimed {
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    public static Claimed of(TaggedArticle article, ZoneId zone) {
        Map<String, OccasionRow> rows = new TreeMap<>();
        Set<List<Object>> known = new HashSet<>();
        String place = place(article, zone);
        for (Claim claim : article.claims()) {
            String day = claim.round() == null && isDay(claim.date()) ? claim.date() : null;
            if (claim.round() == null && day == null) {
                continue;
            }
            OccasionRow row = new OccasionRow(
                    claim.format(),
                    claim.round(),
                    day,
                    place,
                    article.metadata().arrival(),
                    List.of());
            String key = row.key();
            if (known.add(List.of(key, claim.state(), what(claim)))) {
                rows.put(key, with(rows.getOrDefault(key, row), article, claim));
            }
        }
        return new Claimed(List.copyOf(rows.values()));
    }

    private static boolean isDay(@Nullable String date) {
        return date != null && date.length() == DAY.length();
    }

    private static String what(Claim claim) {
        return claim.date() + " " + claim.dateTo() + " " + claim.venue();
    }

    private static OccasionRow with(OccasionRow row, TaggedArticle article, Claim claim) {
        List<Occasion.Said> said = new ArrayList<>(row.said());
        if (said.size() < OccasionRow.MAX_SAID) {
            said.add(new Occasion.Said(
                    article.id(), article.content(), article.metadata().outlet(), claim));
        }
        return new OccasionRow(row.format(), row.round(), row.day(), row.place(), row.arrival(), said);
    }

    private static String place(TaggedArticle article, ZoneId zone) {
        Instant published = article.metadata().published().earliest(zone);
        return SORTED.format(published.isAfter(LAST) ? LAST : published) + "|" + article.id();
    }

    /**
     * What must be written when this takes the place of what was written before. A row without claims is to go; those come
     * last, so that an occasion which is still told of is not taken away in between.
     */
    public List<OccasionRow> changesFrom(Footprint former) {
        List<OccasionRow> changes = new ArrayList<>();
        for (OccasionRow row : rows) {
            if (!former.holds(row.key(), digest(row))) {
                changes.add(row);
            }
        }
        changes.addAll(former.goneIn(footprint()));
        return changes;
    }

    /** What is to be remembered of it. */
    public Footprint footprint() {
        return new Footprint(rows.stream()
                .map(row -> new Footprint.Trace(row.emptied(), digest(row)))
                .toList());
    }

    private static String digest(OccasionRow row) {
        return Sha.hex(ROW.write(row)).substring(0, 32);
    }
}
