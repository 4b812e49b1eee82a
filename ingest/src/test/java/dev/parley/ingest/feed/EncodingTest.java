package dev.parley.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.feed.Oddity.Kind;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EncodingTest {
    private static final String RUSSIAN = "Делегации прибыли на переговоры в Женеву, сообщил представитель миссии";

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "UTF-8"})
    void isTakenFromTheHeaderOrTheDeclaration(String encoding) {
        byte[] declared = feed("<?xml version='1.0' encoding='" + encoding + "'?>", RUSSIAN, encoding);
        byte[] bare = feed("", RUSSIAN, encoding);

        assertThat(title(FeedReader.read(declared, Origin.UNKNOWN))).isEqualTo(RUSSIAN);
        assertThat(title(FeedReader.read(bare, header("text/xml; charset=\"" + encoding + "\""))))
                .isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"})
    void ofRussianIsGuessedWhereNoneIsDeclared(String encoding) {
        FeedDocument read = FeedReader.read(feed("", RUSSIAN, encoding), Origin.UNKNOWN);

        assertThat(title(read)).isEqualTo(RUSSIAN);
        assertThat(kinds(read)).contains(Kind.GUESSED_ENCODING);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, ", ", windows-1251", "iso-8859-1, utf-8"})
    void isUtf8WhateverIsDeclaredWhenTheBytesAre(@Nullable String declared, @Nullable String header) {
        String prolog = declared == null ? "" : "<?xml version='1.0' encoding='" + declared + "'?>";
        FeedDocument read = FeedReader.read(
                feed(prolog, "მოლაპარაკება", "UTF-8"),
                header(header == null ? null : "application/rss+xml;charset=" + header));

        assertThat(title(read)).isEqualTo("მოლაპარაკება");
        assertThat(read.encoding()).isEqualTo("UTF-8");
    }

    @Test
    void mayHideLettersInAsciiWhereItIsDeclared() {
        byte[] feed = feed("", "会談", "ISO-2022-JP");

        assertThat(title(FeedReader.read(feed, header("text/xml; charset=iso-2022-jp"))))
                .isEqualTo("会談");
        assertThat(kinds(FeedReader.read(feed, Origin.UNKNOWN))).contains(Kind.BAD_CHARACTERS);
    }

    @Test
    void thatIsDeclaredWronglyGivesWayToTheOtherThatIsDeclared() {
        FeedDocument read = FeedReader.read(
                feed("<?xml version='1.0' encoding='windows-1251'?>", RUSSIAN, "windows-1251"),
                header("text/xml; charset=utf-8"));

        assertThat(title(read)).isEqualTo(RUSSIAN);
        assertThat(kinds(read)).contains(Kind.WRONG_ENCODING);
    }

    @Test
    void thatNobodyKnowsIsReportedAndAnotherTaken() {
        FeedDocument read = FeedReader.read(
                feed("<?xml version='1.0' encoding='x-no-such'?>", "café", "windows-1252"), Origin.UNKNOWN);

        assertThat(title(read)).isEqualTo("café");
        assertThat(kinds(read)).contains(Kind.UNKNOWN_ENCODING, Kind.GUESSED_ENCODING);
    }

    @Test
    void mayBeSpoiltInAFewPlaces() {
        byte[] feed = feed("", RUSSIAN + "|", "UTF-8");
        feed[new String(feed, Charset.forName("ISO-8859-1")).indexOf('|')] = (byte) 0xff;

        FeedDocument read = FeedReader.read(feed, Origin.UNKNOWN);

        assertThat(title(read)).isEqualTo(RUSSIAN + "\ufffd");
        assertThat(kinds(read)).contains(Kind.BAD_CHARACTERS);
    }

    @Test
    void thatWasMistakenBeforeIsMended() {
        String mistaken = new String("Женева, ქალაქი".getBytes(UTF_8), Charset.forName("ISO-8859-1"));
        FeedDocument read = FeedReader.read(feed("", mistaken, "UTF-8"), Origin.UNKNOWN);

        assertThat(title(read)).isEqualTo("Женева, ქალაქი");
        assertThat(kinds(read)).contains(Kind.WRONG_ENCODING);
        assertThat(title(FeedReader.read(feed("", "Fête à Genève", "UTF-8"), Origin.UNKNOWN)))
                .isEqualTo("Fête à Genève");
    }

    private static byte[] feed(String prolog, String title, String encoding) {
        return (prolog + "<rss><channel><item><title>" + title + "</title></item></channel></rss>")
                .getBytes(Charset.forName(encoding));
    }

    private static Origin header(@Nullable String contentType) {
        return new Origin(null, contentType, null);
    }

    private static String title(FeedDocument read) {
        Text title = read.entries().getFirst().title();
        return title == null ? "" : title.value();
    }

    private static List<Kind> kinds(FeedDocument read) {
        return read.oddities().stream().map(Oddity::kind).toList();
    }
}
