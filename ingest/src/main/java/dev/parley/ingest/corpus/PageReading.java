package dev.parley.ingest.corpus;

import dev.parley.events.article.Article;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.ingest.page.FetchedPage;
import dev.parley.ingest.slice.Slice;
import dev.parley.ingest.warc.Found;
import dev.parley.ingest.warc.HttpMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes an entry of one page, saved or archived. Whatever goes wrong with it is its rejection.
 *
 * @param ordinal the number of the entry in the corpus, from 1
 */
record PageReading(Origin.Line origin, Slice slice, Listing listing, Pages pages, long ordinal) {
    private static final List<String> PAGES = List.of("response", "resource", "conversion");
    private static final List<String> HTML = List.of("text/html", "application/xhtml+xml");

    /**
     * Reads the slice as a page in a file.
     *
     * @param isListed whether a manifest names it
     */
    Entry ofFile(boolean isListed) {
        return attempt(() -> {
            requireWhole();
            byte[] bytes = slice.bytes();
            String given = listing.url();
            Addresses.require(given);
            Optional<URI> address = given == null ? SavedFrom.address(bytes) : Addresses.web(given);
            FetchedPage fetched = new FetchedPage(bytes, null, address.orElse(null), listing.fetchedAt());
            return entry(fetched, listing, isListed, List.of());
        });
    }

    /** Reads the slice as a record of a web archive. */
    Entry ofRecord(Found.WarcRecord record) {
        return attempt(() -> {
            String type = record.field("WARC-Type").toLowerCase(Locale.ROOT);
            Optional<Skip> skip = skipped(type);
            if (skip.isPresent()) {
                return new Entry.Skipped(origin, skip.get());
            }
            String holds = record.field("Content-Type").toLowerCase(Locale.ROOT);
            return type.equals("response") ? ofResponse(record, holds) : ofResource(record, holds);
        });
    }

    private Entry ofResponse(Found.WarcRecord record, String holds) {
        if (!holds.isEmpty() && !holds.startsWith("application/http")) {
            return new Entry.Skipped(origin, holds.startsWith("text/dns") ? Skip.CRAWL : Skip.TYPE);
        }
        int start = record.head().end();
        HttpMessage head = HttpMessage.head(slice.bytes(), start)
                .orElseThrow(() -> new IllegalArgumentException("holds no HTTP message"));
        if (head.status() != 200 && head.status() != 203) {
            return new Entry.Skipped(origin, Skip.STATUS);
        }
        String contentType = head.head().field("Content-Type");
        if (!contentType.isEmpty() && !isHtml(contentType)) {
            return new Entry.Skipped(origin, Skip.TYPE);
        }
        requireWhole();
        HttpMessage message =
                HttpMessage.of(slice.bytes(), start, Reading.MAX_BYTES).orElse(head);
        String oddity = record.field("WARC-Truncated").isEmpty() ? message.oddity() : null;
        return ofPage(record, message.body(), contentType, oddity);
    }

    private Entry ofResource(Found.WarcRecord record, String holds) {
        if (!holds.isEmpty() && !isHtml(holds)) {
            return new Entry.Skipped(origin, Skip.TYPE);
        }
        requireWhole();
        byte[] bytes = slice.bytes();
        return ofPage(record, Arrays.copyOfRange(bytes, record.head().end(), bytes.length), holds, null);
    }

    private Entry ofPage(Found.WarcRecord record, byte[] body, String contentType, @Nullable String oddity) {
        if (contentType.isEmpty() && !looksLikeHtml(body)) {
            return new Entry.Skipped(origin, Skip.TYPE);
        }
        List<String> oddities = new ArrayList<>();
        if (record.oddity() != null) {
            oddities.add(record.oddity());
        }
        if (oddity != null) {
            oddities.add(oddity);
        }
        String written = record.field("WARC-Target-URI").replaceFirst("^<(.*)>$", "$1");
        Optional<URI> address = Addresses.web(written);
        if (address.isEmpty() && !written.isEmpty()) {
            throw new IllegalArgumentException(
                    "'WARC-Target-URI' is " + Quoted.value(written) + ", not an absolute http or https address");
        }
        Optional<Instant> date = date(record.field("WARC-Date"), oddities);
        FetchedPage fetched = new FetchedPage(
                body, contentType.isEmpty() ? null : contentType, address.orElse(null), date.orElse(null));
        return entry(fetched, listing.archived(date, record.field("WARC-Date")), false, oddities);
    }

    private static Optional<Skip> skipped(String type) {
        if (PAGES.contains(type)) {
            return Optional.empty();
        }
        return switch (type) {
            case "revisit" -> Optional.of(Skip.UNCHANGED);
            case "continuation" -> Optional.of(Skip.CONTINUED);
            case "" -> throw new IllegalArgumentException("its WARC-Type is missing");
            default -> Optional.of(Skip.CRAWL);
        };
    }

    /** When the archive says that it was fetched. */
    private static Optional<Instant> date(String written, List<String> oddities) {
        Optional<Published> date = WrittenDate.read(written, Provenance.WARC);
        if (date.isEmpty()) {
            oddities.add("its time of reading is left out: 'WARC-Date' is " + Quoted.value(written)
                    + ", no ISO 8601 instant");
        }
        return date.map(known -> known.earliest(ZoneOffset.UTC));
    }

    private Entry entry(FetchedPage fetched, Listing listing, boolean isListed, List<String> oddities) {
        ArchivedPage page = new ArchivedPage(pages.read(fetched), fetched.address(), listing, isListed);
        Optional<Skip> skip = page.skipped();
        if (skip.isPresent()) {
            return new Entry.Skipped(origin, skip.get());
        }
        Article article = page.draft(pages.publishers()).article(ordinal, listing.collected());
        Rejection oddity = oddities.isEmpty() ? null : slice.rejected(origin, String.join("; ", oddities), null);
        return new Entry.Read(origin, article, oddity);
    }

    private Entry attempt(Supplier<Entry> making) {
        try {
            return making.get();
        } catch (RuntimeException e) {
            return new Entry.Refused(slice.rejected(origin, String.valueOf(e.getMessage()), e));
        }
    }

    private void requireWhole() {
        if (!slice.isWhole()) {
            throw new IllegalArgumentException(
                    "has %,d bytes, over the limit of %,d".formatted(slice.length(), Reading.MAX_BYTES));
        }
    }

    private static boolean isHtml(String contentType) {
        String type = contentType.split("[;,]", 2)[0].strip().toLowerCase(Locale.ROOT);
        return HTML.contains(type);
    }

    /** Whether bytes of which nobody says what they are begin as a page does. */
    private static boolean looksLikeHtml(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return head.contains("<html") || head.contains("<!doctype html") || head.contains("<body");
    }
}
