package dev.parley.ingest.reading;

import dev.parley.events.article.Published;
import dev.parley.ingest.feed.Entry;
import dev.parley.ingest.feed.FeedDocument;
import dev.parley.ingest.feed.FeedReader;
import dev.parley.ingest.feed.Format;
import dev.parley.ingest.feed.Oddity;
import dev.parley.ingest.feed.Origin;
import dev.parley.ingest.feed.Person;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Feeds, sitemaps and indexes of sitemaps as listings. */
final class FeedListing {
    private static final int LONGEST_LINE = 2_000;
    private static final int HEAD = 1_024;

    private FeedListing() {}

    /** @param zone of dates that name none; null = such a time is read as its day */
    static Listing read(byte[] body, URI address, @Nullable String contentType, @Nullable ZoneId zone) {
        FeedDocument document = FeedReader.read(body, new Origin(address, contentType, zone));
        if (document.format() == Format.NONE) {
            return new Listing.Nothing(isPage(body, contentType) ? "a page instead of a feed" : "no feed");
        }
        if (document.format() == Format.SITEMAP_INDEX) {
            return new Listing.Index(
                    document.entries().stream()
                            .flatMap(entry -> child(entry).stream())
                            .toList(),
                    odd(document));
        }
        Integer minutes = document.feed().minutes();
        String language = document.feed().language();
        return new Listing.Items(
                document.entries().stream()
                        .map(entry -> item(entry, language, document.format() == Format.SITEMAP))
                        .toList(),
                document.format() == Format.SITEMAP,
                minutes == null || minutes <= 0 ? null : Duration.ofMinutes(minutes),
                odd(document));
    }

    private static boolean isPage(byte[] body, @Nullable String contentType) {
        String head =
                new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return head.contains("<html")
                || head.contains("<!doctype html")
                || (contentType != null && contentType.toLowerCase(Locale.ROOT).contains("html"));
    }

    private static Optional<Listing.Child> child(Entry entry) {
        return Optional.ofNullable(entry.link())
                .flatMap(WebLink::of)
                .map(link -> new Listing.Child(link, Dates.written(entry.updated())));
    }

    private static Item item(Entry entry, @Nullable String ofFeed, boolean isSitemap) {
        String language = entry.language() == null ? ofFeed : entry.language();
        return new Item(
                entry.link() == null ? null : WebLink.of(entry.link()).orElse(null),
                entry.id() == null || entry.id().isBlank() ? null : entry.id(),
                entry.title() == null ? "" : cut(entry.title().plain()),
                entry.summary(),
                entry.content(),
                byline(entry.authors()),
                language == null || language.isBlank() ? null : tag(language),
                published(entry, isSitemap),
                Dates.written(entry.updated()));
    }

    /** Where only the last change is told, it stands in; of a page in a sitemap it proves nothing. */
    private static Published published(Entry entry, boolean isSitemap) {
        if (!(entry.published() instanceof Published.Unknown)) {
            return entry.published();
        }
        return isSitemap ? Dates.inferred(entry.updated()) : entry.updated();
    }

    private static @Nullable String byline(List<Person> authors) {
        String names = authors.stream()
                .map(Person::name)
                .filter(Objects::nonNull)
                .distinct()
                .limit(10)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : cut(names);
    }

    private static String tag(String written) {
        return cut(written.strip().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String cut(String line) {
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    }

    private static Listing.Odd odd(FeedDocument document) {
        return document.oddities().isEmpty()
                ? Listing.Odd.NONE
                : new Listing.Odd(
                        document.oddities().size(), words(document.oddities().getFirst()));
    }

    private static String words(Oddity oddity) {
        String kind = oddity.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return oddity.where().isEmpty() ? kind : kind + " in " + oddity.where();
    }
}
