package dev.parley.ingest.feed;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose time it is: an offset ({@code +04:00}, {@code +0400}, {@code +4}, {@code GMT+4}), a name that means one zone
 * only, or {@code Z}. An offset goes before a name, since programs write the name of another season.
 */
final class Zone {
    private static final Pattern OFFSET = Pattern.compile("(?<![\\d])([+\\u2212-])(\\d{1,2}):?(\\d{2})?(?!\\d)");
    private static final Pattern NAME = Pattern.compile("\\p{Alpha}+(?:/\\p{Alpha}+)*");

    /** Names as their zone, where the law of the place says what the name means on a day. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("UT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("WET", "Z"),
            Map.entry("WEST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("MEZ", "+01:00"),
            Map.entry("MESZ", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("TRT", "+03:00"),
            Map.entry("MSK", "Europe/Moscow"),
            Map.entry("MSD", "+04:00"),
            Map.entry("GET", "Asia/Tbilisi"),
            Map.entry("AZT", "+04:00"),
            Map.entry("SAMT", "+04:00"),
            Map.entry("YEKT", "+05:00"),
            Map.entry("JST", "+09:00"));

    private Zone() {}

    /** The zone in what follows a time; empty when it names none that is known. */
    static Optional<ZoneId> read(String afterTime) {
        Matcher offset = OFFSET.matcher(afterTime);
        if (offset.find()) {
            int hours = Integer.parseInt(offset.group(2));
            int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
            if (hours <= 18 && minutes < 60 && hours * 60 + minutes <= 18 * 60) {
                int sign = offset.group(1).equals("+") ? 1 : -1;
                return Optional.of(ZoneOffset.ofTotalSeconds(sign * (hours * 60 + minutes) * 60));
            }
        }
        Matcher name = NAME.matcher(afterTime);
        while (name.find()) {
            Optional<ZoneId> zone = named(name.group());
            if (zone.isPresent()) {
                return zone;
            }
        }
        return Optional.empty();
    }

    /** What is left when the zone is taken away: a year may follow it. */
    static String without(String afterTime) {
        Matcher name = NAME.matcher(OFFSET.matcher(afterTime).replaceAll(" "));
        return name.replaceAll(
                found -> named(found.group()).isPresent() ? " " : Matcher.quoteReplacement(found.group()));
    }

    private static Optional<ZoneId> named(String name) {
        String zone = ZONES.get(name.toUpperCase(Locale.ROOT));
        try {
            return zone == null && !name.contains("/")
                    ? Optional.empty()
                    : Optional.of(ZoneId.of(zone == null ? name : zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
