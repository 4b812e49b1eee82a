package dev.parley.ingest;

import dev.parley.outside.AddressRange;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * How ingest is set up.
 *
 * @param contact how the operator of a site reaches the operator of this one: a mail address or an http(s) address; blank
 *     = nothing is fetched
 * @param zone the desk's, for dates that name none
 * @param allowedAddresses addresses that may be fetched from although they are not public
 */
public record IngestConfig(String contact, ZoneId zone, List<AddressRange> allowedAddresses) {
    /** The desk's time zone unless configured otherwise. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tbilisi");

    public IngestConfig {
        Objects.requireNonNull(contact, "contact is missing");
        Objects.requireNonNull(zone, "zone is missing");
        contact = contact.strip();
        allowedAddresses = List.copyOf(allowedAddresses);
        boolean isWeb = contact.matches("https?://[^\\s/]+\\S*");
        boolean isMail = contact.matches("[^\\s@<>:/]+@[^\\s@<>:/]+\\.[^\\s@<>:/]+");
        if (!contact.isEmpty() && !isWeb && !isMail) {
            throw new IllegalArgumentException("contact '" + contact + "' is neither a mail nor an http(s) address");
        }
    }

    public static IngestConfig defaults() {
        return new IngestConfig("", ZONE, List.of());
    }

    /** Takes the values as a file or the environment has them; {@code allowedAddresses} parted by commas. */
    public static IngestConfig of(String contact, String zone, String allowedAddresses) {
        List<AddressRange> ranges = allowedAddresses.isBlank()
                ? List.of()
                : List.of(allowedAddresses.split(",")).stream()
                        .map(range -> AddressRange.parse(range.strip()))
                        .toList();
        return new IngestConfig(contact, zoneOf(zone), ranges);
    }

    /** Whether anything may be fetched from the web. */
    public boolean mayFetch() {
        return !contact.isEmpty();
    }

    private static ZoneId zoneOf(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("zone '" + zone + "' is no time zone such as Asia/Tbilisi", e);
        }
    }
}
