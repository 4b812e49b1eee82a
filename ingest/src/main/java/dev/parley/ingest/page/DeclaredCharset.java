package dev.parley.ingest.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page or its server says of its encoding. Labels mean what browsers make of them (WHATWG Encoding §4.2). */
final class DeclaredCharset {
    private static final int HEAD = 16 * 1024;
    private static final Pattern HEADER =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern META = Pattern.compile(
            "<meta\\s[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml\\s[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("win-1251", "windows-1251"),
            Map.entry("cp-1251", "windows-1251"),
            Map.entry("koi8", "KOI8-R"),
            Map.entry("cp866", "IBM866"),
            Map.entry("utf8", "UTF-8"));

    private DeclaredCharset() {}

    /** From the Content-Type of the answer. */
    static Optional<Charset> inHeader(@Nullable String contentType) {
        Matcher matcher = HEADER.matcher(contentType == null ? "" : contentType);
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    /** From the first meta element or XML declaration that names one. */
    static Optional<Charset> inPage(byte[] bytes, int length) {
        Matcher matcher = META.matcher(new String(bytes, 0, Math.min(length, HEAD), StandardCharsets.ISO_8859_1));
        if (!matcher.find()) {
            return Optional.empty();
        }
        return named(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }

    private static Optional<Charset> named(String label) {
        String name = label.toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(LABELS.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
