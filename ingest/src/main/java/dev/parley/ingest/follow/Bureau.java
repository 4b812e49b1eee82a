package dev.parley.ingest.follow;

import dev.parley.events.Json;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.Source;
import dev.parley.events.source.SourceId;
import dev.parley.ingest.reading.SourceReader;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on the partitions that this process owns. One thread reads messages, one after the other, and touches all that is
 * known; whoever has something to tell leaves one: the member of the group, the follower of wishes, ledgers and reporters.
 * A partition is worked on once its sources are known and its ledger is open, until it is given away.
 *
 * <p>A ledger that was shut out belongs to somebody else: it is given up without a word, and the group takes the partition
 * away. Where that does not come, it was shut out by one that was taken for dead and woke, and that learns in turn that it
 * owns nothing: the ledger is opened again.
 */
public final class Bureau implements Runnable, AutoCloseable {
    /** After so long without another owner, a ledger that was shut out is opened again. */
    static final Duration SHUT_OUT = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(Bureau.class);
    private static final Json<Source> SOURCES = Json.of(Source.class);
    private static final Json<FetchState> STATES = Json.of(FetchState.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final Duration ROUND = Duration.ofMinutes(1);
    private static final Duration LAST_COMMIT = Duration.ofSeconds(5);

    private final Clients clients;
    private final InstantSource clock;
    private final boolean mayFetch;
    private final Reporters reporters;
    private final Newsdesk desk;
    private final Ledger.Reader ledgers = new Ledgers();
    private final BlockingQueue<Runnable> messages = new LinkedBlockingQueue<>();
    private final Map<Integer, Beat> beats = new HashMap<>();
    private boolean isJoined;
    private Instant nextRound = Instant.MIN;
    private volatile Tally tally = Tally.NOTHING;
    private volatile boolean closed;

    /** @param mayFetch whether anything is fetched and written; otherwise sources are only counted */
    public Bureau(
            Clients clients,
            SourceReader reader,
            Visiting visiting,
            Manner manner,
            boolean mayFetch,
            InstantSource clock,
            MeterRegistry registry) {
        this.clients = clients;
        this.clock = clock;
        this.mayFetch = mayFetch;
        this.reporters = new Reporters(visiting, reader, clients.topics(), clock);
        this.desk =
                new Newsdesk(clients.topics(), reader, reporters, manner, clock, messages::add, new Meters(registry));
    }

    /** Returns when it is closed. */
    @Override
    public void run() {
        try {
            while (!closed) {
                Runnable message = messages.poll(millisUntilNext(), TimeUnit.MILLISECONDS);
                while (message != null && !closed) {
                    message.run();
                    message = messages.poll();
                }
                Instant now = clock.instant();
                openAgain(now);
                if (!now.isBefore(nextRound)) {
                    nextRound = now.plus(ROUND);
                    desk.round(beats.values());
                }
                desk.sendOut();
                count(now);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stop();
        }
    }

    /** What it has at hand, as of about now. */
    public Tally tally() {
        return tally;
    }

    /** Takes partitions on. Their sources are to be told from the first one on. */
    public void take(Collection<Integer> partitions) {
        List<Integer> taken = List.copyOf(partitions);
        messages.add(() -> {
            isJoined = true;
            taken.forEach(partition -> {
                LOG.info("partition {} is ours", partition);
                end(beats.remove(partition));
                Beat beat = new Beat(partition);
                beats.put(partition, beat);
                open(beat);
            });
        });
    }

    /** Gives partitions away: what is under way for them is dropped. */
    public void give(Collection<Integer> partitions) {
        List<Integer> given = List.copyOf(partitions);
        messages.add(() -> given.forEach(partition -> {
            LOG.info("partition {} is ours no more", partition);
            end(beats.remove(partition));
        }));
    }

    /** Tells what a record says of a source. */
    public void tell(int partition, long offset, byte @Nullable [] key, byte @Nullable [] value) {
        String topic = clients.topics().sources().name();
        messages.add(() -> {
            Beat beat = beats.get(partition);
            if (beat != null) {
                hear(beat, new Kept(topic, partition, offset, key, value).read(SOURCES, Source::id));
            }
        });
    }

    /** Tells that the sources of a partition were told up to now. */
    public void toldAll(int partition) {
        messages.add(() -> {
            Beat beat = beats.get(partition);
            if (beat != null && !beat.areSourcesKnown()) {
                beat.sourcesAreKnown();
                begin(beat);
            }
        });
    }

    /** Tells a wish. */
    public void wish(String key, byte @Nullable [] value) {
        messages.add(() -> desk.wish(key, value, beats.values()));
    }

    private void hear(Beat beat, Kept.Said<Source> said) {
        switch (said) {
            case Kept.Said.Of<Source> of -> {
                Followed one = beat.get(of.source());
                Source source = of.value().orElse(null);
                if (!Objects.equals(one.source, source)) {
                    one.source = source;
                    if (beat.isWorking()) {
                        desk.changed(one);
                    }
                }
            }
            case Kept.Said.Unreadable<Source> unreadable -> {
                LOG.warn("{}", unreadable.rejection().reason());
                beat.keep(Line.of(clients.topics(), unreadable.rejection()));
                if (beat.isWorking()) {
                    fileKept(beat);
                }
            }
        }
    }

    private void begin(Beat beat) {
        if (beat.isWorking()) {
            fileKept(beat);
            beat.all().forEach(desk::changed);
        }
    }

    private static void fileKept(Beat beat) {
        List<Line> lines = beat.unfiled();
        if (!lines.isEmpty()) {
            beat.file(new Filing(lines, () -> {}));
        }
    }

    private void open(Beat beat) {
        if (mayFetch) {
            beat.take(Ledger.open(beat.partition, clients, ledgers));
        }
    }

    private void openAgain(Instant now) {
        for (Beat beat : beats.values()) {
            Instant at = beat.opensAt();
            if (at != null && !at.isAfter(now)) {
                open(beat);
            }
        }
    }

    private void end(@Nullable Beat beat) {
        if (beat != null) {
            beat.all().forEach(desk::drop);
            Ledger ledger = beat.ledger();
            if (ledger != null) {
                ledger.close();
            }
        }
    }

    private void stop() {
        beats.values().forEach(this::end);
        reporters.close();
        try {
            for (Beat beat : beats.values()) {
                Ledger ledger = beat.ledger();
                if (ledger != null) {
                    ledger.awaitClosed(LAST_COMMIT);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long millisUntilNext() {
        Instant now = clock.instant();
        return desk.nextTurn()
                .map(turn -> Duration.between(now, turn))
                .filter(wait -> wait.compareTo(LONGEST_WAIT) < 0)
                .map(wait -> Math.max(0, wait.toMillis() + 1))
                .orElse(LONGEST_WAIT.toMillis());
    }

    private void count(Instant now) {
        if (!tally.isWorking() || tally.at().plusSeconds(1).isBefore(now)) {
            boolean isWorking =
                    isJoined && beats.values().stream().allMatch(mayFetch ? Beat::isWorking : Beat::areSourcesKnown);
            tally = Tally.of(beats.values(), isWorking, desk.nextDue().orElse(null), now);
        }
    }

    @Override
    public void close() {
        closed = true;
        messages.add(() -> {});
    }

    /** What ledgers tell, as messages. A ledger that is not that of its partition any more has nothing to tell. */
    private final class Ledgers implements Ledger.Reader {
        @Override
        public void opened(Ledger ledger, Collection<Kept> states) {
            List<Kept.Said<FetchState>> said = new ArrayList<>();
            states.forEach(state -> said.add(state.read(STATES, FetchState::source)));
            leave(ledger, beat -> {
                said.forEach(one -> learn(beat, one));
                beat.open();
                begin(beat);
            });
        }

        private void learn(Beat beat, Kept.Said<FetchState> said) {
            switch (said) {
                case Kept.Said.Of<FetchState> of ->
                    beat.get(of.source()).state = of.value().orElse(null);
                case Kept.Said.Unreadable<FetchState> unreadable -> {
                    LOG.error(
                            "{}; nothing is fetched of it",
                            unreadable.rejection().reason());
                    SourceId source = unreadable.source();
                    if (source != null) {
                        beat.get(source).isStateLost = true;
                    }
                    beat.keep(Line.of(clients.topics(), unreadable.rejection()));
                }
            }
        }

        @Override
        public void written(Ledger ledger, List<Filing> filings) {
            leave(ledger, beat -> filings.forEach(filing -> filing.written().run()));
        }

        @Override
        public void lost(Ledger ledger, Ledger.Loss loss, Throwable cause) {
            leave(ledger, beat -> {
                Duration pause = switch (loss) {
                    case SHUT_OUT -> SHUT_OUT;
                    case BROKER -> beat.pause();
                    case FOR_GOOD ->
                        throw new IllegalStateException(
                                "partition " + beat.partition + " cannot be written: " + cause.getMessage(), cause);
                };
                LOG.info("partition {} is left alone for {}: {}", beat.partition, pause, cause.toString());
                beat.all().forEach(desk::drop);
                beat.reopen(clock.instant().plus(pause));
            });
        }

        private void leave(Ledger ledger, Consumer<Beat> message) {
            messages.add(() -> {
                Beat beat = beats.get(ledger.partition());
                if (beat != null && beat.ledger() == ledger) {
                    message.accept(beat);
                }
            });
        }
    }
}
