package dev.parley.events.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours of every day in which notices wait, such as {@code 22:00-07:00} or {@code 22:00-07:00 Europe/Zurich}.
 *
 * @param value as written
 */
public record QuietHours(@JsonValue String value) {
    private static final Pattern SHAPE =
            Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-3]):([0-5]\\d)(?: (\\S{1,60}))?");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public QuietHours {
        Matcher parts = SHAPE.matcher(value);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not hours such as 22:00-07:00, with or without a time zone after them");
        }
        if (parts.group(1).equals(parts.group(3)) && parts.group(2).equals(parts.group(4))) {
            throw new IllegalArgumentException("'" + value + "' ends when it begins");
        }
        if (parts.group(5) != null) {
            requireZone(parts.group(5));
        }
    }

    /** When they begin. */
    public LocalTime from() {
        return LocalTime.parse(value.substring(0, 5), DateTimeFormatter.ISO_LOCAL_TIME);
    }

    /** When they end; on the next day where this is before they begin. */
    public LocalTime until() {
        return LocalTime.parse(value.substring(6, 11), DateTimeFormatter.ISO_LOCAL_TIME);
    }

    /** Where the clock hangs; empty = where the desk is. */
    public Optional<ZoneId> zone() {
        return value.length() > 11 ? Optional.of(ZoneId.of(value.substring(12))) : Optional.empty();
    }

    private static void requireZone(String zone) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + zone + "' is no time zone such as Asia/Tbilisi", e);
        }
    }
}
