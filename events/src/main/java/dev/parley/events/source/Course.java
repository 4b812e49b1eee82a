package dev.parley.events.source;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the readings of a source's listing went up to now.
 *
 * @param edition hash of the source's description that was read by
 * @param listing hash of what of it says where the listing is and how it is read: another one is read as if for the first
 *     time
 * @param firstSuccess when it first answered; null = never
 * @param lastRead when it was last asked; null = never
 * @param lastNew when something new was last there; null = never
 * @param gap the usual time between two new items; null = not known
 * @param longest the longest time between two new items of late; null = not known
 * @param interval between two readings as it now is; null = not known
 * @param asked for how long the source asks to be left alone; null = it does not
 * @param failures readings in a row that gave nothing of use
 * @param poor readings in a row that gave reason to call it unwell
 * @param fine readings in a row that gave no such reason
 * @param walledPages pages in a row that were a login, bot or consent page
 * @param body hash of the last listing's bytes; null = the next one counts as another
 * @param conditional readings in a row that asked only for what is newer
 * @param lastWhole when the listing was last asked for whatever its version; null = never
 * @param distrustedUntil until when it is not asked for what is newer, since it answered falsely; null = it is trusted
 */
public record Course(
        String edition,
        String listing,
        @Nullable Instant firstSuccess,
        @Nullable Instant lastRead,
        @Nullable Instant lastNew,
        @Nullable Duration gap,
        @Nullable Duration longest,
        @Nullable Duration interval,
        @Nullable Duration asked,
        int failures,
        int poor,
        int fine,
        int walledPages,
        @Nullable String body,
        int conditional,
        @Nullable Instant lastWhole,
        @Nullable Instant distrustedUntil) {
    public Course {
        Objects.requireNonNull(edition, "edition is missing");
        Objects.requireNonNull(listing, "listing is missing");
        if (failures < 0 || poor < 0 || fine < 0 || walledPages < 0 || conditional < 0) {
            throw new IllegalArgumentException(
                    "%d failures, %d poor, %d fine, %d walled pages, %d conditional: negative"
                            .formatted(failures, poor, fine, walledPages, conditional));
        }
    }
}
