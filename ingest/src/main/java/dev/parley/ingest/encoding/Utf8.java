package dev.parley.ingest.feed;

/** Whether bytes are UTF-8 (RFC 3629): told by counting its sequences, of which other encodings make none. */
final class Utf8 {
    private static final int MOSTLY = 20;

    private Utf8() {}

    /** The number of characters beyond ASCII; 0 = all is ASCII; -1 = the bytes are no UTF-8. The end may be cut off. */
    static int beyondAscii(byte[] body) {
        Count count = Count.of(body);
        return count.bad > 0 ? -1 : count.good;
    }

    /** True when only a few bytes in a text of UTF-8 are none. */
    static boolean isMostly(byte[] body) {
        Count count = Count.of(body);
        return count.good >= (long) MOSTLY * count.bad && count.good > 0;
    }

    /** True when the last sequence is not whole. */
    static boolean isCutOff(byte[] body) {
        return Count.of(body).isCutOff;
    }

    private record Count(int good, int bad, boolean isCutOff) {
        static Count of(byte[] body) {
            int good = 0;
            int bad = 0;
            boolean isCutOff = false;
            for (int i = 0; i < body.length; ) {
                if (body[i] >= 0) {
                    i++;
                    continue;
                }
                int length = length(body, i);
                isCutOff |= length < 0;
                good += length > 0 ? 1 : 0;
                bad += length == 0 ? 1 : 0;
                i += Math.max(1, Math.abs(length));
            }
            return new Count(good, bad, isCutOff);
        }

        /** Bytes of the sequence that begins here; 0 = none; negative = what is there of one that the end cuts off. */
        private static int length(byte[] body, int from) {
            int length = expected(body[from] & 0xff);
            for (int i = 1; i < length; i++) {
                if (from + i == body.length) {
                    return -i;
                }
                if ((body[from + i] & 0xff) >>> 6 != 2) {
                    return 0;
                }
            }
            return length == 0 || isOfAnotherLength(body[from] & 0xff, body[from + 1] & 0xff) ? 0 : length;
        }

        private static int expected(int lead) {
            if (lead < 0xc2 || lead > 0xf4) {
                return 0;
            }
            return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        }

        /** True for what a shorter sequence says, for halves of pairs, and beyond U+10FFFF. */
        private static boolean isOfAnotherLength(int lead, int second) {
            return switch (lead) {
                case 0xe0 -> second < 0xa0;
                case 0xed -> second > 0x9f;
                case 0xf0 -> second < 0x90;
                case 0xf4 -> second > 0x8f;
                default -> false;
            };
        }
    }
}
