package dev.parley.acceptance.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.acceptance.newsstand.House;
import dev.parley.acceptance.newsstand.Item;
import dev.parley.acceptance.newsstand.Plan;
import dev.parley.acceptance.newsstand.Site;
import dev.parley.acceptance.newsstand.Temper;
import dev.parley.acceptance.newsstand.Town;
import dev.parley.acceptance.newsstand.Visit;
import dev.parley.events.article.Arrival;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run in which all goes well has no fault, and each fault that is put into it is found. */
class JudgeTest {
    private static final Instant START = Instant.parse("2024-05-01T08:00:00Z");
    private static final Town TOWN = new Town(20, 1, 0, 0, 2, 4, Duration.ofSeconds(30), Duration.ofMinutes(5), 1);
    private static final Duration GAP = Duration.ofSeconds(1);
    private static final int PORT = 8000;
    private static final String AGENT = "Parley (desk@example.test)";

    private final Plan plan = Plan.of(TOWN, START);
    private final Site site = plan.site("feed1");
    private final Item old = site.items().get(0);
    private final Item fresh = site.items().get(2);
    private final List<Visit> visits = new ArrayList<>();
    private final List<Arrived> arrived = new ArrayList<>();
    private final Map<Item, Instant> shown = new HashMap<>();
    private final Map<String, List<Item>> firstListings = new HashMap<>();

    @BeforeEach
    void allGoesWell() {
        visit("/robots.txt", 0, 200, null);
        visit(site.path(), 1, 200, null);
        visit(old.path(), 2, 200, 1);
        visit(site.path(), 10, 200, null);
        visit(fresh.path(), 11, 200, 2);
        firstListings.put(site.id(), List.of(old));
        shown.put(old, START.plusSeconds(1));
        shown.put(fresh, START.plusSeconds(10));
        arrived(old, Arrival.HISTORY, 1, 3);
        arrived(fresh, Arrival.LIVE, 2, 12);
    }

    @Test
    void aRunInWhichAllGoesWellHasNoFault() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void aLostItemIsFoundOnceItIsDue() {
        arrived.removeLast();
        assertThat(faults()).singleElement().asString().startsWith("lost: " + fresh.path());
        shown.put(fresh, START.plusSeconds(1_000));
        assertThat(faults()).isEmpty();
    }

    @Test
    void anItemThatComesTwiceIsFoundInTheSameWordsAndInOthers() {
        arrived(fresh, Arrival.LIVE, 2, 13);
        assertThat(faults()).singleElement().asString().startsWith("twice: " + fresh.path());
        arrived.removeLast();
        arrived(fresh, Arrival.LIVE, 3, 13);
        assertThat(faults()).singleElement().asString().startsWith("twice: " + fresh.path());
    }

    @Test
    void whatComesBeforeItIsShownIsFound() {
        arrived.removeLast();
        arrived(fresh, Arrival.LIVE, 2, 9);
        assertThat(faults()).singleElement().asString().startsWith("too early: " + fresh.path());
        shown.remove(fresh);
        assertThat(faults()).singleElement().asString().startsWith("too early: " + fresh.path());
    }

    @Test
    void whatNobodyEverHadIsFound() {
        arrived.add(new Arrived("x", "c", "http://x.example.test/", Arrival.LIVE, null, START));
        assertThat(faults()).containsExactly("unknown: nobody ever had http://x.example.test/");
    }

    @Test
    void historyThatComesAsNewsAndNewsThatComeAsHistoryAreFound() {
        arrived.clear();
        arrived(old, Arrival.LIVE, 1, 3);
        arrived(fresh, Arrival.HISTORY, 2, 12);
        assertThat(faults()).hasSize(2).allMatch(fault -> fault.startsWith("arrival: "));
    }

    @Test
    void anItemThatIsNotReadFromItsPageIsFound() {
        arrived.removeLast();
        arrived(fresh, Arrival.LIVE, null, 12);
        assertThat(faults()).singleElement().asString().startsWith("without its page: " + fresh.path());
    }

