package dev.parley.watch.tag;

import dev.parley.events.article.Published;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Post;
import dev.parley.events.tag.Status;
import dev.parley.watch.lexicon.PartialDate;
import dev.parley.watch.lexicon.Watchlist;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which post an official held on a date. A role that surely covers the date comes before one that may, and one that may
 * is never shown as seen. Where the date is not known, no post is told.
 */
final class Roles {
    private final Watchlist watchlist;
    private final Map<EntityId, List<Watchlist.Role>> roles = new HashMap<>();
    private final Map<String, Optional<String>> sides = new HashMap<>();

    Roles(Watchlist watchlist) {
        this.watchlist = watchlist;
        watchlist.officials().forEach(official -> roles.put(official.id(), official.roles()));
        watchlist.posts().forEach(post -> sides.put(post.id(), Optional.ofNullable(post.side())));
    }

    @Nullable
    Post on(Published date, EntityId official) {
        return switch (date) {
            case Published.At at -> {
                LocalDate day = at.value().atZone(watchlist.zone()).toLocalDate();
                yield between(day, day, official);
            }
            case Published.On on -> between(on.value(), on.value(), official);
            case Published.In in -> between(in.value().atDay(1), in.value().atEndOfMonth(), official);
            case Published.Unknown unknown -> null;
        };
    }

    private @Nullable Post between(LocalDate from, LocalDate to, EntityId official) {
        List<Watchlist.Role> all = roles.getOrDefault(official, List.of());
        for (Watchlist.Role role : all) {
            if (surely(role, from, to)) {
                return post(role, role.status());
            }
        }
        for (Watchlist.Role role : all) {
            if (perhaps(role, from, to)) {
                return post(role, Status.UNVERIFIED);
            }
        }
        return null;
    }

    private Post post(Watchlist.Role role, Status status) {
        return new Post(
                role.post(), sides.getOrDefault(role.post(), Optional.empty()).orElse(null), status);
    }

    private static boolean surely(Watchlist.Role role, LocalDate from, LocalDate to) {
        PartialDate began = role.from();
        PartialDate ended = role.to();
        if (role.precision() == Watchlist.Precision.SEEN) {
            return began != null
                    && !from.isBefore(began.first())
                    && !to.isAfter((ended == null ? began : ended).last());
        }
        return (began == null || !from.isBefore(began.last())) && (ended == null || !to.isAfter(ended.first()));
    }

    private static boolean perhaps(Watchlist.Role role, LocalDate from, LocalDate to) {
        PartialDate began = role.from();
        PartialDate ended = role.to();
        return role.precision() != Watchlist.Precision.SEEN
                && (began == null || !to.isBefore(began.first()))
                && (ended == null || !from.isAfter(ended.last()));
    }
}
