package dev.parley.ingest.warc;

import dev.parley.ingest.slice.CappedBytes;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that are read forwards, and again from a place in them: a whole file, or one member of a gzip file. */
final class Stretch {
    private static final int BUFFER = 64 * 1024;

    private final Opening opening;
    private final long offset;
    private final boolean isMember;
    private final byte[] buffer = new byte[BUFFER];
    private InputStream in;
    private int next;
    private int end;
    private long read;

    /** Opens the bytes anew. */
    interface Opening {
        InputStream open(long from) throws IOException;
    }

    /**
     * @param offset of its first byte in the file
     * @param isMember whether its end is known to be an end, as that of a gzip member is
     */
    Stretch(Opening opening, long offset, boolean isMember) throws IOException {
        this.opening = opening;
        this.offset = offset;
        this.isMember = isMember;
        this.in = opening.open(0);
    }

    /** How far it was read. */
    long place() {
        return read - (end - next);
    }

    /** Where in the file that is: at its first byte, where it is a member. */
    long offset() {
        return isMember ? offset : place();
    }

    boolean isMember() {
        return isMember;
    }

    /** Goes back to a place. */
    void back(long place) throws IOException {
        in = opening.open(place);
        next = 0;
        end = 0;
        read = place;
    }

    /** A byte that comes, 0 = the next one, without taking it; -1 behind the end. */
    int peek(int ahead) throws IOException {
        while (end - next <= ahead) {
            if (!fill()) {
                return -1;
            }
        }
        return buffer[next + ahead] & 0xff;
    }

    /** Passes over the next byte. */
    void pass() throws IOException {
        if (peek(0) >= 0) {
            next++;
        }
    }

    /** Takes so many bytes, or as many as there are; the answer says how many. */
    long take(long count, CappedBytes into) throws IOException {
        long left = count;
        while (left > 0 && peek(0) >= 0) {
            int some = (int) Math.min(left, end - next);
            into.add(buffer, next, some);
            next += some;
            left -= some;
        }
        return count - left;
    }

    /** Takes what comes up to and with the next line feed; the length without the line's end, -1 where nothing came. */
    long takeLine(CappedBytes into) throws IOException {
        long before = into.length();
        boolean isReturn = false;
        while (peek(0) >= 0) {
            int feed = next;
            while (feed < end && buffer[feed] != '\n') {
                feed++;
            }
            isReturn = feed > next ? buffer[feed - 1] == '\r' : isReturn;
            int behind = Math.min(end, feed + 1);
            into.add(buffer, next, behind - next);
            next = behind;
            if (feed < end) {
                return into.length() - before - (isReturn ? 2 : 1);
            }
        }
        return into.length() == before ? -1 : into.length() - before;
    }

    private boolean fill() throws IOException {
        System.arraycopy(buffer, next, buffer, 0, end - next);
        end -= next;
        next = 0;
        int count = in.read(buffer, end, buffer.length - end);
        end += Math.max(0, count);
        read += Math.max(0, count);
        return count > 0;
    }
}
