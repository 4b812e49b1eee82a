package dev.parley.ingest.warc;

import static dev.parley.ingest.warc.Archives.joined;
import static dev.parley.ingest.warc.Archives.packed;
import static dev.parley.ingest.warc.Archives.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WarcFileTest {
    private static final int LIMIT = 1024 * 1024;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "members", "one member"})
    void readsRecordsInTheirOrderHoweverTheyArePacked(String packing) throws IOException {
        List<byte[]> records = List.of(named("one", "first"), named("two", ""), named("three", "third\r\n\r\nline"));
        byte[] file = switch (packing) {
            case "plain" -> joined(records);
            case "members" -> joined(records.stream().map(Archives::packed).toList());
            default -> packed(joined(records));
        };

        assertThat(told(file)).containsExactly("1 one: first", "2 two: ", "3 three: third\r\n\r\nline");
    }

    @Test
    void takesAFileForWhatItIsAndNotForWhatItIsCalled() throws IOException {
        Path packed = Files.write(folder.resolve("a.warc"), packed(named("one", "x")));
        Path plain = Files.write(folder.resolve("a.warc.gz"), named("one", "x"));

        assertThat(told(found(packed))).containsExactly("1 one: x");
        assertThat(told(found(plain))).containsExactly("1 one: x");
    }

    @Test
    void readsHeadsThatAreWrittenCarelessly() throws IOException {
        byte[] careless = utf8("""
                WARC/0.18
                warc-type:  resource
                X-Long: one
                  two
                no field at all
                WARC-Target-URI: <http://a.example/>
                content-length: 1

                x
                """);

        Found.WarcRecord record = (Found.WarcRecord) found(careless).getFirst();

        assertThat(record.field("WARC-Type")).isEqualTo("resource");
        assertThat(record.field("x-long")).isEqualTo("one two");
        assertThat(record.head().first()).isEqualTo("WARC/0.18");
        assertThat(body(record)).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLengthThatIsWrongCostsNoOtherRecord(boolean isPacked) throws IOException {
        List<byte[]> records = List.of(
                named("one", "first"),
                Archives.record("WARC-Type: short", 3, utf8("more than three")),
                Archives.record("WARC-Type: long", 100, utf8("less than a hundred")),
                Archives.record("WARC-Type: far", 1L << 40, utf8("much less")),
                Archives.record("WARC-Type: none", -5, utf8("whatever")),
                named("last", "end"));
        byte[] file = joined(isPacked ? records.stream().map(Archives::packed).toList() : records);

        List<Found> found = found(file);

        assertThat(told(found))
                .containsExactly(
                        "1 one: first",
                        "2 short: more than three",
                        "3 long: less than a hundred",
                        "4 far: much less",
                        "5 none: whatever",
                        "6 last: end");
        assertThat(found.stream().map(each -> ((Found.WarcRecord) each).oddity()))
                .containsExactly(
                        null,
                        "its Content-Length '3' is wrong",
                        "its Content-Length '100' is wrong",
                        "its Content-Length '1099511627776' is wrong",
                        "its Content-Length '-5' is wrong",
                        null);
    }

    @Test
    void theTextOfAPageNeverPassesForARecordWhileLengthsAreRight() throws IOException {
        String forged = "<pre>\r\n\r\nWARC/1.0\r\nWARC-Type: forged\r\nContent-Length: 2\r\n\r\nhi\r\n\r\n</pre>";

        assertThat(told(joined(List.of(named("one", forged), named("two", "x")))))
                .containsExactly("1 one: " + forged, "2 two: x");
    }

    @Test
    void junkBetweenRecordsIsToldWithItsPlace() throws IOException {
        byte[] one = named("one", "x");
        byte[] two = named("two", "y");

        List<Found> plain =
                found(joined(List.of(utf8("junk\nand more"), utf8("\n"), one, utf8("<html>?"), utf8("\r\n"), two)));

        assertThat(told(plain))
                .containsExactly("1 14 bytes are no record", "2 one: x", "3 9 bytes are no record", "4 two: y");
        assertThat(plain.get(2).offset()).isEqualTo(14 + one.length);

        List<Found> packed = found(joined(List.of(packed(one), utf8("\u001f\u008b junk"), packed(two), new byte[512])));

        assertThat(told(packed)).containsExactly("1 one: x", "2 8 bytes are no record", "3 two: y");
        assertThat(packed.get(1).offset()).isEqualTo(packed(one).length);
    }

    @Test
    void aDamagedMemberCostsOnlyItself() throws IOException {
        byte[] random = new byte[20_000];
        new Random(7).nextBytes(random);
        byte[] damaged = packed(Archives.record("WARC-Type: two", random));
        damaged[damaged.length / 2] ^= 0x55;

        assertThat(told(joined(List.of(packed(named("one", "x")), damaged, packed(named("three", "z"))))))
                .hasSize(3)
                .startsWith("1 one: x")
                .endsWith("3 three: z")
                .element(1)
                .asString()
                .startsWith("2 the record breaks off: the gzip member is damaged: ");
    }

    @Test
    void everyTruncationEndsInOutcomes() throws IOException {
        List<byte[]> records = List.of(named("one", "first"), named("two", "second"), named("three", "third"));
        everyTruncation(joined(records), boundaries(records));
        List<byte[]> members = records.stream().map(Archives::packed).toList();
        everyTruncation(joined(members), boundaries(members));
    }

    private void everyTruncation(byte[] whole, List<Integer> boundaries) throws IOException {
        List<String> all = told(whole);
        for (int length = 0; length < whole.length; length++) {
            int cut = length;
            int complete = (int) boundaries.stream().filter(end -> end <= cut).count();
            List<Found> found = found(Arrays.copyOf(whole, length));

            assertThat(told(found).subList(0, complete)).as("cut at %d", length).isEqualTo(all.subList(0, complete));
            assertThat(found.size()).as("cut at %d", length).isBetween(complete, complete + 1);
        }
    }

    /** How much of a file must be there for each record to be whole: all but the empty lines behind it. */
    private static List<Integer> boundaries(List<byte[]> records) {
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        for (byte[] record : records) {
            end += record.length;
            ends.add(end);
        }
        return ends;
    }

    @Test
    void aRecordOverTheLimitIsNeverHeld() throws IOException {
        byte[] big = new byte[3 * LIMIT];
        Arrays.fill(big, (byte) 'x');
        List<Found> found = found(joined(List.of(Archives.record("WARC-Type: big", big), named("two", "y"))));

        assertThat(found.getFirst().slice().isWhole()).isFalse();
        assertThat(found.getFirst().slice().length()).isGreaterThan(big.length);
        assertThat(((Found.WarcRecord) found.getFirst()).field("WARC-Type")).isEqualTo("big");
        assertThat(told(List.of(found.getLast()))).containsExactly("2 two: y");
    }

    @Test
    void aBombIsGivenUpAndWhatFollowsIsRead() throws IOException {
        Path file = folder.resolve("bomb.warc.gz");
        long size = 300L * 1024 * 1024;
        try (OutputStream out = Files.newOutputStream(file)) {
            ByteArrayOutputStream member = new ByteArrayOutputStream();
            try (GZIPOutputStream packing = new GZIPOutputStream(member) {
                {
                    def.setLevel(Deflater.BEST_COMPRESSION);
                }
            }) {
                packing.write(utf8("WARC/1.0\r\nWARC-Type: bomb\r\nContent-Length: " + size + "\r\n\r\n"));
                byte[] zeros = new byte[1024 * 1024];
                for (long left = size; left > 0; left -= zeros.length) {
                    packing.write(zeros);
                }
            }
            out.write(member.toByteArray());
            out.write(packed(named("two", "y")));
        }

        assertThat(told(found(file)))
                .containsExactly("1 the record breaks off: the gzip member holds over 200 times its size", "2 two: y");
    }

    @Test
    void randomBytesEndInOutcomes() throws IOException {
        Random random = new Random(11);
        byte[] record = joined(List.of(named("one", "first"), named("two", "second")));
        for (int round = 0; round < 300; round++) {
            byte[] file = round % 2 == 0 ? record.clone() : joined(List.of(packed(record), packed(record)));
            for (int i = 0; i < 3; i++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            assertThat(found(file)).as("round %d", round).isNotEmpty();
        }
    }

    private static byte[] named(String type, String block) {
        return Archives.record("WARC-Type: " + type, utf8(block));
    }

    private List<String> told(byte[] file) throws IOException {
        return told(found(file));
    }

    private static List<String> told(List<Found> found) {
        return found.stream()
                .map(each -> each.number() + " "
                        + switch (each) {
                            case Found.WarcRecord record -> record.field("WARC-Type") + ": " + body(record);
                            case Found.Damage damage -> damage.reason();
                        })
                .toList();
    }

    /** The block without the empty lines that were taken with it where its length was wrong. */
    private static String body(Found.WarcRecord record) {
        byte[] bytes = record.slice().bytes();
        int start = record.head().end();
        String body = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        return record.oddity() == null ? body : body.stripTrailing();
    }

    private List<Found> found(byte[] file) throws IOException {
        return found(Files.write(folder.resolve("trial.warc"), file));
    }

    private static List<Found> found(Path file) throws IOException {
        List<Found> all = new ArrayList<>();
        try (WarcFile archive = new WarcFile(file, LIMIT)) {
            for (Found found = archive.next(); found != null; found = archive.next()) {
                all.add(found);
            }
            assertThat(archive.position()).isEqualTo(Files.size(file));
        }
        return all;
    }
}
