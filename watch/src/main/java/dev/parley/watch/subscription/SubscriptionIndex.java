package dev.parley.watch.subscription;

import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.watch.query.Query;
import dev.parley.watch.query.QueryException;
import dev.parley.watch.query.Subject;
import dev.parley.watch.stem.Stems;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All subscriptions, held against one article at a time. Any number of threads may match while one changes it, and none
 * waits for another: what was put fires from then on, what was removed fires no more.
 */
public final class SubscriptionIndex {
    /** How many subscriptions may ask for nothing that an article is looked up by, such as a date and no more. */
    public static final int MOST_EVERYWHERE = 1_000;

    private static final int LONGEST_SHOWN = 200;

    private final ZoneId zone;
    private final Stems stems = Stems.kept();
    private final Branches branches = new Branches(stems);
    private final Map<SubscriptionId, String> broken = new ConcurrentHashMap<>();
    private final Allowance everywhere = new Allowance(MOST_EVERYWHERE);
    private Owners owners;
    private volatile Catalogue catalogue = new Catalogue();

    /**
     * Makes an empty one.
     *
     * @param zone whose days are meant where a query names a day
     */
    public SubscriptionIndex(ZoneId zone) {
        this.zone = zone;
        this.owners = new Owners(catalogue::paper);
    }

    /** Takes a subscription in place of any of its id. One that cannot be read is kept as broken and never fires. */
    public synchronized void put(Subscription subscription) {
        SubscriptionId id = subscription.id();
        byte[] paper = Paper.of(id, subscription.query());
        int before = owners.find(paper);
        if (!subscription.paused() && catalogue.keeps(before) && Arrays.equals(catalogue.paper(before), paper)) {
            return;
        }
        takeOut(id, before);
        try {
            List<Branch> ways = branches(subscription.query());
            if (!subscription.paused()) {
                letIn(paper, ways);
            }
        } catch (QueryException e) {
            broken.put(id, "query '" + shown(subscription.query()) + "', " + e.getMessage());
        }
        settle();
    }

    /** Keeps something as broken that is not even a subscription, in place of any of its id. */
    public synchronized void refuse(SubscriptionId id, String why) {
        takeOut(id, owners.find(Paper.of(id, "")));
        broken.put(id, why);
        settle();
    }

    public synchronized void remove(SubscriptionId id) {
        takeOut(id, owners.find(Paper.of(id, "")));
        settle();
    }

    /** Why a subscription is broken; empty when it is not, or not there. */
    public Optional<String> whyBroken(SubscriptionId id) {
        return Optional.ofNullable(broken.get(id));
    }

    /** Subscriptions that cannot be read or are over a limit, with why. */
    public Map<SubscriptionId, String> broken() {
        return new TreeMap<>(broken);
    }

    /** The subscriptions that an article meets, by id, each with what meets it. */
    public List<Match> match(Subject subject) {
        Questions questions = new Questions(subject, zone, stems);
        return new Matches(questions).of(hits(questions));
    }

    /** The subscriptions that an article meets, which is found out much faster than what meets them. */
    public Hits hits(Subject subject) {
        return hits(new Questions(subject, zone, stems));
    }

    private Hits hits(Questions questions) {
        Catalogue now = catalogue;
        return new Hits(now, now.find(questions));
    }

    private void takeOut(SubscriptionId id, int owner) {
        broken.remove(id);
        withdraw(owner);
        everywhere.remove(id).ifPresent(next -> {
            broken.remove(Paper.id(next));
            file(next, branches(Paper.query(next)));
        });
    }

    private void letIn(byte[] paper, List<Branch> ways) {
        file(paper, ways);
        if (Branches.areEverywhere(ways)) {
            everywhere.add(paper).ifPresent(last -> {
                withdraw(owners.find(last));
                broken.put(Paper.id(last), tooMany(Paper.query(last)));
            });
        }
    }

    private static String tooMany(String query) {
        return "query '%s' asks for nothing to look articles up by, such as an entity, a word, a language or a source, and"
                        .formatted(shown(query))
                + " there are %,d such subscriptions already".formatted(MOST_EVERYWHERE);
    }

    private void file(byte[] paper, List<Branch> ways) {
        owners.put(paper, catalogue.file(paper, ways));
    }

    private void withdraw(int owner) {
        if (catalogue.keeps(owner)) {
            catalogue.withdraw(owner);
        }
    }

    /** Makes a change hold; an index that has seen many is made anew of what is left, beside the one that is read. */
    private void settle() {
        catalogue.settle();
        if (catalogue.isWornOut()) {
            Catalogue fresh = new Catalogue();
            Owners found = new Owners(fresh::paper);
            catalogue.each(paper -> found.put(paper, fresh.file(paper, branches(Paper.query(paper)))));
            fresh.settle();
            owners = found;
            catalogue = fresh;
        }
    }

    private List<Branch> branches(String query) {
        return branches.of(Query.parse(query).condition());
    }

    private static String shown(String query) {
        return query.length() <= LONGEST_SHOWN ? query : query.substring(0, LONGEST_SHOWN) + "…";
    }
}
