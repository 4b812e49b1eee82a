package dev.parley.ingest.encoding;

/**
 * How far bytes are UTF-8 (RFC 3629), told by counting its sequences, of which text in another encoding makes hardly any.
 *
 * @param sequences well-formed ones of more than one byte
 * @param faults bytes that belong to no sequence
 * @param isCutOff whether the last sequence is not whole
 */
public record Utf8(int sequences, int faults, boolean isCutOff) {
    private static final int MOSTLY = 20;

    public static Utf8 of(byte[] bytes, int length) {
        int sequences = 0;
        int faults = 0;
        boolean isCutOff = false;
        for (int i = 0; i < length; ) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int size = length(bytes, i, length);
            isCutOff |= size < 0;
            sequences += size > 0 ? 1 : 0;
            faults += size == 0 ? 1 : 0;
            i += Math.max(1, Math.abs(size));
        }
        return new Utf8(sequences, faults, isCutOff);
    }

    /** Whether nothing is beyond ASCII. */
    public boolean isAscii() {
        return sequences == 0 && faults == 0;
    }

    /** Whether something is beyond ASCII, and all of it UTF-8. */
    public boolean isWhole() {
        return sequences > 0 && faults == 0;
    }

    /** Whether it can be nothing else, a damaged byte here and there forgiven. */
    public boolean isMostly() {
        return sequences > 0 && sequences >= faults * (long) MOSTLY;
    }

    /** Bytes of the sequence that begins here; 0 = none; negative = what is there of one that the end cuts off. */
    private static int length(byte[] bytes, int from, int end) {
        int length = expected(bytes[from] & 0xff);
        for (int i = 1; i < length; i++) {
            if (from + i == end) {
                return -i;
            }
            if ((bytes[from + i] & 0xff) >>> 6 != 2) {
                return 0;
            }
        }
        return length == 0 || isOfAnotherLength(bytes[from] & 0xff, bytes[from + 1] & 0xff) ? 0 : length;
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
