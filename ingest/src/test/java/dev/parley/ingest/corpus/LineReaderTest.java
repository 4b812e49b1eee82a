package dev.parley.ingest.corpus;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.Sha;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.ingest.slice.CappedBytes;
import dev.parley.ingest.slice.Slice;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LineReaderTest {
    private static final Origin ORIGIN = new Origin.Line("f", 1);

    @Test
    void endsALineAtALineFeedOnly() throws IOException {
        assertThat(lines("a\r\n\nb\u0085c\rd\u2028e\n")).containsExactly("a\r", "", "b\u0085c\rd\u2028e");
        assertThat(lines("a\nb")).containsExactly("a", "b");
        assertThat(lines("")).isEmpty();
    }

    @Test
    void keepsTheHeadLengthAndHashOfALineThatIsTooLong() throws IOException {
        byte[] line = "abcdefghijk".repeat(30_000).getBytes(StandardCharsets.UTF_8);
        byte[] file = Arrays.copyOf(line, line.length + 2);
        file[line.length] = '\n';
        file[line.length + 1] = 'z';

        try (LineReader reader = new LineReader(new ByteArrayInputStream(file), 100_000)) {
            Slice slice = requireNonNull(reader.next());
            assertThat(slice.isWhole()).isFalse();
            Rejection rejection = slice.rejected(ORIGIN, "too long", null);
            assertThat(rejection.length()).isEqualTo(line.length);
            assertThat(rejection.hash()).isEqualTo(Sha.hex(line));
            assertThat(rejection.headBytes()).isEqualTo(Arrays.copyOf(line, Rejection.HEAD_BYTES));
            assertThat(text(reader.next())).isEqualTo("z");
            assertThat(reader.number()).isEqualTo(2);
        }
    }

    @Test
    void keepsAWholeHeadWhateverTheLimit() {
        for (int limit : new int[] {0, 10, Rejection.HEAD_BYTES - 1, Rejection.HEAD_BYTES, Rejection.HEAD_BYTES + 1}) {
            byte[] line = new byte[Rejection.HEAD_BYTES * 2];
            CappedBytes bytes = new CappedBytes(limit);
            for (int from = 0; from < line.length; from += 1024) {
                bytes.add(line, from, 1024);
            }
            Rejection rejection = bytes.slice().rejected(ORIGIN, "too long", null);
            assertThat(rejection.headBytes()).as("limit %s", limit).hasSize(Rejection.HEAD_BYTES);
            assertThat(rejection.hash()).isEqualTo(Sha.hex(line));
        }
    }

    @Test
    void handsOverWhatStoodBeforeABreakAndThenEnds() throws IOException {
        InputStream start = new ByteArrayInputStream("ab\ncd".getBytes(StandardCharsets.UTF_8));
        InputStream breaking = new SequenceInputStream(start, new Cut());
        try (LineReader reader = new LineReader(breaking, 100)) {
            assertThat(text(reader.next())).isEqualTo("ab");
            Slice broken = requireNonNull(reader.next());
            assertThat(text(broken)).isEqualTo("cd");
            assertThat(broken.broken()).hasMessage("cut");
            assertThat(reader.next()).isNull();
        }
    }

    private static List<String> lines(String file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (LineReader reader = new LineReader(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), 100)) {
            for (Slice slice = reader.next(); slice != null; slice = reader.next()) {
                lines.add(text(slice));
            }
        }
        return lines;
    }

    private static String text(@Nullable Slice slice) {
        return new String(requireNonNull(slice).bytes(), StandardCharsets.UTF_8);
    }

    private static final class Cut extends InputStream {
        @Override
        public int read() throws IOException {
            throw new EOFException("cut");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new EOFException("cut");
        }
    }
}
