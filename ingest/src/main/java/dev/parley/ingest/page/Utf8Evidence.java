package dev.parley.ingest.page;

/**
 * How far bytes are UTF-8 (RFC 3629). Text in another encoding hardly ever forms its sequences by chance.
 *
 * @param sequences well-formed ones of more than one byte
 * @param faults bytes that belong to no sequence
 */
record Utf8Evidence(int sequences, int faults) {
    private static final int FAULTS_FORGIVEN = 20;

    static Utf8Evidence of(byte[] bytes, int length) {
        int sequences = 0;
        int faults = 0;
        int at = 0;
        while (at < length) {
            int lead = bytes[at] & 0xff;
            int size = lead < 0x80
                    ? 1
                    : lead >= 0xc2 && lead < 0xe0 ? 2 : (lead & 0xf0) == 0xe0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
            if (size == 1) {
                at++;
            } else if (size > 0 && continues(bytes, at, Math.min(at + size, length))) {
                sequences++;
                at += size;
            } else {
                faults++;
                at++;
            }
        }
        return new Utf8Evidence(sequences, faults);
    }

    boolean isAscii() {
        return sequences == 0 && faults == 0;
    }

    /** Whether it can be nothing else, a damaged byte here and there forgiven. */
    boolean isUtf8() {
        return sequences > 0 && sequences >= faults * (long) FAULTS_FORGIVEN;
    }

    private static boolean continues(byte[] bytes, int lead, int end) {
        for (int at = lead + 1; at < end; at++) {
            if ((bytes[at] & 0xc0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
