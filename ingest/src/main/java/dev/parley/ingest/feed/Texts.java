package dev.parley.ingest.feed;

import dev.parley.ingest.feed.Oddity.Kind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Text constructs (RFC 4287 §3.1, Atom 0.3's modes) and what RSS has instead: text whose kind nobody tells. */
final class Texts {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int LONGEST = 1_000_000;
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)");
    private static final Pattern END_OR_ENTITY =
            Pattern.compile("</[A-Za-z][^<>]*>|<(?:br|img|hr)\\b[^<>]*>|&#?\\w{2,8};");
    private static final Pattern BLOCK = Pattern.compile(
            "^\\s*<(p|div|a|b|i|strong|em|span|ul|ol|table|h[1-6]|blockquote)\\b[^<>]*>.*</\\1\\s*>"
                    + "|^\\s*<(?:br|img)\\b[^<>]*>",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** What is taken for granted where no type is named. */
    enum Presumed {
        /** Markup. */
        HTML,
        /** Text, unless all of it can only be markup. */
        UNKNOWN,
        /** Text. */
        TEXT
    }

    private final Oddities oddities;

    Texts(Oddities oddities) {
        this.oddities = oddities;
    }

    /** The text of an element; empty when there is none. */
    Optional<Text> read(Element element, Presumed presumed, @Nullable URI base, String where) {
        String mode = element.attr("mode").strip().toLowerCase(Locale.ROOT);
        String type = type(element);
        boolean hasElements = element.childrenSize() > 0;
        if (mode.equals("base64") || (isBinary(type) && !hasElements)) {
            return base64(element.wholeText(), where)
                    .flatMap(text -> text(
                            text,
                            isHtml(type) ? Presumed.HTML : type.equals("text/plain") ? Presumed.TEXT : Presumed.UNKNOWN,
                            base,
                            where));
        }
        if (hasElements) {
            Element inner = inner(element, type);
            return inner.childrenSize() > 0
                    ? html(InnerMarkup.of(inner), base, where)
                    : text(inner.wholeText(), Presumed.UNKNOWN, base, where);
        }
        if (isXml(type)) {
            return text(element.wholeText(), Presumed.UNKNOWN, base, where);
        }
        boolean isPlain = type.equals("text") || (type.startsWith("text/") && !isHtml(type));
        return text(
                element.wholeText(), isHtml(type) ? Presumed.HTML : isPlain ? Presumed.TEXT : presumed, base, where);
    }

    /** A text that stands outside of XML; empty when there is none. */
    Optional<Text> text(String written, Presumed presumed, @Nullable URI base, String where) {
        String text = Characters.printed(capped(mended(Characters.clean(written), where), where));
        if (text.isBlank()) {
            return Optional.empty();
        }
        return presumed == Presumed.HTML || (presumed == Presumed.UNKNOWN && isLikelyHtml(text))
                ? html(text, base, where)
                : Optional.of(new Text(false, text.strip()));
    }

    /** The plain text of an element, whatever markup it holds, in one line; empty when there is none. */
    String plain(Element element, int longest, String where) {
        return read(element, Presumed.UNKNOWN, null, where)
                .map(Text::plain)
                .map(text -> Characters.cut(text, longest))
                .orElse("");
    }

    private Optional<Text> html(String markup, @Nullable URI base, String where) {
        Element body = SafeMarkup.clean(capped(Characters.clean(markup), where), base);
        if (body.childrenSize() == 0 && BLOCK.matcher(body.wholeText()).find()) {
            oddities.add(Kind.ESCAPED_TWICE, where, body.wholeText());
            body = SafeMarkup.clean(body.wholeText(), base);
        }
        String text = Characters.printed(body.childrenSize() > 0 ? body.html() : mended(body.wholeText(), where))
                .strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Text(body.childrenSize() > 0, text));
    }

    /** What holds the text: Atom 1.0 asks for a div that is no part of it (RFC 4287 §3.1.1.3). */
    private static Element inner(Element element, String type) {
        boolean isWrapped = element.tag().namespace().equals(ATOM)
                && (isHtml(type) || isXml(type))
                && element.childrenSize() == 1
                && element.ownText().isBlank();
        return isWrapped && element.child(0).tag().localName().equalsIgnoreCase("div") ? element.child(0) : element;
    }

    /** UTF-8 that was read as windows-1252 and encoded again is read back; everything else stays. */
    private String mended(String text, String where) {
        String mended = Characters.mended(text);
        if (!mended.equals(text)) {
            oddities.add(Kind.WRONG_ENCODING, where, text);
        }
        return mended;
    }

    private String capped(String text, String where) {
        if (text.length() > LONGEST) {
            oddities.add(Kind.TOO_LONG, where, text.length() + " characters");
        }
        return Characters.cut(text, LONGEST);
    }

    private Optional<String> base64(String encoded, String where) {
        try {
            return Optional.of(new String(Base64.getMimeDecoder().decode(encoded.strip()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            oddities.add(Kind.BAD_BASE64, where, encoded);
            return Optional.empty();
        }
    }

    private static boolean isLikelyHtml(String text) {
        if (!END_OR_ENTITY.matcher(text).find()) {
            return false;
        }
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
            if (!SafeMarkup.isOfHtml(tags.group(1))) {
                return false;
            }
        }
        return true;
    }

    private static String type(Element element) {
        String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        int parameter = type.indexOf(';');
        return parameter < 0 ? type : type.substring(0, parameter).strip();
    }

    private static boolean isHtml(String type) {
        return type.equals("html") || type.equals("text/html");
    }

    private static boolean isXml(String type) {
        return type.equals("xhtml") || type.endsWith("/xml") || type.endsWith("+xml");
    }

    private static boolean isBinary(String type) {
        return type.contains("/") && !type.startsWith("text/") && !isXml(type);
    }
}