    @Test
    void requestsTooCloseToEachOtherAreFound() {
        visit(site.path(), 11.5, 304, null);
        assertThat(faults()).singleElement().asString().startsWith("too soon: ").contains("500 ms after");
    }

    @Test
    void requestsBesideEachOtherAreFound() {
        Visit last = visits.removeLast();
        visits.add(new Visit(last.host(), last.path(), last.from(), last.from().plusSeconds(9), AGENT, false, 200, 2));
        visit(site.path(), 15, 304, null);
        assertThat(faults()).singleElement().asString().startsWith("two at once: ");
    }

    @Test
    void aCrawlDelayIsAskedForWhereItIsLongerThanTheGap() {
        Site patient = plan.sites().stream()
                .filter(each -> !each.crawlDelay().isZero())
                .findFirst()
                .orElseThrow();
        House house = patient.house();
        visits.add(visit(house.host(), "/robots.txt", 1, 200));
        visits.add(visit(house.host(), patient.path(), 1.4, 200));
        Evidence hasty = evidence(Duration.ofMillis(300));
        assertThat(Judge.faults(hasty)).singleElement().asString().startsWith("too soon: " + house.host());
    }

    @Test
    void whoDoesNotAskRobotsTxtFirstOrAsksForMoreThanItAllowsIsFound() {
        visits.removeFirst();
        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("robots.txt: " + site.house().host());
        visit("/robots.txt", -5, 200, null);
        visit("/closed/feed1/5.html", 20, 200, null);
        assertThat(faults()).containsExactly("forbidden: " + site.house().host() + "/closed/feed1/5.html");
    }

    @Test
    void whoDoesNotWaitAsToldOrComesBackToWhatIsGoneIsFound() {
        visit(site.path(), 20, 429, null);
        visit(site.path(), 22, 410, null);
        visit(site.path(), 60, 410, null);
        assertThat(faults()).hasSize(2).allMatch(fault -> fault.startsWith("again too soon: "));
    }

    @Test
    void whoGoesOnAskingAnOldAddressIsFound() {
        Site moved = plan.sites().stream()
                .filter(each -> each.temper() == Temper.MOVED)
                .findFirst()
                .orElseThrow();
        visits.add(visit(moved.house().host(), "/robots.txt", 0, 404));
        for (int i = 1; i < 5; i++) {
            visits.add(visit(moved.house().host(), moved.path(), 10 * i, 301));
        }
        assertThat(faults()).singleElement().asString().startsWith("moved: ");
    }

    @Test
    void whoDoesNotSayWhoItIsIsFound() {
        visits.add(new Visit(
                site.house().host(), site.path(), START.plusSeconds(90), START.plusSeconds(90), "", false, 200, null));
        assertThat(faults()).anyMatch(fault -> fault.startsWith("nameless: ''"));
    }

    @Test
    void figuresAreOfWhatCameAsNews() {
        assertThat(new Figures(evidence(GAP)).lines(Map.of()))
                .anyMatch(line -> line.startsWith("new item, from being shown to its record")
                        && line.endsWith("1 cases, p50 2,000 ms, p95 2,000 ms, p99 2,000 ms, max 2,000 ms"));
    }

    private List<String> faults() {
        return Judge.faults(evidence(GAP));
    }

    private Evidence evidence(Duration gap) {
        return new Evidence(
                plan,
                PORT,
                visits,
                firstListings,
                shown,
                arrived,
                gap,
                List.of("desk@example.test"),
                START.plusSeconds(100));
    }

    private void visit(String path, double second, int status, @Nullable Integer copy) {
        Instant at = START.plusMillis((long) (second * 1_000));
        visits.add(new Visit(site.house().host(), path, at, at, AGENT, false, status, copy));
    }

    private static Visit visit(String host, String path, double second, int status) {
        Instant at = START.plusMillis((long) (second * 1_000));
        return new Visit(host, path, at, at, AGENT, false, status, null);
    }

    private void arrived(Item item, Arrival arrival, @Nullable Integer copy, int second) {
        arrived.add(new Arrived(
                Evidence.id(site.house().host(), PORT, item),
                "c" + arrived.size(),
                item.path(),
                arrival,
                copy,
                START.plusSeconds(second)));
    }
}
