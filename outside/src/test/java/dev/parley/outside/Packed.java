package dev.parley.outside;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Compressed bytes for tests. */
final class Packed {
    /** {@code <rss>გამარჯობა</rss>}, three times. */
    static final byte[] BROTLI =
            Base64.getDecoder().decode("G3EA+B0JNk5yM9PeUYfzyL0kmhw4HMiXtrbAKp+5ADFquNFHE4ZwPEuR9vU=");

    /** 32 MiB of nothing in 53 bytes. */
    static final byte[] BROTLI_BOMB =
            Base64.getDecoder().decode("y///P/gnAOKxQCD3/o///3/wTwDEYRGA7v0f////4J8AiMMCAN37v/z//8M/ARCHBQC6938=");

    private Packed() {}

    static byte[] gzip(byte[] plain) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
                packing.write(plain);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] deflate(byte[] plain, boolean isWrapped) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, !isWrapped);
            try (DeflaterOutputStream packing = new DeflaterOutputStream(out, deflater)) {
                packing.write(plain);
            }
            deflater.end();
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] zstd(byte[] plain) {
        return Zstd.compress(plain);
    }

    static byte[] part(byte[] whole, int length) {
        return java.util.Arrays.copyOf(whole, length);
    }
}
