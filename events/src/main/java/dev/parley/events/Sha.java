package dev.parley.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), as every identity here uses it. */
public final class Sha {
    private static final HexFormat HEX = HexFormat.of();

    private Sha() {}

    /** All 64 hexadecimal digits of the digest. */
    public static String hex(byte[] bytes) {
        return HEX.formatHex(digest(bytes));
    }

    /**
     * The first 32 hexadecimal digits (128 bits) of the digest of the parts, each preceded by its length so that no two
     * different lists of parts run into the same bytes.
     */
    public static String id(String... parts) {
        MessageDigest sha = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            sha.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
            sha.update((byte) ':');
            sha.update(bytes);
        }
        return HEX.formatHex(sha.digest(), 0, 16);
    }

    private static byte[] digest(byte[] bytes) {
        return sha256().digest(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
