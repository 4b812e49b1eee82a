package dev.parley.cli.lexicon;

import dev.parley.events.tag.Status;
import dev.parley.watch.lexicon.Guard;
import dev.parley.watch.lexicon.Labels;
import dev.parley.watch.lexicon.PartialDate;
import dev.parley.watch.lexicon.Watchlist;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Conditions, times and sources of a lexicon said in words. */
final class InWords {
    private final Watchlist watchlist;
    private final Labels labels;

    InWords(Watchlist watchlist) {
        this.watchlist = watchlist;
        this.labels = watchlist.labels();
    }

    /** A guard: its name and what it asks for; empty when there is none. */
    String guard(@Nullable String name) {
        Guard guard = name == null ? null : watchlist.guards().get(name);
        if (guard == null) {
            return "";
        }
        List<String> says = new ArrayList<>();
        String reach = guard.within().name().toLowerCase(Locale.ROOT);
        if (!guard.needs().isEmpty()) {
            String instead = guard.sure().isEmpty() ? "" : ", or of " + any(guard.sure());
            says.add(
                    "asks for a word of %s in the %s%s".formatted(any(guard.needs(), ", and one of "), reach, instead));
        }
        if (!guard.unless().isEmpty()) {
            says.add("forbids it where a word of %s stands beside it or the text speaks more of that"
                    .formatted(any(guard.unless())));
        }
        return name + (says.isEmpty() ? "" : ": " + String.join("; ", says));
    }

    private static String any(List<String> evidence) {
        return any(evidence, " or ");
    }

    private static String any(List<String> evidence, String joint) {
        return evidence.stream()
                .map(kinds -> String.join(" or ", Guard.alternatives(kinds)))
                .collect(Collectors.joining(joint));
    }

    /** From when to when. */
    String time(Watchlist.Role role) {
        String from = text(role.from());
        String to = text(role.to());
        if (role.precision() == Watchlist.Precision.SEEN) {
            return from.equals(to) ? "seen on " + from : "seen " + from + " to " + to;
        }
        if (from.isEmpty() && to.isEmpty()) {
            return "time not known";
        }
        if (to.isEmpty()) {
            return "since " + from;
        }
        return from.isEmpty() ? "until " + to : from + " to " + to;
    }

    /** From when to when a format or a form of it is meant; empty = at any time. */
    String active(Watchlist.@Nullable Active active) {
        if (active == null) {
            return "";
        }
        String from = active.from() == null ? "" : "from " + text(active.from());
        String to = active.to() == null ? "" : " to " + text(active.to());
        return (from + to).strip() + (active.status() == Status.SEEN ? "" : ", unverified");
    }

    /** What tells an official from a namesake; empty when none is known. */
    String apart(Watchlist.@Nullable Apart apart) {
        if (apart == null) {
            return "";
        }
        String who = apart.everyName() ? "another has the same first name too: " : "";
        return who
                + "words of %s speak of a namesake, words of %s of this official"
                        .formatted(String.join(" or ", apart.other()), String.join(" or ", apart.own()));
    }

    /** A post with its side and how it is known. */
    String post(Watchlist.Role role) {
        String side = watchlist.posts().stream()
                .filter(post -> post.id().equals(role.post()))
                .map(post -> post.side())
                .filter(id -> id != null)
                .map(labels::side)
                .filter(label -> !labels.post(role.post()).contains(label))
                .map(label -> " (" + label + ")")
                .findFirst()
                .orElse("");
        return labels.post(role.post()) + side + ", " + known(role.status(), role.source());
    }

    private String known(Status status, @Nullable String source) {
        if (status == Status.UNVERIFIED) {
            return "unverified" + (source == null ? "" : ", compare " + address(source));
        }
        return source == null ? "seen" : "seen in " + address(source);
    }

    private String address(String source) {
        String address = watchlist.sources().get(source);
        return address == null || address.equals(source) ? source : address + " [" + source + "]";
    }

    private static String text(@Nullable PartialDate date) {
        return date == null ? "" : date.value();
    }
}
