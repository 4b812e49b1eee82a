package dev.parley.ingest.page;

import dev.parley.ingest.encoding.CyrillicGuess;
import dev.parley.ingest.encoding.EncodingName;
import dev.parley.ingest.encoding.Utf8;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes made into text. A byte order mark decides; then the bytes themselves where they can only be UTF-8; then what the
 * server and the page declare, unless the text says otherwise; last a guess between the Russian encodings.
 *
 * @param text without byte order mark
 */
record Decoding(String text, Charset charset) {
    private static final int HEAD = 16 * 1024;
    private static final Pattern META = Pattern.compile(
            "<meta\\s[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml\\s[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final double CLEARLY_BETTER = 0.15;

    /**
     * @param length how many of the bytes are read
     * @param contentType of the answer; null = none
     */
    static Decoding of(byte[] bytes, int length, @Nullable String contentType) {
        Mark mark = Mark.of(bytes, length);
        if (mark.charset() != null) {
            return new Decoding(new String(bytes, mark.size(), length - mark.size(), mark.charset()), mark.charset());
        }
        Charset charset = charset(bytes, length, contentType);
        return new Decoding(new String(bytes, 0, length, charset), charset);
    }

    private static Charset charset(byte[] bytes, int length, @Nullable String contentType) {
        Utf8 utf8 = Utf8.of(bytes, length);
        if (utf8.isMostly()) {
            return StandardCharsets.UTF_8;
        }
        Optional<Charset> declared = Stream.of(EncodingName.inContentType(contentType), inPage(bytes, length))
                .flatMap(Optional::stream)
                .flatMap(name -> EncodingName.charset(name).stream())
                .filter(charset -> utf8.isAscii() || !charset.name().startsWith("UTF"))
                .findFirst();
        if (utf8.isAscii()) {
            return declared.filter(charset -> !charset.name().startsWith("UTF-"))
                    .orElse(StandardCharsets.UTF_8);
        }
        CyrillicGuess cyrillic = new CyrillicGuess(bytes, length);
        Optional<Charset> guess = cyrillic.best();
        if (declared.isPresent() && (guess.isEmpty() || isManyBytes(declared.get()))) {
            return declared.get();
        }
        return declared.filter(charset -> cyrillic.rate(charset) + CLEARLY_BETTER > cyrillic.rate(guess.orElseThrow()))
                .or(() -> guess)
                .orElse(WESTERN);
    }

    /** The name in the first meta element or XML declaration that has one. */
    private static Optional<String> inPage(byte[] bytes, int length) {
        Matcher matcher = META.matcher(new String(bytes, 0, Math.min(length, HEAD), StandardCharsets.ISO_8859_1));
        return matcher.find()
                ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                : Optional.empty();
    }

    /** Whether its letters take more than a byte, so that its bytes tell nothing of letters. */
    private static boolean isManyBytes(Charset charset) {
        return charset.newDecoder().averageCharsPerByte() < 1;
    }

    /** What the first bytes give away. */
    private record Mark(@Nullable Charset charset, int size) {
        private static final int LOOKED_AT = 100;

        static Mark of(byte[] bytes, int length) {
            int first = at(bytes, length, 0);
            int second = at(bytes, length, 1);
            if (first == 0xef && second == 0xbb && at(bytes, length, 2) == 0xbf) {
                return new Mark(StandardCharsets.UTF_8, 3);
            }
            if (first == 0xff && second == 0xfe) {
                boolean isWide = length >= 4 && at(bytes, length, 2) == 0 && at(bytes, length, 3) == 0;
                return isWide ? new Mark(Charset.forName("UTF-32LE"), 4) : new Mark(StandardCharsets.UTF_16LE, 2);
            }
            if (first == 0xfe && second == 0xff) {
                return new Mark(StandardCharsets.UTF_16BE, 2);
            }
            return unmarked(bytes, Math.min(length, LOOKED_AT));
        }

        /** Markup is ASCII, so in UTF-16 every other byte of it is zero. */
        private static Mark unmarked(byte[] bytes, int length) {
            int even = 0;
            int odd = 0;
            for (int i = 0; i < length; i++) {
                if (bytes[i] == 0) {
                    even += i % 2 == 0 ? 1 : 0;
                    odd += i % 2;
                }
            }
            boolean isLittle = odd > length / 3 && even == 0;
            boolean isBig = even > length / 3 && odd == 0;
            return new Mark(isLittle ? StandardCharsets.UTF_16LE : isBig ? StandardCharsets.UTF_16BE : null, 0);
        }

        private static int at(byte[] bytes, int length, int index) {
            return index < length ? bytes[index] & 0xff : -1;
        }
    }
}
