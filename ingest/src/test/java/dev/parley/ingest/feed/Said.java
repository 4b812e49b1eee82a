package dev.parley.ingest.feed;

import dev.parley.events.article.Published;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was read of a feed, or of its first entry, as the values that an {@link Expectation} may be met by. */
record Said(
        @Nullable Text title,
        @Nullable String link,
        @Nullable String id,
        @Nullable Text summary,
        @Nullable Text content,
        List<Person> authors,
        List<Published> dates) {
    static Optional<Said> of(FeedDocument document, boolean isFeed) {
        return isFeed
                ? Optional.of(of(document.feed()))
                : document.entries().stream().findFirst().map(Said::of);
    }

    private static Said of(Channel feed) {
        return new Said(
                feed.title(),
                feed.link(),
                feed.id(),
                feed.subtitle(),
                null,
                feed.authors(),
                List.of(feed.published(), feed.updated()));
    }

    private static Said of(Entry entry) {
        Text content = entry.content();
        return new Said(
                entry.title(),
                entry.link(),
                entry.id(),
                Optional.ofNullable(entry.summary()).orElse(content),
                content,
                entry.authors(),
                List.of(entry.published(), entry.updated()));
    }

    /** The values of a field: its last key is {@code name}, {@code email}, {@code url} or anything else. */
    List<String> values(Expectation.Field field, String key) {
        return switch (field) {
            case TITLE -> text(title);
            case LINK -> Stream.ofNullable(link).toList();
            case ID -> Stream.ofNullable(id).toList();
            case SUMMARY -> text(summary);
            case CONTENT -> text(content);
            case AUTHOR ->
                authors.stream().limit(1).flatMap(author -> part(author, key)).toList();
            case DATE -> dates.stream().flatMap(Said::instant).toList();
        };
    }

    private static Stream<String> part(Person author, String key) {
        return switch (key) {
            case "name" -> Stream.ofNullable(author.name());
            case "email" -> Stream.ofNullable(author.email());
            case "url" -> Stream.ofNullable(author.uri());
            default -> Stream.of(author.line());
        };
    }

    /** A text as it is and, since an expectation may be either, as markup. */
    private static List<String> text(@Nullable Text text) {
        if (text == null) {
            return List.of("");
        }
        return text.isHtml()
                ? List.of(text.value())
                : List.of(text.value(), org.jsoup.nodes.Entities.escape(text.value()));
    }

    private static Stream<String> instant(Published date) {
        return date instanceof Published.At at ? Stream.of(at.value().toString()) : Stream.empty();
    }
}
