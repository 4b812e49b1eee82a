package dev.parley.outside;

import java.time.Duration;

/**
 * What one answer may cost.
 *
 * @param head the time until all headers are there, connecting included
 * @param whole the time until the last byte, all redirects included
 * @param bytes the most that is taken as it travels
 * @param unpacked the most that is taken after decompression
 * @param ratio how many times larger it may become by decompression
 * @param redirects how many are followed
 */
public record Limits(Duration head, Duration whole, int bytes, int unpacked, int ratio, int redirects) {
    /** 10 s to the headers, 30 s in all, 5 MiB as sent, 20 MiB unpacked, 100 times, 5 redirects. */
    public static final Limits STANDARD =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), 5 << 20, 20 << 20, 100, 5);

    public Limits {
        if (!head.isPositive() || !whole.isPositive() || bytes <= 0 || unpacked <= 0 || ratio <= 0 || redirects < 0) {
            throw new IllegalArgumentException(
                    "limits are not over 0: %s, %s, %d bytes, %d unpacked, ratio %d, %d redirects"
                            .formatted(head, whole, bytes, unpacked, ratio, redirects));
        }
    }
}
