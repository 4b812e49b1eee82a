package dev.parley.events.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.events.article.Outlet;
import dev.parley.events.article.Rights;
import dev.parley.events.tag.Status;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A place that articles come from, as its editors describe it.
 *
 * @param id never changes
 * @param name for people
 * @param url of the feed, sitemap, index page or home page
 * @param kind how it lists its articles
 * @param linkSelector CSS selector of the links on an index page; null for the other kinds
 * @param dateSelector CSS selector of the date that stands by a link on an index page; null = none is read there
 * @param selectors of its pages; null = everything is found without
 * @param language BCP 47; null = told article by article
 * @param side id of the side the outlet belongs to; null = none
 * @param based where it is based, in the lexicon's words; null = not known
 * @param owner outlets of one owner are not independent; null = its own
 * @param wire the agency it is, or null
 * @param rights what of its articles may leave Parley
 * @param zone of dates that name none; null = the desk's
 * @param enabled whether it is fetched
 * @param interval between two readings; null = adapted to its rhythm
 * @param robotsOverride why its robots.txt is not obeyed, in at least 10 characters; null = it is obeyed
 * @param proxy address of the proxy it is fetched through; null = the usual way
 * @param pages whether the page of each item is fetched; null = unless the feed carries the whole text
 * @param status whether the address was seen to work
 * @param attributes what else a list of feeds said of it (OPML), kept as it was
 */
public record Source(
        SourceId id,
        String name,
        String url,
        Kind kind,
        @Nullable String linkSelector,
        @Nullable String dateSelector,
        @Nullable PageSelectors selectors,
        @Nullable String language,
        @Nullable String side,
        @Nullable String based,
        @Nullable String owner,
        @Nullable String wire,
        Rights rights,
        @Nullable ZoneId zone,
        boolean enabled,
        @Nullable Duration interval,
        @Nullable String robotsOverride,
        @Nullable String proxy,
        @Nullable Boolean pages,
        Status status,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> attributes) {
    /** The fewest characters of a reason not to obey robots.txt. */
    public static final int SHORTEST_REASON = 10;

    public Source {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(name, "name is missing");
        Objects.requireNonNull(url, "url is missing");
        Objects.requireNonNull(kind, "kind is missing");
        rights = rights == null ? Rights.EXCERPT : rights;
        status = status == null ? Status.UNVERIFIED : status;
        attributes = attributes == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(attributes));
        if (kind == Kind.LIST && linkSelector == null) {
            throw new IllegalArgumentException("source " + id + " is a list and has no linkSelector");
        }
        if (kind == Kind.HOME && enabled) {
            throw new IllegalArgumentException("source " + id + " is a home page and cannot be enabled");
        }
        if (robotsOverride != null && robotsOverride.strip().length() < SHORTEST_REASON) {
            throw new IllegalArgumentException("source " + id + " has robotsOverride '" + robotsOverride
                    + "', which is no reason of at least " + SHORTEST_REASON + " characters");
        }
    }

    /** A feed of which only the address is known: not fetched, not seen to work. */
    public static Source feed(SourceId id, String name, String url) {
        return new Source(
                id,
                name,
                url,
                Kind.FEED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Rights.EXCERPT,
                null,
                false,
                null,
                null,
                null,
                null,
                Status.UNVERIFIED,
                Map.of());
    }

    /** The same, fetched or not. */
    public Source enabled(boolean isEnabled) {
        return new Source(
                id,
                name,
                url,
                kind,
                linkSelector,
                dateSelector,
                selectors,
                language,
                side,
                based,
                owner,
                wire,
                rights,
                zone,
                isEnabled,
                interval,
                robotsOverride,
                proxy,
                pages,
                status,
                attributes);
    }

    /** The same at another place, read in another way; whether that works is not known yet. */
    public Source at(String otherUrl, Kind otherKind) {
        return new Source(
                id,
                name,
                otherUrl,
                otherKind,
                linkSelector,
                dateSelector,
                selectors,
                language,
                side,
                based,
                owner,
                wire,
                rights,
                zone,
                enabled,
                interval,
                robotsOverride,
                proxy,
                pages,
                Status.UNVERIFIED,
                attributes);
    }

    /** The outlet behind it, as its articles carry it. */
    public Outlet outlet() {
        return new Outlet(id, name, side, based, owner, wire);
    }

    /** How a source lists its articles. */
    public enum Kind {
        /** RSS, Atom, RDF or JSON Feed. */
        @JsonProperty("feed")
        FEED,

        /** A sitemap or an index of sitemaps. */
        @JsonProperty("sitemap")
        SITEMAP,

        /** A page of links. */
        @JsonProperty("list")
        LIST,

        /** The home page of an outlet, where a feed or sitemap is still to be found: never fetched by itself. */
        @JsonProperty("home")
        HOME
    }
}
