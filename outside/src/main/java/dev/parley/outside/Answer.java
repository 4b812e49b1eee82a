package dev.parley.outside;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came of asking a site. Whatever a site does is an answer; nothing of it is an exception. */
public sealed interface Answer {
    /**
     * The thing itself (2xx).
     *
     * @param address that answered, after all redirects
     * @param movedTo where the address asked for moved for good (301, 308 from the first hop on); null = it did not
     * @param body no longer compressed
     */
    @SuppressWarnings("ArrayRecordComponent") // it is handed over once and never compared
    record Fetched(URI address, @Nullable URI movedTo, int status, Headers headers, byte[] body) implements Answer {
        public Fetched {
            Objects.requireNonNull(address, "address is missing");
            Objects.requireNonNull(headers, "headers are missing");
            Objects.requireNonNull(body, "body is missing");
        }
    }

    /** There is nothing newer (304). */
    record NotModified(URI address, @Nullable URI movedTo, Headers headers) implements Answer {
        public NotModified {
            Objects.requireNonNull(address, "address is missing");
            Objects.requireNonNull(headers, "headers are missing");
        }
    }

    /**
     * The site answers something else: not found, gone, too many requests, out of order.
     *
     * @param address that answered, after all redirects
     * @param body as far as it came, which may be nothing
     */
    @SuppressWarnings("ArrayRecordComponent") // it is handed over once and never compared
    record Declined(URI address, int status, Headers headers, byte[] body) implements Answer {
        public Declined {
            Objects.requireNonNull(address, "address is missing");
            Objects.requireNonNull(headers, "headers are missing");
            Objects.requireNonNull(body, "body is missing");
        }
    }

    /**
     * Nobody was asked, for this reason: an address that is not public, a scheme, a gate that is closed.
     *
     * @param until when it may be otherwise; null = not told
     */
    record Refused(URI address, String reason, @Nullable Instant until) implements Answer {
        public Refused {
            Objects.requireNonNull(address, "address is missing");
            Objects.requireNonNull(reason, "reason is missing");
        }

        /** Refused for good, as far as anybody knows. */
        public Refused(URI address, String reason) {
            this(address, reason, null);
        }
    }

    /** Nothing of use came. */
    record Failed(URI address, Cause cause, String reason) implements Answer {
        public Failed {
            Objects.requireNonNull(address, "address is missing");
            Objects.requireNonNull(cause, "cause is missing");
            Objects.requireNonNull(reason, "reason is missing");
        }
    }

    /** Why nothing of use came. */
    enum Cause {
        /** The name has no address. */
        NAME,

        /** No connection came about, or it broke. */
        CONNECTION,

        /** It did not end in time. */
        TIME,

        /** The certificate or the encryption is not in order. */
        TLS,

        /** It is larger than what is taken, or unpacks to it. */
        SIZE,

        /** It is not HTTP, or not as announced. */
        PROTOCOL,

        /** One redirect too many, or to itself. */
        REDIRECTS
    }
}
