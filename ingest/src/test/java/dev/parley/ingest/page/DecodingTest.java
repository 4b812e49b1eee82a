package dev.parley.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DecodingTest {
    private static final String RUSSIAN =
            "<p>Мост через реку открыли в понедельник, спустя два года после наводнения, сообщили в Совете города.</p>";
    private static final String GERMAN =
            "<p>Die Brücke über den Fluß wurde am Montag wieder geöffnet, schöner als zuvor.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "windows-1251",
                "KOI8-R",
                "IBM866",
                "ISO-8859-5",
                "x-MacCyrillic",
                "UTF-8",
                "UTF-16LE",
                "UTF-16BE"
            })
    void tellsRussianThatIsNotDeclared(String encoding) {
        byte[] bytes = RUSSIAN.repeat(5).getBytes(Charset.forName(encoding));
        // A page begins with markup, which is how UTF-16 without its mark is told
        byte[] page = joined("<html><head><title>1</title></head><body class=\"article\">", bytes, encoding);
        assertThat(decoded(page, null)).contains(RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "UTF-8", "windows-1252"})
    void takesTheHeadersWordBeforeThePages(String encoding) {
        String text = encoding.equals("windows-1252") ? GERMAN : RUSSIAN;
        byte[] page = ("<meta charset='" + "iso-8859-7" + "'>" + text).getBytes(Charset.forName(encoding));
        assertThat(decoded(page, "text/html; charset=\"" + encoding + '"')).contains(text);
    }

    @Test
    void believesThePageWhereTheHeaderIsSilent() {
        byte[] page = ("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1254\">" + GERMAN)
                .getBytes(Charset.forName("windows-1254"));
        assertThat(Decoding.of(page, page.length, "text/html").charset()).isEqualTo(Charset.forName("windows-1254"));
    }

    @Test
    void readsUtf8WhateverIsDeclared() {
        byte[] page = ("<meta charset=windows-1251>" + RUSSIAN).getBytes(StandardCharsets.UTF_8);
        assertThat(decoded(page, "text/html; charset=windows-1251")).contains(RUSSIAN);
    }

    @Test
    void readsRussianThatIsDeclaredAsUtf8OrAsWestern() {
        byte[] utf = ("<meta charset=utf-8>" + RUSSIAN).getBytes(Charset.forName("windows-1251"));
        byte[] western = ("<meta charset=iso-8859-1>" + RUSSIAN).getBytes(Charset.forName("windows-1251"));
        assertThat(decoded(utf, "text/html; charset=utf-8")).contains(RUSSIAN);
        assertThat(decoded(western, null)).contains(RUSSIAN);
    }

    @Test
    void readsWesternTextThatIsNotDeclared() {
        assertThat(decoded(GERMAN.getBytes(Charset.forName("windows-1252")), null))
                .isEqualTo(GERMAN);
    }

    @Test
    void takesLabelsAsBrowsersDo() {
        byte[] page = "<meta charset=iso-8859-1><p>a – b</p>".getBytes(Charset.forName("windows-1252"));
        assertThat(decoded(page, null)).contains("a – b");
    }

    @Test
    void dropsTheByteOrderMark() {
        byte[] page = ("\ufeff" + RUSSIAN).getBytes(StandardCharsets.UTF_8);
        assertThat(decoded(page, "text/html; charset=windows-1251")).isEqualTo(RUSSIAN);
    }

    @Test
    void forgivesADamagedByteInUtf8() {
        byte[] page = (RUSSIAN + "?").getBytes(StandardCharsets.UTF_8);
        page[page.length - 1] = (byte) 0xd0;
        assertThat(decoded(page, null)).startsWith(RUSSIAN).endsWith("\ufffd");
    }

    @Test
    void isNotStoppedByAnEncodingThatNobodyKnows() {
        byte[] page = "<meta charset='x-none'><p>a</p>".getBytes(StandardCharsets.UTF_8);
        assertThat(decoded(page, "text/html; charset=\\?")).contains("<p>a</p>");
        assertThat(decoded(new byte[0], null)).isEmpty();
    }

    private static String decoded(byte[] bytes, @Nullable String contentType) {
        return Decoding.of(bytes, bytes.length, contentType).text();
    }

    private static byte[] joined(String head, byte[] tail, String encoding) {
        byte[] first = head.getBytes(Charset.forName(encoding));
        byte[] all = new byte[first.length + tail.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(tail, 0, all, first.length, tail.length);
        return all;
    }
}
