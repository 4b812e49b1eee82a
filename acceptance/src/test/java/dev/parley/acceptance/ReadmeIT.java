package dev.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents tell of commands that exist. */
final class ReadmeIT {
    private static final Pattern COMMAND = Pattern.compile(
            "\\./parley ([a-z]+)(?: (list|show|resend|remove|rebuild|apply|check|diff|add|enable|import|export|discover|health|test|pause|resume))?");

    @TempDir
    private Path data;

    static Stream<String> commands() throws IOException {
        return Stream.of(
                        "README.md",
                        "PRIVACY.md",
                        "docs/operations.md",
                        "docs/sources.md",
                        "docs/query.md",
                        "docs/subscriptions.md",
                        "docs/lexicon.md")
                .flatMap(page -> read(Program.HOME.resolve(page)).lines())
                .flatMap(line -> COMMAND.matcher(line).results())
                .map(MatchResult::group)
                .map(command -> command.substring("./parley ".length()))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandInTheDocumentsIsKnown(String command) throws Exception {
        List<String> words = Stream.concat(Stream.of(command.split(" ")), Stream.of("--help"))
                .toList();

        Program.Ended ended = new Program(data, Map.of()).run(words.toArray(String[]::new));

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("Usage: parley " + command);
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
