package dev.parley.outside.manners;

import dev.parley.outside.Answer;
import dev.parley.outside.Gate;
import dev.parley.outside.Get;
import dev.parley.outside.Headers;
import dev.parley.outside.RetryAfter;
import dev.parley.outside.Validators;
import dev.parley.outside.WebAddress;
import dev.parley.outside.WebClient;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Visits sites politely. One for all that is fetched, since it knows who was asked when. */
public final class Visitor {
    private static final String ROBOTS = "text/plain, */*;q=0.5";

    private final WebClient client;
    private final Manners manners;
    private final Clock clock;
    private final Turns turns;
    private final RobotsFiles robots;

    /** Waits in real time. */
    public Visitor(WebClient client, Manners manners, Clock clock) {
        this(client, manners, clock, Waiting.SLEEPING);
    }

    public Visitor(WebClient client, Manners manners, Clock clock, Waiting waiting) {
        this.client = client;
        this.manners = manners;
        this.clock = clock;
        this.turns = new Turns(clock, waiting);
        this.robots = new RobotsFiles(manners.product(), clock);
    }

    /**
     * Waits for the host's turn, asks robots.txt, fetches. It blocks: call it on a virtual thread.
     *
     * @param robotsOverride why what robots.txt forbids on this host is fetched all the same; null = it is not
     */
    public Answer visit(Get get, @Nullable String robotsOverride) throws InterruptedException {
        Visit visit = new Visit(get, robotsOverride);
        try {
            Answer answer = client.get(new Get(get.address(), get.accept(), get.validators(), visit, get.proxy()));
            visit.heed(answer);
            return visit.instead == null ? answer : visit.instead;
        } finally {
            visit.endTurn();
        }
    }

    /** A gate that takes the turn of each host that the way leads to, and gives back the one before. */
    private class Passage implements Gate {
        private @Nullable String host;

        @Nullable
        Answer instead;

        @Override
        public Optional<String> refusal(URI address) throws InterruptedException {
            endTurn();
            return switch (WebAddress.of(address)) {
                case WebAddress.Visitable visitable -> pass(visitable, address);
                case WebAddress.Unvisitable none -> Optional.of(none.reason());
            };
        }

        Optional<String> pass(WebAddress.Visitable visitable, URI address) throws InterruptedException {
            return takeTurn(visitable, address, manners.gap());
        }

        final Optional<String> takeTurn(WebAddress.Visitable visitable, URI address, Duration pause)
                throws InterruptedException {
            Optional<Instant> closed = turns.take(visitable.server(), pause);
            if (closed.isEmpty()) {
                host = visitable.server();
                return Optional.empty();
            }
            String reason = visitable.server() + " asked not to be visited before " + closed.get();
            return refuse(new Answer.Refused(address, reason, closed.get()), reason);
        }

        final Optional<String> refuse(Answer answer, String reason) {
            instead = answer;
            return Optional.of(reason);
        }

        final void endTurn() {
            if (host != null) {
                turns.end(host);
                host = null;
            }
        }

        /** Closes the host that asks to be left alone. */
        final void heed(Answer answer) {
            if (host != null && answer instanceof Answer.Declined declined) {
                int status = declined.status();
                Headers headers = declined.headers();
                if (status == 429 || status == 503) {
                    String closing = host;
                    RetryAfter.of(headers, clock.instant()).ifPresent(until -> turns.close(closing, until));
                }
            }
        }
    }

    /** The way of one visit: at each host its robots.txt is asked before its turn is taken. */
    private final class Visit extends Passage {
        private final Get get;
        private final @Nullable String robotsOverride;

        Visit(Get get, @Nullable String robotsOverride) {
            this.get = get;
            this.robotsOverride = robotsOverride;
        }

        @Override
        Optional<String> pass(WebAddress.Visitable visitable, URI address) throws InterruptedException {
            Optional<String> own = get.gate().refusal(address);
            if (own.isPresent()) {
                return own;
            }
            RobotsFiles.Site.State site = rules(visitable);
            Optional<String> forbidden = mayIgnore(visitable) ? Optional.empty() : forbidden(site, visitable, address);
            if (forbidden.isPresent()) {
                return forbidden;
            }
            Duration delay = site.rules() instanceof Rules.Known known ? known.delay() : Duration.ZERO;
            return takeTurn(visitable, address, delay.compareTo(manners.gap()) > 0 ? delay : manners.gap());
        }

        private RobotsFiles.Site.State rules(WebAddress.Visitable visitable) throws InterruptedException {
            return robots.of(visitable, (address, bytes) -> {
                Passage way = new Passage();
                try {
                    Answer answer =
                            client.beginning(new Get(address, ROBOTS, Validators.NONE, way, get.proxy()), bytes);
                    way.heed(answer);
                    return way.instead == null ? answer : way.instead;
                } finally {
                    way.endTurn();
                }
            });
        }

        private Optional<String> forbidden(RobotsFiles.Site.State site, WebAddress.Visitable visitable, URI address) {
            String file = visitable.origin() + "/robots.txt";
            return switch (site.rules()) {
                case Rules.Known known -> {
                    if (known.allows(visitable)) {
                        yield Optional.empty();
                    }
                    String reason = file + " forbids it";
                    yield refuse(new Answer.Refused(address, reason, site.until()), reason);
                }
                case Rules.Unknown unknown -> unknown(unknown, site.until(), file, address);
            };
        }

        private Optional<String> unknown(Rules.Unknown unknown, Instant until, String file, URI address) {
            return switch (unknown.answer()) {
                case Answer.Failed failed -> {
                    String reason = file + ": " + failed.reason();
                    yield refuse(new Answer.Failed(address, failed.cause(), reason), reason);
                }
                case Answer.Refused refused -> {
                    Instant later = refused.until() == null ? until : refused.until();
                    yield refuse(new Answer.Refused(address, refused.reason(), later), refused.reason());
                }
                case Answer.Declined declined -> {
                    String reason = file + " answers " + declined.status() + ", which forbids everything for now";
                    yield refuse(new Answer.Refused(address, reason, until), reason);
                }
                case Answer.Fetched fetched -> throw new IllegalStateException(file + " is there after all");
                case Answer.NotModified none ->
                    throw new IllegalStateException(file + " was never asked for a version");
            };
        }

        /** An override is given for a source: it holds on that source's host, whether or not it begins with www. */
        private boolean mayIgnore(WebAddress.Visitable visitable) {
            return robotsOverride != null
                    && WebAddress.of(get.address()) instanceof WebAddress.Visitable first
                    && withoutPrefix(first.host()).equals(withoutPrefix(visitable.host()));
        }

        private static String withoutPrefix(String host) {
            return host.startsWith("www.") ? host.substring(4) : host;
        }
    }
}
