package dev.parley.ingest.reading;

import dev.parley.events.article.Rights;
import dev.parley.events.source.Source;
import dev.parley.events.source.SourceId;
import dev.parley.events.tag.Status;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sources of tests. */
final class Sample {
    private Sample() {}

    static Source feed() {
        return source(Site.FEED, Source.Kind.FEED, null, null, null, null);
    }

    static Source feed(Boolean pages) {
        return source(Site.FEED, Source.Kind.FEED, null, null, null, pages);
    }

    static Source every(Duration interval) {
        return source(Site.FEED, Source.Kind.FEED, null, null, interval, null);
    }

    static Source at(String url) {
        return source(url, Source.Kind.FEED, null, null, null, null);
    }

    static Source sitemap(String url) {
        return source(url, Source.Kind.SITEMAP, null, null, null, null);
    }

    static Source list(String linkSelector, @Nullable String dateSelector) {
        return source("https://news.example/list", Source.Kind.LIST, linkSelector, dateSelector, null, null);
    }

    static Source disabled() {
        return source(Site.FEED, Source.Kind.FEED, null, null, null, null, false);
    }

    private static Source source(
            String url,
            Source.Kind kind,
            @Nullable String linkSelector,
            @Nullable String dateSelector,
            @Nullable Duration interval,
            @Nullable Boolean pages) {
        return source(url, kind, linkSelector, dateSelector, interval, pages, true);
    }

    private static Source source(
            String url,
            Source.Kind kind,
            @Nullable String linkSelector,
            @Nullable String dateSelector,
            @Nullable Duration interval,
            @Nullable Boolean pages,
            boolean isEnabled) {
        return new Source(
                new SourceId("daily"),
                "Daily",
                url,
                kind,
                linkSelector,
                dateSelector,
                null,
                null,
                null,
                null,
                null,
                null,
                Rights.EXCERPT,
                null,
                isEnabled,
                interval,
                null,
                null,
                pages,
                Status.SEEN,
                Map.of());
    }
}
