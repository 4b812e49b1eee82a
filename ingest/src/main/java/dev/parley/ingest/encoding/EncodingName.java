package dev.parley.ingest.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of encodings, and what programs mean by them. */
public final class EncodingName {
    private static final Pattern HEADER =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s\"';,]+)", Pattern.CASE_INSENSITIVE);

    /**
     * What is meant by a name, where it is more than the name says: programs write the larger encoding under the name
     * of the smaller (WHATWG Encoding Standard §4.2 has the same table).
     */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("koi8-u", "KOI8-U"),
            Map.entry("cp1251", "windows-1251"),
            Map.entry("win-1251", "windows-1251"),
            Map.entry("windows1251", "windows-1251"),
            Map.entry("cp-1251", "windows-1251"),
            Map.entry("koi8", "KOI8-R"),
            Map.entry("dos-866", "IBM866"),
            Map.entry("cp866", "IBM866"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("unicode", "UTF-16"));

    private EncodingName() {}

    /** The name in a Content-Type header. */
    public static Optional<String> inContentType(@Nullable String contentType) {
        Matcher matcher = HEADER.matcher(contentType == null ? "" : contentType);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The encoding meant; empty = it is not known here. */
    public static Optional<Charset> charset(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(MEANT.getOrDefault(plain, plain));
            // Some encodings only look at their bytes to guess another, and cannot tell what is wrong
            return Optional.of(charset).filter(EncodingName::canDecodeStrictly);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean canDecodeStrictly(Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(new byte[] {}));
            return !charset.newDecoder().isAutoDetecting();
        } catch (CharacterCodingException | UnsupportedOperationException e) {
            return false;
        }
    }
}
