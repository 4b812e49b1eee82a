package dev.parley.cli.source;

import dev.parley.cli.terminal.Plain;
import dev.parley.cli.terminal.Terminal;
import dev.parley.events.article.Published;
import dev.parley.ingest.feed.Oddity;
import dev.parley.ingest.page.Page;
import dev.parley.ingest.probe.Tried;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A source that was read once, in lines for a person and as a line of JSON. */
public final class TrialLines {
    private static final int SHOWN = 5;

    private TrialLines() {}

    public static void print(Tried tried, Terminal terminal) {
        PrintStream out = terminal.out();
        out.println(terminal.strong(
                Plain.line(tried.source().id() + "  " + tried.source().name())));
        line(out, tried.source().url() + ": " + tried.answer());
        if (!tried.address().equals(tried.source().url())) {
            line(out, "led to " + tried.address());
        }
        Optional.ofNullable(tried.movedTo()).ifPresent(moved -> line(out, "moved for good to " + moved));
        Optional.ofNullable(tried.source().robotsOverride())
                .ifPresent(reason -> line(out, "robots.txt is not obeyed: " + reason));
        long dated = tried.items().stream()
                .filter(item -> date(item.published()) != null)
                .count();
        line(out, tried.outcome());
        line(
                out,
                "%d items, %d of %d looked at have a date"
                        .formatted(tried.listed(), dated, tried.items().size()));
        tried.items().stream()
                .limit(SHOWN)
                .forEach(item -> line(
                        out,
                        "  " + Optional.ofNullable(date(item.published())).orElse("no date") + "  " + item.title()
                                + "  " + Optional.ofNullable(item.url()).orElse("")));
        for (Oddity oddity : tried.oddities().stream().limit(SHOWN).toList()) {
            line(out, "odd: %s at %s: %s".formatted(word(oddity), oddity.where(), oddity.value()));
        }
        if (tried.oddities().size() > SHOWN) {
            line(out, "and %d more that is odd".formatted(tried.oddities().size() - SHOWN));
        }
        page(out, tried.page());
        out.println();
    }

    private static void page(PrintStream out, Tried.@Nullable TriedPage tried) {
        if (tried == null) {
            return;
        }
        line(out, "a page: " + tried.address() + ": " + tried.answer());
        Page page = tried.page();
        if (page != null) {
            line(out, "  title: " + page.title());
            line(
                    out,
                    "  %d characters, language %s, published %s, by %s, score %.2f"
                            .formatted(
                                    page.text().length(),
                                    Optional.ofNullable(page.language()).orElse("unknown"),
                                    Optional.ofNullable(date(page.published())).orElse("unknown"),
                                    Optional.ofNullable(page.byline()).orElse("nobody named"),
                                    page.score()));
        }
    }

    private static void line(PrintStream out, String text) {
        String indent = text.startsWith("  ") ? "    " : "  ";
        out.println(indent + Plain.line(text));
    }

    public static Map<String, Object> json(Tried tried) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", tried.source().id());
        json.put("url", tried.source().url());
        json.put("address", tried.address());
        put(json, "movedTo", tried.movedTo());
        json.put("answer", tried.answer());
        json.put("outcome", tried.outcome());
        json.put("works", tried.works());
        json.put("listed", tried.listed());
        json.put("items", tried.items().stream().map(TrialLines::json).toList());
        json.put("oddities", tried.oddities());
        Tried.TriedPage page = tried.page();
        if (page != null) {
            json.put("page", json(page));
        }
        return json;
    }

    private static Map<String, Object> json(Tried.Item item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", item.title());
        put(json, "url", item.url());
        put(json, "published", date(item.published()));
        return json;
    }

    private static Map<String, Object> json(Tried.TriedPage tried) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("address", tried.address());
        json.put("answer", tried.answer());
        Page page = tried.page();
        if (page != null) {
            json.put("title", page.title());
            json.put("text", page.text());
            put(json, "language", page.language());
            put(json, "byline", page.byline());
            put(json, "published", date(page.published()));
            json.put("score", page.score());
        }
        return json;
    }

    private static String word(Oddity oddity) {
        return oddity.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static @Nullable String date(Published published) {
        return switch (published) {
            case Published.At at -> at.value().toString();
            case Published.On on -> on.value().toString();
            case Published.In in -> in.value().toString();
            case Published.Unknown unknown -> null;
        };
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            json.put(name, value);
        }
    }
}
