package dev.parley.acceptance.newsstand;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What there will be on a newsstand, and when. It follows from a town and the time of its beginning. */
public record Plan(Town town, Instant start, List<Site> sites) {
    private static final String DOMAIN = ".example.test";
    private static final List<Format> FEEDS = List.of(Format.RSS, Format.ATOM, Format.JSON, Format.RDF);
    private static final List<Tongue> TONGUES = List.of(Tongue.values());
    private static final List<Temper> EVIL = List.of(Temper.DRIPPING, Temper.HUGE, Temper.BOMB, Temper.INWARD);
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Duration CRAWL_DELAY = Duration.ofSeconds(1);
    private static final Duration OLD_APART = Duration.ofHours(1);

    public Plan {
        sites = List.copyOf(sites);
    }

    public static Plan of(Town town, Instant start) {
        Random random = new Random(town.seed());
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < town.feeds(); i++) {
            // Three feeds of ten share one host.
            int home = i % 10 < 8 ? i : i - i % 10 + 7;
            House house = house("feed" + home + DOMAIN, home);
            sites.add(site("feed" + i, house, FEEDS.get(i % FEEDS.size()), i, temper(i), town, start, random));
        }
        for (int i = 0; i < town.lists(); i++) {
            House house = House.open("list" + i + DOMAIN);
            sites.add(site("list" + i, house, Format.LIST, i, Temper.HONEST, town, start, random));
        }
        for (int i = 0; i < town.sitemaps(); i++) {
            House house = House.open("map" + i + DOMAIN);
            sites.add(site("map" + i, house, Format.SITEMAP, i, Temper.PLAIN, town, start, random));
        }
        for (int i = 0; i < town.evil(); i++) {
            House house = House.silent("evil" + i + DOMAIN);
            sites.add(site("evil" + i, house, Format.RSS, i, EVIL.get(i % EVIL.size()), town, start, random));
        }
        sites.add(site("shut", House.shut("shut" + DOMAIN), Format.RSS, 0, Temper.HONEST, town, start, random));
        return new Plan(town, start, sites);
    }

    /** All items of all sites. */
    public Stream<Item> items() {
        return sites.stream().flatMap(site -> site.items().stream());
    }

    public Site site(String id) {
        return sites.stream()
                .filter(site -> site.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no site " + id));
    }

    /** When the last new item appears, at the latest. */
    public Instant end() {
        return start.plus(town.lasting());
    }

    private static House house(String host, int number) {
        return switch (number % 4) {
            case 0 -> House.silent(host);
            case 1 -> House.guarded(host);
            case 2 -> number % 8 == 2 ? House.patient(host, CRAWL_DELAY) : House.open(host);
            default -> House.open(host);
        };
    }

    private static Temper temper(int number) {
        return switch (number % 20) {
            case 2, 12 -> Temper.PLAIN;
            case 3 -> Temper.LYING;
            case 5 -> Temper.SLOW;
            case 7 -> Temper.MOVED;
            case 11 -> Temper.GONE;
            case 13 -> Temper.BUSY;
            case 17 -> Temper.BROKEN;
            default -> Temper.HONEST;
        };
    }

    private static Site site(
            String id, House house, Format format, int number, Temper temper, Town town, Instant start, Random random) {
        Tongue tongue = TONGUES.get(number % TONGUES.size());
        boolean isLegacy = tongue == Tongue.RUSSIAN && format != Format.JSON && number % 2 == 0;
        @Nullable
        Instant goneFrom = temper == Temper.GONE ? start.plus(town.lasting().dividedBy(2)) : null;
        List<Item> items = new ArrayList<>();
        int old = number == 0 && format == Format.RSS && !temper.isEvil() ? town.archive() : town.old();
        for (int i = old; i > 0; i--) {
            items.add(item(id, items.size() + 1, start.minus(OLD_APART.multipliedBy(i)), tongue, house, format));
        }
        Instant appears = start;
        while (true) {
            double wait = -Math.log(1 - random.nextDouble()) * town.between().toMillis();
            appears = appears.plusMillis(1 + (long) wait);
            if (appears.isAfter(start.plus(town.lasting())) || (goneFrom != null && !appears.isBefore(goneFrom))) {
                break;
            }
            items.add(item(id, items.size() + 1, appears, tongue, house, format));
        }
        return new Site(
                id, house, format, tongue, isLegacy ? WINDOWS_1251 : StandardCharsets.UTF_8, temper, items, goneFrom);
    }

    private static Item item(String site, int number, Instant appears, Tongue tongue, House house, Format format) {
        // A page of links says too little of an article to do without its page.
        boolean isClosed = number % 5 == 0 && format != Format.LIST && !house.permits(Item.CLOSED);
        return new Item(site, number, appears, tongue, number % 4 == 0, isClosed);
    }
}
