package dev.parley.ingest.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.events.article.Article;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.ingest.slice.Slice;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Makes an entry of one slice. Whatever goes wrong with it is its rejection.
 *
 * @param ordinal the number of the entry in the corpus, from 1
 */
record Reading(Origin.Line origin, Slice slice, Listing listing, long ordinal) {
    /** The longest line or text that is read, in bytes: more than any article that is short enough can need. */
    static final int MAX_BYTES = 8 * 1024 * 1024;

    /** The longest first line of a text that is taken for its title, in UTF-16 units. */
    static final int MAX_TITLE = 200;

    /** Reads the slice as a line of JSON. */
    Entry ofJson(Pages pages) {
        return attempt(text -> {
            JsonLine line = new JsonLine(parse(text), listing, pages);
            return read(line.draft(), line.oddities());
        });
    }

    /**
     * Reads the slice as the text of an article.
     *
     * @param titled whether a short first line is its title; it stays in the text
     */
    Entry ofText(boolean titled) {
        return attempt(raw -> {
            String text = Plain.text(raw);
            if (listing.source() == null) {
                throw new IllegalArgumentException("its 'source' is missing in the manifest");
            }
            String given = listing.title() == null ? "" : Plain.line(listing.title());
            Draft draft = new Draft(
                    listing.outlet(listing.source()),
                    listing.url(),
                    given.isEmpty() && titled ? firstLine(text) : given,
                    text,
                    listing.language(),
                    listing.byline(),
                    listing.wire(),
                    listing.published(),
                    listing.fetchedAt(),
                    listing.rights());
            return read(draft, "");
        });
    }

    /** What may be made of a text. */
    private interface Making {
        Entry of(String text) throws JsonProcessingException;
    }

    private Entry attempt(Making making) {
        if (slice.broken() != null) {
            return refused("the file breaks off here: " + slice.broken().getMessage(), slice.broken());
        }
        if (!slice.isWhole()) {
            return refused("has %,d bytes, over the limit of %,d".formatted(slice.length(), MAX_BYTES), null);
        }
        try {
            return making.of(Utf8.read(slice.bytes()));
        } catch (JsonProcessingException e) {
            long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            String what = e.getOriginalMessage().replaceAll("\\s+", " ").strip();
            return refused("is no JSON: " + Quoted.shortened(what) + ", at character " + column, e);
        } catch (IOException e) {
            return refused(String.valueOf(e.getMessage()), e);
        } catch (RuntimeException e) {
            return refused(String.valueOf(e.getMessage()), e);
        }
    }

    private static JsonNode parse(String text) throws JsonProcessingException {
        return JsonLine.MAPPER.readTree(text);
    }

    private Entry read(Draft draft, String oddities) {
        Article article = draft.article(ordinal, listing.collected());
        Rejection oddity = oddities.isEmpty() ? null : slice.rejected(origin, oddities, null);
        return new Entry.Read(origin, article, oddity);
    }

    private Entry refused(String reason, @Nullable Throwable cause) {
        return new Entry.Refused(slice.rejected(origin, reason, cause));
    }

    private static String firstLine(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String title = Plain.line(first);
        return title.length() <= MAX_TITLE ? title : "";
    }
}
