package dev.parley.ingest;

import dev.parley.ingest.reading.ReadingConfig;
import dev.parley.outside.AddressRange;
import dev.parley.outside.AddressRules;
import dev.parley.outside.ClientConfig;
import dev.parley.outside.Limits;
import dev.parley.outside.manners.Manners;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How ingest is set up.
 *
 * @param version of the program, told to every site
 * @param contact how the operator of a site reaches the operator of this one: a mail address or an http(s) address; blank
 *     = nothing is fetched
 * @param zone the desk's, for dates that name none
 * @param allowedAddresses addresses that may be fetched from although they are not public
 * @param floor the shortest time between two readings of a source
 * @param ceiling the longest
 * @param gap the shortest time between two requests of one host
 * @param proxy through which everything is fetched; null = none
 * @param history how many items of a source's first reading are fetched
 */
public record IngestConfig(
        String version,
        String contact,
        ZoneId zone,
        List<AddressRange> allowedAddresses,
        Duration floor,
        Duration ceiling,
        Duration gap,
        @Nullable URI proxy,
        int history) {
    /** The name that robots.txt knows the program by. */
    public static final String PRODUCT = "Parley";

    /** The desk's time zone unless configured otherwise. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tbilisi");

    public IngestConfig {
        Objects.requireNonNull(contact, "contact is missing");
        Objects.requireNonNull(zone, "zone is missing");
        contact = contact.strip();
        allowedAddresses = List.copyOf(allowedAddresses);
        if (!version.matches("[0-9A-Za-z._+-]+")) {
            throw new IllegalArgumentException("version '" + version + "' is none such as 0.1");
        }
        boolean isMail = contact.matches("[^\\s@<>:/()]+@[^\\s@<>:/()]+\\.[^\\s@<>:/()]+");
        if (!contact.isEmpty() && !isWeb(contact) && !isMail) {
            throw new IllegalArgumentException("contact '" + contact + "' is neither a mail nor an http(s) address");
        }
        if (!contact.matches("\\p{ASCII}*")) {
            throw new IllegalArgumentException("contact '" + contact + "' is not in ASCII, which sites can read");
        }
        if (!floor.isPositive() || ceiling.compareTo(floor) < 0) {
            throw new IllegalArgumentException("an interval from " + floor + " to " + ceiling + " is none");
        }
        if (gap.isNegative()) {
            throw new IllegalArgumentException("a gap of " + gap + " is negative");
        }
        if (history < 0) {
            throw new IllegalArgumentException("a history of " + history + " items is negative");
        }
        if (proxy != null && (!"http".equalsIgnoreCase(proxy.getScheme()) || proxy.getHost() == null)) {
            throw new IllegalArgumentException("proxy '" + proxy + "' is no address such as http://host:3128");
        }
    }

    public static IngestConfig defaults() {
        return new IngestConfig(
                "0", "", ZONE, List.of(), Duration.ofMinutes(5), Duration.ofHours(6), Duration.ofSeconds(2), null, 200);
    }

    /** Whether anything may be fetched from the web. */
    public boolean mayFetch() {
        return !contact.isEmpty();
    }

    /** What sites are told: {@code Parley/0.1 (+https://example.org/about)}. */
    public String userAgent() {
        return PRODUCT + "/" + version + (mayFetch() ? " (+" + (isWeb(contact) ? "" : "mailto:") + contact + ")" : "");
    }

    /** How sites are asked. */
    public ClientConfig client() {
        return new ClientConfig(userAgent(), AddressRules.allowing(allowedAddresses), Limits.STANDARD, proxy);
    }

    /** How their owners would like them to be asked. */
    public Manners manners() {
        return new Manners(PRODUCT, gap);
    }

    /** How sources are read. */
    public ReadingConfig reading() {
        return new ReadingConfig(zone, floor, ceiling, history);
    }

    /** Reads ranges that are parted by commas, e.g. {@code 10.0.0.0/8, fd00::/8}. */
    public static List<AddressRange> ranges(String parted) {
        return parted.isBlank()
                ? List.of()
                : List.of(parted.split(",")).stream()
                        .map(range -> AddressRange.parse(range.strip()))
                        .toList();
    }

    private static boolean isWeb(String contact) {
        return contact.matches("https?://[^\\s/()]+[^\\s()]*");
    }
}
