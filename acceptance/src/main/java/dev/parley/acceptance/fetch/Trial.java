package dev.parley.acceptance.fetch;

import dev.parley.acceptance.newsstand.Item;
import dev.parley.acceptance.newsstand.Newsstand;
import dev.parley.acceptance.newsstand.Plan;
import dev.parley.acceptance.newsstand.Site;
import dev.parley.acceptance.newsstand.Town;
import dev.parley.acceptance.newsstand.Visit;
import dev.parley.cli.broker.TopicCreation;
import dev.parley.cli.edit.Edits;
import dev.parley.events.Topics;
import dev.parley.ingest.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;

/** A newsstand, those who come to read it, and what they make of it. */
public final class Trial implements AutoCloseable {
    private static final String DOMAIN = "@desk.example.test";
    private static final int PARTITIONS = 4;

    private final Path home;
    private final Path folder;
    private final Manner manner;
    private final Clock clock;
    private final Newsstand stand;
    private final Path hosts;
    private final Path sources;
    private final List<Child> children = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Articles articles;
    private final FirstReadings firstReadings = new FirstReadings();
    private final List<Follower> followers = new ArrayList<>();

    private Trial(Path home, Path folder, Manner manner, Clock clock, Newsstand stand) throws IOException {
        this.home = home;
        this.folder = folder;
        this.manner = manner;
        this.clock = clock;
        this.stand = stand;
        this.articles = new Articles(clock);
        this.hosts = stand.writeHosts(folder.resolve("hosts"));
        this.sources = stand.writeSources(folder.resolve("sources.yaml"));
        Path subscriptions = Files.createDirectories(folder.resolve("subscriptions"));
        Files.writeString(subscriptions.resolve("any-format.yaml"), "name: Any format\nquery: format:*\n");
    }

    /**
     * Opens the newsstand at once; its first new item appears some time later.
     *
     * @param home folder of the project, with everything built
     * @param folder for all that is written
     */
    public static Trial open(Path home, Path folder, Town town, Duration quiet, Manner manner, Clock clock) {
        try {
            Files.createDirectories(folder);
            Newsstand stand = Newsstand.open(Plan.of(town, clock.instant().plus(quiet)), clock);
            return new Trial(home, folder, manner, clock, stand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Newsstand stand() {
        return stand;
    }

    /** Makes the topics and publishes the sources, as the first of several processes would. */
    public void prepare(String broker, Topics topics) {
        Map<String, Object> client = Map.of("bootstrap.servers", broker);
        try (Admin admin = Admin.create(client)) {
            new TopicCreation(admin, PARTITIONS, 1, clock).create(topics.all());
        }
        try (Edits edits = new Edits(client, topics)) {
            edits.follow(Sources.read(sources));
        }
    }

    /** Starts a process that names itself so to every site. */
    public Child start(String name, Map<String, String> settings, String... arguments) throws IOException {
        Map<String, String> all = new HashMap<>(manner.settings());
        all.put("PARLEY_CONTACT", name + DOMAIN);
        all.put("PARLEY_SOURCES", sources.toString());
        all.put("PARLEY_SUBSCRIPTIONS", folder.resolve("subscriptions").toString());
        all.put("PARLEY_INGEST_ALLOWED_ADDRESSES", "127.0.0.1/32");
        all.put("PARLEY_WEB_PORT", "0");
        all.putAll(settings);
        Child child = Child.start(home, folder.resolve(name), hosts, all, Arrays.asList(arguments));
        children.add(child);
        names.add(name);
        return child;
    }

    /** Begins to read what comes out. */
    public void follow(String broker, Topics topics) {
        followers.add(Follower.of(broker, topics.fetchState(), firstReadings::add));
        followers.add(Follower.of(broker, topics.articles(), articles::add));
    }

    /** The requests of one process. */
    public List<Visit> visitsOf(String name) {
        return stand.ledger().visits().stream()
                .filter(visit -> visit.agent().contains(name + DOMAIN))
                .toList();
    }

    /** The hosts that a process asked for anything. */
    public Set<String> hostsOf(String name) {
        return visitsOf(name).stream().map(Visit::host).collect(Collectors.toSet());
    }

    /** Sites that can be read and were not yet, and what was shown and has not come out yet. */
    public List<String> missing() {
        Set<String> read = firstListings().keySet();
        Set<Item> arrived = evidence().arrivedByItem().keySet();
        return Stream.concat(
                        readable().map(Site::id).filter(id -> !read.contains(id)),
                        stand.ledger().shown().keySet().stream()
                                .filter(item -> !arrived.contains(item))
                                .map(Item::path))
                .toList();
    }

    private Stream<Site> readable() {
        Instant now = clock.instant();
        return stand.plan().sites().stream()
                .filter(site -> !site.temper().isEvil()
                        && !site.isGone(now)
                        && site.house().permits(site.path()));
    }

    /** Everything until now, in which all that was shown is due. */
    public Evidence evidence() {
        Instant now = clock.instant();
        // What has come out is looked at first, so that all of it was shown by the time the ledger is read.
        List<Arrived> arrived = articles.arrived();
        return new Evidence(
                stand.plan(),
                stand.port(),
                stand.ledger().visits(),
                firstListings(),
                stand.ledger().shown(),
                arrived,
                manner.gap(),
                names.stream().map(name -> name + DOMAIN).toList(),
                now);
    }

    private Map<String, List<Item>> firstListings() {
        return firstReadings.of(stand.ledger().listings());
    }

    /** What the processes printed, for the message of a failure. */
    public String said() {
        return children.stream()
                .map(child -> child.data().getFileName() + ":\n" + child.said())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() throws InterruptedException {
        for (Child child : children) {
            child.close();
        }
        for (Follower follower : followers) {
            follower.close();
        }
        stand.close();
    }
}
