package dev.parley.watch.subscription;

import dev.parley.events.subscription.SubscriptionId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A subscription as it is kept: the length of its id as four bytes, its id and its query in UTF-8. There may be a million of
 * them, so that objects would weigh more than what they hold.
 */
final class Paper {
    private static final int LENGTH = Integer.BYTES;

    private Paper() {}

    static byte[] of(SubscriptionId id, String query) {
        byte[] name = id.value().getBytes(StandardCharsets.UTF_8);
        byte[] asked = query.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(LENGTH + name.length + asked.length)
                .putInt(name.length)
                .put(name)
                .put(asked)
                .array();
    }

    static SubscriptionId id(byte[] paper) {
        return new SubscriptionId(new String(paper, LENGTH, end(paper) - LENGTH, StandardCharsets.UTF_8));
    }

    static String query(byte[] paper) {
        int start = end(paper);
        return new String(paper, start, paper.length - start, StandardCharsets.UTF_8);
    }

    static int hashOfId(byte[] paper) {
        int hash = 0;
        int end = end(paper);
        for (int i = LENGTH; i < end; i++) {
            hash = 31 * hash + paper[i];
        }
        return hash;
    }

    static boolean haveOneId(byte[] paper, byte[] other) {
        return Arrays.equals(paper, 0, end(paper), other, 0, end(other));
    }

    private static int end(byte[] paper) {
        return LENGTH + ((paper[0] << 24) | ((paper[1] & 0xFF) << 16) | ((paper[2] & 0xFF) << 8) | (paper[3] & 0xFF));
    }
}
