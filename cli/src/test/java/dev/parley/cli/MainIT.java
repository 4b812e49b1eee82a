package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.events.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a JVM of its own, as the launcher starts it. */
class MainIT {
    @TempDir
    private Path folder;

    @Test
    void replaysACorpusOnceAndSaysNothingButItsOwnLines() throws Exception {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("one.txt"), "Talks\n\nGrigory Karasin spoke about Georgia.\n");
        Path data = folder.resolve("data");

        Run first = run("replay", corpus.toString(), "--data", data.toString(), "--json");
        assertThat(first.err().lines()).noneMatch(MainIT::isOfSomebodyElse);
        assertThat(first.code()).as(first.err()).isZero();
        JsonNode answer = Json.MAPPER.readTree(first.out());
        assertThat(answer.path("namespace").asText()).isEqualTo("replay-corpus");
        assertThat(answer.path("articles").asInt()).isEqualTo(1);
        assertThat(answer.path("rejected").asInt()).isZero();
        assertThat(Path.of(answer.path("log").asText())).isRegularFile();

        Run second = run("replay", corpus.toString(), "--data", data.toString(), "--json");
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(Json.MAPPER.readTree(second.out()).path("articles").asInt(-1))
                .isZero();
        assertThat(Json.MAPPER.readTree(second.out()).path("stored").asInt()).isEqualTo(1);
    }

    @Test
    void tellsInOneLineThatACorpusIsNotThere() throws Exception {
        Run run = run("replay", folder.resolve("none").toString(), "--data", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(folder.resolve("none").toString()).doesNotContain("\tat ");
    }

    @Test
    void asksForHelpInAWayThatIsAnswered() throws Exception {
        Run run = run("replay", "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("--namespace", "--max-pause");
        assertThat(run("replai", "seeds").code()).isEqualTo(2);
        for (String verb :
                List.of("up", "ingest", "process", "sink", "tag", "extract", "feed", "alerts", "withdraw", "init")) {
            assertThat(run(verb, "--help").code()).as(verb).isZero();
        }
    }

    @Test
    void refusesANamespaceThatIsNone() throws Exception {
        Run run = run("rejected", "list", "--namespace", "No!", "--data", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("namespace 'No!' is not 1 to 40 characters");
    }

    @Test
    void readsSavedPagesOneLineEachInTheirOrder() throws Exception {
        Path first = folder.resolve("first.html");
        Path second = folder.resolve("second.html.gz");
        Files.writeString(first, page("The first page of two"));
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(second))) {
            gzip.write(page("The second page of two").getBytes(StandardCharsets.UTF_8));
        }
        Run run = run(
                "extract",
                first.toString(),
                folder.resolve("none.html").toString(),
                second.toString(),
                "--json",
                "--url",
                "https://courier.example/2019/11/18/bridge");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("none.html cannot be read");
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode page = Json.MAPPER.readTree(lines.getFirst());
        assertThat(page.path("file").asText()).isEqualTo(first.toString());
        assertThat(page.path("title").asText()).isEqualTo("The first page of two");
        assertThat(page.path("text").asText())
                .startsWith("The bridge over the river")
                .doesNotContain("Menu");
        assertThat(page.path("publishedAt").asText()).isEqualTo("2019-11-18");
        assertThat(page.path("precision").asText()).isEqualTo("day");
        assertThat(page.path("provenance").asText()).isEqualTo("url");
        assertThat(Json.MAPPER.readTree(lines.get(1)).path("title").asText()).isEqualTo("The second page of two");
        assertThat(run("extract", first.toString(), "--url", "ftp://courier.example/")
                        .code())
                .isEqualTo(2);
    }

    private static String page(String title) {
        return "<title>" + title + "</title><nav>Menu</nav><h1>" + title + "</h1>"
                + "<p>The bridge over the river was opened again on Monday, said the council of the town.</p>"
                        .repeat(5);
    }

    private static boolean isOfSomebodyElse(String line) {
        return line.contains("WARN") || line.contains("SLF4J") || line.contains("org.apache") || line.contains("\tat ");
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xlog:disable",
                "-XX:TieredStopAtLevel=1",
                "-Dparley.home=" + Path.of("..").toRealPath(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        if (Runtime.version().feature() >= 23) {
            command.add(1, "--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(Arrays.asList(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PARLEY"));
        int code = builder.start().waitFor();
        return new Run(code, Files.readString(out), Files.readString(err));
    }

    private record Run(int code, String out, String err) {}
}
