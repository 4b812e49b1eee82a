package dev.parley.cli.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.cli.config.ConfigurationException;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.subscription.Example;
import dev.parley.events.subscription.QuietHours;
import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionFilesTest {
    @TempDir
    private Path folder;

    @Test
    void readsTheThreeThatAreShipped() {
        assertThat(SubscriptionFiles.read(Path.of("../config/subscriptions")))
                .extracting(subscription -> subscription.id() + ": " + subscription.query())
                .contains(
                        "any-format: format:*",
                        "karasin-beside-a-format: official:grigory-karasin format:*",
                        "lavrov-in-russian-outlets: official:sergey-lavrov source.side:russia");
    }

    @Test
    void namesASubscriptionByItsFileUnlessItNamesItself() throws IOException {
        write("one.yaml", "query: format:*");
        write("two.yml", "id: second\nname: Second\npaused: true\nquery: format:*");
        assertThat(SubscriptionFiles.of(folder).sound())
                .extracting(file -> file.subscription().id().value(), SubscriptionFile::tellsPaused)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("one", false),
                        org.assertj.core.groups.Tuple.tuple("second", true));
    }

    @Test
    void readsEveryKey() throws IOException {
        Path file = write("all.yaml", """
                # A comment.
                id: all
                name: All of it
                owner: duty desk
                query: >
                  format:*
                  lang:ru
                paused: false
                channels: [desk, mail, desk]
                throttle: 6/h
                quiet: 22:00-07:00 Europe/Zurich
                urgent: true
                expect:
                  - The round was held.
                  - text: |
                      One line.
                      Another.
                    title: A title
                    lang: ru
                    source: wire
                    side: russia
                    based: Moscow
                    published: 2014-11-05
                reject:
                  - title: Only a title
                """);
        Published day = Published.written("2014-11-05", Provenance.CORPUS);
        assertThat(SubscriptionFiles.read(file))
                .containsExactly(new Subscription(
                        new SubscriptionId("all"),
                        "All of it",
                        "duty desk",
                        "format:* lang:ru",
                        false,
                        List.of("desk", "mail"),
                        6,
                        new QuietHours("22:00-07:00 Europe/Zurich"),
                        true,
                        List.of(
                                Example.of("The round was held."),
                                new Example("One line.\nAnother.", "A title", "ru", "wire", "russia", "Moscow", day)),
                        List.of(new Example("", "Only a title", null, null, null, null, null))));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
            name: A|qeury: format:*                -> :2: unknown key qeury; did you mean query?
            name: A                                -> :1: subscription bad has no query
            query: format:*|zzzzzzzzz: 1           -> :2: unknown key zzzzzzzzz; known are channels, expect, id, name, owner, paused, query, quiet, reject, throttle, urgent
            query: format:*|id: two words          -> :2: 'id': 'two words' begins with '-', holds a blank or is longer than 100 characters
            query: format:*|id: source-health      -> :2: 'id': 'source-health' is built in
            query: [format, official]              -> :1: 'query' is a list, not a value
            query: format:*|paused: maybe          -> :2: 'paused': 'maybe' is neither true nor false
            query: format:*|throttle: often        -> :2: 'throttle': 'often' is not how many an hour, from 1/h to 10000/h
            query: format:*|throttle: 0            -> :2: 'throttle': '0' is not how many an hour, from 1/h to 10000/h
            query: format:*|throttle: 10001/h      -> :2: 'throttle': '10001/h' is not how many an hour, from 1/h to 10000/h
            query: format:*|quiet: at night        -> :2: 'quiet': 'at night' is not hours such as 22:00-07:00, with or without a time zone after them
            query: format:*|channels: desk         -> :2: 'channels' is not a list
            query: format:*|channels: [[desk]]     -> :2: 'channels' holds something that is no name of a channel
            query: format:*|expect: a text         -> :2: 'expect' is not a list
            query: format:*|expect: ['']           -> :2: 'expect': an example has neither text nor title
            query: format:*|expect:|- Geneva: held -> :3: 'expect' holds something that is no text; a text with a colon stands between quotation marks, or below '- |'
            query: format:*|reject: [{text: a, tilte: b}] -> :2: unknown key of an example tilte; did you mean title?
            query: format:*|reject: [{text: a, published: 5 May}] -> :2: 'published': '5 May' is no ISO 8601 month, day or instant
            query: format:*|query: format:*        -> :2: Duplicate field 'query'
            - query: format:*                      -> :1: a subscription is not a list of 'name: value'
            ``                                     -> :1: the file is empty
            """)
    void refusesWithFileLineKeyAndValue(String text, String slip) throws IOException {
        Path file = write("bad.yaml", text.replace('|', '\n').replace("- \n'", "- |'"));
        assertThat(SubscriptionFiles.of(file).slips())
                .singleElement()
                .asString()
                .startsWith(file + slip);
    }

    @Test
    void saysHowToWriteAQueryThatYamlTakesForSomethingElse() throws IOException {
        Path file = write("bad.yaml", "name: A\nquery: \"peace talks\" format:*");
        assertThat(SubscriptionFiles.of(file).slips())
                .singleElement()
                .asString()
                .startsWith(file + ":2: ")
                .endsWith("; write 'query: >' and the query in the line below it, a few blanks to the right");
    }

    @Test
    void namesEverySlipOfEveryFileAndReadsTheOthers() throws IOException {
        write("a.yaml", "query: format:*");
        Path two = write("b.yaml", "qeury: x\npaused: maybe\nquery: format:*");
        Path large = write("c.yaml", "query: format:*\n#" + "x".repeat(5_000_000));
        Path latin = folder.resolve("d.yaml");
        Files.write(latin, new byte[] {'q', (byte) 0xe9});
        Path inner = Files.createDirectory(folder.resolve("e.yaml"));
        Path gone = Files.createSymbolicLink(folder.resolve("f.yaml"), folder.resolve("nowhere"));
        write("g.yaml", "query: format:*");
        write(".hidden.yaml", "nonsense");
        write("notes.txt", "nonsense");

        SubscriptionFiles read = SubscriptionFiles.of(folder);

        assertThat(read.files())
                .extracting(file -> file.subscription().id().value())
                .containsExactly("a", "g");
        assertThat(read.slips())
                .containsExactly(
                        two + ":1: unknown key qeury; did you mean query?",
                        two + ":2: 'paused': 'maybe' is neither true nor false",
                        large + ": has 5,000,017 bytes and is read up to 1,048,576: is it a subscription?",
                        latin + ": is not UTF-8",
                        inner + ": is no file that can be read",
                        gone + ": is no file that can be read");
        assertThatThrownBy(read::sound)
                .isInstanceOf(SubscriptionsException.class)
                .hasMessage(String.join("\n", read.slips()));
    }

    @Test
    void refusesTwoOfOneName() throws IOException {
        Path first = write("a.yaml", "id: same\nquery: format:*");
        Path second = write("b.yaml", "id: same\nquery: format:*");
        assertThat(SubscriptionFiles.of(folder).slips())
                .containsExactly(second + ": subscription same is also in " + first);
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> SubscriptionFiles.read(folder.resolve("none")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("folder of subscriptions " + folder.resolve("none") + " is not there");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
