package dev.parley.cli;

import dev.parley.cli.terminal.LogFile;
import dev.parley.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** A small lexicon about talks on rivers, and the command run on it. */
final class Rivers {
    private static final Map<String, String> FILES = Map.of(
            "lexicon.yaml", """
                    id: rivers
                    version: "1"
                    zone: Pacific/Auckland
                    languages: [en, ru]
                    nameParadigms: {ru: ru-man}
                    words:
                      river: [Oder, river]
                      opera: [opera]
                      meeting: ["[talks|meetings]"]
                    guards:
                      of-rivers: {needs: [river], unless: [opera]}
                    compositions:
                      - {id: between, lang: en, pattern: "<meeting> between {one} and {other}"}
                    sources: {gazette: "gazette.example"}
                    """,
            "sides.yaml", "[{id: upstream, labels: {en: Upstream}}, {id: downstream, labels: {en: Downstream}}]\n",
            "posts.yaml", "- {id: engineer, side: upstream, labels: {en: Engineer of the weir}}\n",
            "officials.yaml", """
                    - id: official:ann-bell
                      names:
                        en: {given: [Ann], patronymic: [May], surname: [Bell], status: seen}
                      roles:
                        - {post: engineer, from: "2010", to: "2012-06-30", status: seen, source: gazette}
                      confusables: ["[Tom|Tim] Bell"]
                      bare: of-rivers
                    - id: official:boris-dunin
                      names:
                        en: {given: [Boris], surname: [Dunin]}
                        ru: {given: [Борис], surname: [Дунин]}
                    - id: official:ada-bell
                      names: {en: {given: [Ada], surname: [Bell]}}
                    """,
            "formats.yaml", """
                    - id: format:weir-talks
                      labels: {en: Weir talks}
                      sides: [upstream, downstream]
                      venues: [Weirtown]
                      active: {from: "2010"}
                      numbered: true
                      parties: [[official:ann-bell], [official:boris-dunin]]
                      composed: [between]
                      forms:
                        - id: weir
                          lang: en
                          pattern: "Weir [talks|dialogue]"
                          usage: press
                          guard: of-rivers
                          examples: {match: ["The [[Weir talks]] on the river."], not: ["Weir talks, the opera."]}
                    """,
            "issues.yaml", "[{id: issue:salmon, labels: {en: Salmon}, triggers: [salmon]}]\n");

    private Rivers() {}

    /** Writes the lexicon to a folder. */
    static Path write(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : FILES.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes one of its files. */
    static void change(Path folder, String file, String right, String wrong) {
        try {
            String content = Files.readString(folder.resolve(file));
            if (!content.contains(right)) {
                throw new IllegalArgumentException(file + " has no '" + right + "'");
            }
            Files.writeString(folder.resolve(file), content.replace(right, wrong));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the command with its lexicon at {@code folder} and something on the standard input. */
    static Run run(Path folder, String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                100,
                false,
                false);
        InputStream input = new java.io.ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        Session session = new Session(
                terminal, new LogFile(), input, folder, Map.of("PARLEY_LEXICON", folder.toString()), Clock.systemUTC());
        int code = Main.run(session, arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What a command left. */
    record Run(int code, String out, String err) {}
}
