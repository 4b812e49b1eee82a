package dev.parley.ingest.feed;

import dev.parley.ingest.encoding.CyrillicGuess;
import dev.parley.ingest.encoding.EncodingName;
import dev.parley.ingest.encoding.Utf8;
import dev.parley.ingest.feed.Oddity.Kind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document as text. The order of belief: the byte order mark; bytes that are UTF-8 and more than ASCII, since text in
 * another encoding is never valid UTF-8 by accident; the header; the declaration; the likeliest.
 *
 * @param encoding the name of what was taken
 */
record Decoded(String text, String encoding) {
    private static final int PROLOGUE = 2048;
    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml\\b[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"'>]{1,60})[\"']");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    static Decoded of(byte[] body, @Nullable String contentType, Oddities oddities) {
        Unicode unicode = Unicode.of(body);
        Optional<String> header = EncodingName.inContentType(contentType);
        Optional<String> prolog = inProlog(body);
        if (unicode.charset != null) {
            return lenient(body, unicode.mark, unicode.charset, oddities);
        }
        Utf8 utf8 = Utf8.of(body, body.length);
        if (utf8.isAscii() && !isShifting(header, prolog)) {
            return new Decoded(new String(body, StandardCharsets.US_ASCII), nameOf(header, prolog));
        }
        if (utf8.isWhole()) {
            header.or(() -> prolog)
                    .filter(name -> !EncodingName.charset(name)
                            .map(StandardCharsets.UTF_8::equals)
                            .orElse(false))
                    .ifPresent(name -> oddities.add(Kind.WRONG_ENCODING, "", name + ", the bytes are UTF-8"));
            return lenient(body, 0, StandardCharsets.UTF_8, oddities);
        }
        return declared(body, header, prolog, utf8.isMostly(), oddities);
    }

    private static Optional<String> inProlog(byte[] body) {
        Matcher matcher =
                DECLARATION.matcher(new String(body, 0, Math.min(body.length, PROLOGUE), StandardCharsets.ISO_8859_1));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Decoded declared(
            byte[] body, Optional<String> header, Optional<String> prolog, boolean mostlyUtf8, Oddities oddities) {
        List<Charset> known = new ArrayList<>();
        for (String name : Stream.concat(header.stream(), prolog.stream()).toList()) {
            Optional<Charset> charset = EncodingName.charset(name);
            if (charset.isEmpty()) {
                oddities.add(Kind.UNKNOWN_ENCODING, "", name);
            }
            charset.ifPresent(known::add);
        }
        for (Charset charset : known) {
            Optional<Decoded> decoded = strict(body, charset);
            if (decoded.isPresent()) {
                return decoded.get();
            }
            oddities.add(Kind.WRONG_ENCODING, "", charset.name() + ", the bytes are none");
        }
        if (mostlyUtf8) {
            return lenient(body, 0, StandardCharsets.UTF_8, oddities);
        }
        if (!known.isEmpty()) {
            return lenient(body, 0, known.getFirst(), oddities);
        }
        Charset likeliest = new CyrillicGuess(body, body.length).best().orElse(Charset.forName("windows-1252"));
        oddities.add(Kind.GUESSED_ENCODING, "", likeliest.name());
        return lenient(body, 0, likeliest, oddities);
    }

    private static Optional<Decoded> strict(byte[] body, Charset charset) {
        try {
            return Optional.of(new Decoded(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(body))
                            .toString(),
                    charset.name()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Decoded lenient(byte[] body, int from, Charset charset, Oddities oddities) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(body, from, body.length - from);
        CharBuffer text = CharBuffer.allocate((int) (bytes.remaining() * (double) decoder.maxCharsPerByte()) + 16);
        int bad = 0;
        CoderResult result = decoder.decode(bytes, text, true);
        while (result.isError() && text.hasRemaining()) {
            bad++;
            text.put('\uFFFD');
            bytes.position(bytes.position() + Math.max(1, result.length()));
            result = decoder.decode(bytes, text, true);
        }
        decoder.flush(text);
        if (bad > 0) {
            oddities.add(Kind.BAD_CHARACTERS, "", bad + " pieces are no " + charset.name());
        }
        return new Decoded(text.flip().toString(), charset.name());
    }

    private static String nameOf(Optional<String> header, Optional<String> prolog) {
        return header.or(() -> prolog)
                .flatMap(EncodingName::charset)
                .map(Charset::name)
                .orElse("UTF-8");
    }

    /** True when bytes of ASCII may mean something else, as in ISO-2022-JP after an escape. */
    private static boolean isShifting(Optional<String> header, Optional<String> prolog) {
        return header.or(() -> prolog)
                .map(name -> name.toLowerCase(Locale.ROOT).startsWith("iso-2022"))
                .orElse(false);
    }

    /** What byte order mark or zero bytes tell; the charset is null when they tell nothing. */
    private record Unicode(@Nullable Charset charset, int mark) {
        static Unicode of(byte[] body) {
            long first = 0;
            for (int i = 0; i < 4; i++) {
                first = first << 8 | (i < body.length ? body[i] & 0xff : 0x20);
            }
            if (first == 0) {
                return new Unicode(null, 0);
            }
            if (first == 0x0000feffL || first == 0x0000003cL) {
                return new Unicode(UTF_32BE, first == 0x3c ? 0 : 4);
            }
            if (first == 0xfffe0000L || first == 0x3c000000L) {
                return new Unicode(UTF_32LE, first == 0x3c000000L ? 0 : 4);
            }
            if (first >>> 8 == 0xefbbbfL) {
                return new Unicode(StandardCharsets.UTF_8, 3);
            }
            if (first >>> 16 == 0xfeff || (first & 0xff00ff00L) == 0) {
                return new Unicode(StandardCharsets.UTF_16BE, first >>> 16 == 0xfeff ? 2 : 0);
            }
            if (first >>> 16 == 0xfffe || (first & 0x00ff00ffL) == 0) {
                return new Unicode(StandardCharsets.UTF_16LE, first >>> 16 == 0xfffe ? 2 : 0);
            }
            return new Unicode(null, 0);
        }
    }
}
