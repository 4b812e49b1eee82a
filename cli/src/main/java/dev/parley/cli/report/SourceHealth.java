package dev.parley.cli.report;

import dev.parley.cli.terminal.Plain;
import dev.parley.cli.terminal.Table;
import dev.parley.cli.terminal.Terminal;
import dev.parley.events.source.Course;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.Source;
import dev.parley.events.source.Suggestion;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a source is, as far as it was read.
 *
 * @param state null = it was never read
 */
public record SourceHealth(Source source, @Nullable FetchState state) {

    /** In one word: as its state says, {@code disabled}, or {@code unread}. */
    public String word() {
        if (!source.enabled()) {
            return "disabled";
        }
        return state == null ? "unread" : state.health().name().toLowerCase(Locale.ROOT);
    }

    /** Why it is so, for people. */
    private Optional<String> words() {
        return state == null ? Optional.empty() : Optional.ofNullable(state.healthWords());
    }

    /** Articles whose page is gone. */
    public List<Suggestion> suggestions() {
        return state == null ? List.of() : state.suggestions();
    }

    /** As an object for scripts; what is not known is left out. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", source.id());
        json.put("name", source.name());
        json.put("url", source.url());
        json.put("enabled", source.enabled());
        json.put("health", word());
        if (state != null) {
            put(json, "words", state.healthWords());
            put(json, "since", state.healthSince());
            put(json, "lastSuccess", state.lastSuccess());
            Course course = state.course();
            if (course != null) {
                put(json, "lastNew", course.lastNew());
                put(json, "interval", course.interval());
                put(json, "usualGap", course.gap());
                json.put("failures", course.failures());
            }
            put(json, "nextDue", state.nextDue());
            put(json, "movedTo", state.movedTo());
            json.put("items", state.items().size());
            json.put("pending", state.pending().size());
            json.put("suggestions", state.suggestions());
        }
        return json;
    }

    /** Prints all as a table, what is unwell first, each with its words below. */
    public static void print(List<SourceHealth> all, Terminal terminal, Instant now) {
        List<SourceHealth> sorted = all.stream()
                .sorted(Comparator.comparingInt(SourceHealth::rank).thenComparing(each -> each.source.id()))
                .toList();
        Table table = new Table("source", "health", "since", "last answer", "last new item", "every", "next", "failed");
        sorted.forEach(each -> table.row(each.cells(now)));
        table.lines(terminal.width()).forEach(terminal.out()::println);
        for (SourceHealth each : sorted) {
            each.words().ifPresent(words -> terminal.out().println(Plain.line(each.source.id() + ": " + words)));
        }
    }

    private String[] cells(Instant now) {
        Course course = state == null ? null : state.course();
        return new String[] {
            Plain.line(source.id().value()),
            word(),
            ago(state == null ? null : state.healthSince(), now),
            ago(state == null ? null : state.lastSuccess(), now),
            ago(course == null ? null : course.lastNew(), now),
            span(course == null ? null : course.interval()),
            ahead(state == null || !source.enabled() ? null : state.nextDue(), now),
            course == null || course.failures() == 0 ? "" : Integer.toString(course.failures())
        };
    }

    private int rank() {
        if (!source.enabled()) {
            return 3;
        }
        return state == null ? 1 : state.health() == FetchState.Health.HEALTHY ? 2 : 0;
    }

    private static String ago(@Nullable Instant instant, Instant now) {
        return instant == null ? "" : span(Duration.between(instant, now)) + " ago";
    }

    private static String ahead(@Nullable Instant instant, Instant now) {
        return instant == null ? "" : instant.isAfter(now) ? "in " + span(Duration.between(now, instant)) : "now";
    }

    private static String span(@Nullable Duration duration) {
        if (duration == null) {
            return "";
        }
        if (duration.toMinutes() == 0) {
            return duration.toSeconds() + " s";
        }
        if (duration.toHours() < 2) {
            return duration.toMinutes() + " min";
        }
        return duration.toDays() < 2 ? duration.toHours() + " h" : duration.toDays() + " days";
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
