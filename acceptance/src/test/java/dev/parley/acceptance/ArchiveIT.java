package dev.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web archive and a folder of saved pages through the whole pipeline. */
final class ArchiveIT {
    private static final String TEXT = "Deputy Foreign Minister Grigory Karasin and the special representative Zurab"
            + " Abashidze will meet in Prague on Friday, the ministry said. They will discuss trade and transport.";

    @TempDir
    private Path data;

    @Test
    void anArchiveGivesItsArticlesAndSaysWhatItPassedOverAndWhatWasBroken() throws Exception {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        archive.writeBytes(
                record("https://news.example/2016/07/20/meeting", "200 OK", "text/html", page("Meeting in Prague")));
        archive.writeBytes(record("https://news.example/gone", "404 Not Found", "text/html", page("Not found")));
        archive.writeBytes(record("https://news.example/robots.txt", "200 OK", "text/plain", "User-agent: *"));
        byte[] last = record("https://news.example/other", "200 OK", "text/html", page("Another"));
        archive.write(last, 0, last.length / 2);
        Path file = Files.write(data.resolve("crawl.warc.gz"), archive.toByteArray());

        Program.Ended ended = new Program(data, Map.of()).run("replay", file.toString(), "--json");

        assertThat(ended.code()).as(ended.err()).isEqualTo(1);
        JsonNode summary = ended.json();
        assertThat(summary.get("namespace").asText()).isEqualTo("replay-crawl");
        assertThat(summary.get("articles").asLong()).isEqualTo(1);
        assertThat(summary.get("rejected").asLong()).isEqualTo(1);
        assertThat(summary.get("skipped").toString()).isEqualTo("{\"status\":1,\"type\":1}");
        assertThat(summary.get("mentions").toString()).contains("karasin", "abashidze");
        assertThat(ended.err()).contains("crawl.warc.gz:4").doesNotContain("Exception");
    }

    @Test
    void aFolderOfSavedPagesIsReplayedAndNothingOfItIsNewTwice() throws Exception {
        Path folder = Files.createDirectory(data.resolve("saved"));
        Files.writeString(
                folder.resolve("a.html"),
                "<!-- saved from url=(0025)https://news.example/a -->" + page("Meeting in Prague"));
        Files.writeString(folder.resolve("b.htm"), page("A page without an address"));
        Files.writeString(folder.resolve("c.html"), "<html><title>Empty</title></html>");
        Program parley = new Program(data, Map.of());

        Program.Ended first = parley.run("replay", folder.toString());

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).contains("2 articles stored by this run", "Skipped   pages without a text: 1");

        Program.Ended second = parley.run("replay", folder.toString(), "--json");

        assertThat(second.json().get("articles").asLong()).isZero();
        assertThat(second.json().get("stored").asLong()).isEqualTo(2);
    }

    private static String page(String title) {
        return "<!DOCTYPE html><html lang='en'><head><title>%s</title></head><body><h1>%s</h1><p>%s</p></body></html>"
                .formatted(title, title, TEXT);
    }

    /** One gzip member with the answer of a server. */
    private static byte[] record(String url, String status, String type, String body) throws IOException {
        String http = "HTTP/1.1 %s\r\nContent-Type: %s\r\n\r\n%s".formatted(status, type, body);
        String record =
                """
                WARC/1.0
                WARC-Type: response
                WARC-Target-URI: %s
                WARC-Date: 2016-07-20T12:00:00Z
                Content-Type: application/http; msgtype=response
                Content-Length: %d

                """.formatted(url, http.getBytes(StandardCharsets.UTF_8).length).replace("\n", "\r\n");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write((record + http + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
