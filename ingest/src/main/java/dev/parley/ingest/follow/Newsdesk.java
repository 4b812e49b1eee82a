package dev.parley.ingest.follow;

import dev.parley.events.Topics;
import dev.parley.events.source.SourceId;
import dev.parley.ingest.follow.Wishes.Concern;
import dev.parley.ingest.reading.Fetch;
import dev.parley.ingest.reading.SourceReader;
import dev.parley.outside.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what is fetched when. For each source that is owned it asks the reader what comes next, enters that in the
 * agenda, sends somebody out when its turn has come, hands what came of it to the ledger, and goes on from the new state
 * once that is written. Touched by one thread only, that of the {@link Bureau}.
 */
final class Newsdesk {
    private static final Logger LOG = LoggerFactory.getLogger(Newsdesk.class);

    private final Topics topics;
    private final SourceReader reader;
    private final Reporters reporters;
    private final Manner manner;
    private final InstantSource clock;
    private final Mail mail;
    private final Meters meters;
    private final Agenda<Followed> agenda = new Agenda<>();
    private final Wishes wishes = new Wishes();
    private int underWay;

    /** Takes messages from other threads, to be read by the newsdesk's. */
    interface Mail {
        void leave(Runnable message);
    }

    Newsdesk(
            Topics topics,
            SourceReader reader,
            Reporters reporters,
            Manner manner,
            InstantSource clock,
            Mail mail,
            Meters meters) {
        this.topics = topics;
        this.reader = reader;
        this.reporters = reporters;
        this.manner = manner;
        this.clock = clock;
        this.mail = mail;
        this.meters = meters;
    }

    /** Goes on with a source from what is known of it now. What is under way for it as it was before is recalled. */
    void changed(Followed one) {
        if (one.isFiling()) {
            return;
        }
        one.recall();
        goOn(one);
    }

    /** Stops following a source that somebody else may follow now. */
    void drop(Followed one) {
        agenda.remove(one);
        meters.hide(one);
        one.reset();
    }

    /** Plans anew whatever nothing is under way for, and forgets what is over. */
    void round(Collection<Beat> beats) {
        Instant now = clock.instant();
        wishes.prune(now);
        agenda.forgetIdle(now);
        beats.forEach(this::replan);
    }

    /** Takes a wish in, and plans anew what it concerns. */
    void wish(String key, byte @Nullable [] value, Collection<Beat> beats) {
        switch (wishes.apply(key, value, clock.instant())) {
            case Concern.Nobody nobody -> {}
            case Concern.One one -> beats.forEach(beat -> replan(beat, one.source()));
            case Concern.All all -> beats.forEach(this::replan);
        }
    }

    private void replan(Beat beat) {
        beat.all().forEach(this::replan);
    }

    private void replan(Beat beat, SourceId source) {
        Followed one = beat.find(source);
        if (one != null) {
            replan(one);
        }
    }

    private void replan(Followed one) {
        if (one.beat.isWorking() && !one.isBusy()) {
            plan(one);
        }
    }

    /** Sends out whoever has a turn. */
    void sendOut() {
        while (underWay < manner.underWay()) {
            Optional<Agenda.Turn<Followed>> turn = agenda.take(clock.instant());
            if (turn.isEmpty()) {
                return;
            }
            sendOut(turn.get().visitor(), turn.get().host());
        }
    }

    /** When somebody has a turn; empty = not before something else happens. */
    Optional<Instant> nextTurn() {
        return underWay < manner.underWay() ? agenda.next() : Optional.empty();
    }

    /** When the next fetch is due, whether or not it is its turn then. */
    Optional<Instant> nextDue() {
        return agenda.soonest();
    }

    private void sendOut(Followed one, String host) {
        Fetch fetch = one.next;
        if (fetch == null || one.source == null) {
            agenda.leave(host, clock.instant());
            plan(one);
            return;
        }
        underWay++;
        Errand errand = new Errand(one.source, one.state, wishes.of(one.id), fetch);
        one.sendOut(errand, reporters.send(errand, one.beat.partition, new Reporters.Editor() {
            @Override
            public void left() {
                mail.leave(() -> agenda.leave(host, clock.instant().plus(manner.gap())));
            }

            @Override
            public void returned(Errand.@Nullable Outcome outcome) {
                mail.leave(() -> {
                    underWay--;
                    Newsdesk.this.returned(one, errand, outcome);
                });
            }

            @Override
            public void failed(Throwable thrown) {
                mail.leave(() -> {
                    throw new IllegalStateException("fetching " + fetch.address() + " failed: " + thrown, thrown);
                });
            }
        }));
    }

    private void returned(Followed one, Errand errand, Errand.@Nullable Outcome outcome) {
        if (!one.isOn(errand)) {
            return;
        }
        if (outcome == null) {
            one.recall();
            plan(one);
            return;
        }
        LOG.debug("{}: {} {}", one.id, errand.fetch().address(), outcome.words());
        one.beginFiling();
        one.beat.file(new Filing(outcome.lines(), () -> written(one, outcome)));
    }

    private void written(Followed one, Errand.Outcome outcome) {
        meters.count(outcome);
        if (outcome.state() == null) {
            LOG.error("{}; it rests for {}", outcome.words(), manner.rest());
            one.restsUntil = clock.instant().plus(manner.rest());
        } else {
            one.state = outcome.state();
        }
        one.endFiling();
        goOn(one);
    }

    private void goOn(Followed one) {
        if (one.source == null) {
            forget(one);
        } else {
            plan(one);
        }
    }

    /** What was learnt of a source that is there no more goes too: if it comes back, it is read for the first time. */
    private void forget(Followed one) {
        agenda.remove(one);
        meters.hide(one);
        if (one.state == null && !one.isStateLost) {
            one.beat.forget(one);
            return;
        }
        one.beginFiling();
        one.beat.file(new Filing(List.of(Line.forgetting(topics, one.beat.partition, one.id)), () -> {
            one.reset();
            goOn(one);
        }));
    }

    private void plan(Followed one) {
        agenda.remove(one);
        meters.show(one);
        one.next = null;
        if (!one.isEnabled() || one.isStateLost || one.source == null) {
            return;
        }
        Instant now = clock.instant();
        try {
            Optional<Fetch> next = reader.next(one.source, one.state, wishes.of(one.id), now);
            next.ifPresent(fetch -> enter(one, fetch, now));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("source {} rests for {}: what to fetch of it next cannot be told", one.id, manner.rest(), e);
            one.restsUntil = now.plus(manner.rest());
            agenda.put(one, "", one.restsUntil, now);
        }
    }

    private void enter(Followed one, Fetch fetch, Instant now) {
        one.next = fetch;
        Instant due = fetch.due().isBefore(one.restsUntil) ? one.restsUntil : fetch.due();
        agenda.put(one, host(fetch.address()), due, now);
    }

    private static String host(URI address) {
        return WebAddress.of(address) instanceof WebAddress.Visitable visitable ? visitable.server() : "";
    }
}
