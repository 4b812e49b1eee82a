package dev.parley.sink.store;

import dev.parley.events.Json;
import dev.parley.events.count.Occasion;
import dev.parley.events.tag.Claim;
import dev.parley.events.tag.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The rows of {@code occasions}: each occasion with what is claimed of it. */
final class OccasionRows implements Rows {
    private static final Table OCCASION = Table.by("occasion", "id");
    private static final Table CLAIM = Table.by("occasion_claim", "occasion", "n");

    private final Json<Occasion> form = Json.of(Occasion.class);

    @Override
    public void write(Handle handle, List<Entry> entries) {
        List<List<String>> gone = new ArrayList<>();
        List<List<String>> replaced = new ArrayList<>();
        List<Occasion> occasions = new ArrayList<>();
        for (Entry entry : Entry.newest(entries)) {
            byte[] value = entry.value();
            replaced.add(List.of(entry.key()));
            if (value == null) {
                gone.add(List.of(entry.key()));
            } else {
                occasions.add(entry.read(form, value));
            }
        }
        CLAIM.delete(handle, replaced);
        OCCASION.delete(handle, gone);
        put(handle, occasions);
    }

    private static void put(Handle handle, List<Occasion> occasions) {
        Set<String> takenBack = Withdrawals.among(
                handle,
                occasions.stream()
                        .flatMap(occasion -> occasion.claims().stream())
                        .map(said -> said.article().value())
                        .toList());
        List<Row> rows = new ArrayList<>();
        List<Row> claims = new ArrayList<>();
        for (Occasion occasion : occasions) {
            rows.add(new Row()
                    .with("id", occasion.key())
                    .with("format", occasion.format().value())
                    .with("round", occasion.round())
                    .with("day", occasion.day())
                    .with("more", occasion.more()));
            int n = 0;
            for (Occasion.Said said : occasion.claims()) {
                claims.add(claim(
                        occasion, n++, said, takenBack.contains(said.article().value())));
            }
        }
        OCCASION.put(handle, rows);
        CLAIM.put(handle, claims);
    }

    private static Row claim(Occasion occasion, int n, Occasion.Said said, boolean erased) {
        Claim claim = said.claim();
        Sentence sentence = claim.sentence();
        return new Row()
                .with("occasion", occasion.key())
                .with("n", n)
                .with("article", said.article().value())
                .with("content", said.content().value())
                .with("source", said.outlet().source().value())
                .with("outlet", said.outlet().name())
                .with("side", said.outlet().side())
                .with("state", MetadataColumns.lower(claim.state()))
                .with("date", claim.date())
                .with("date_to", claim.dateTo())
                .with("venue", erased ? null : claim.venue())
                .with("inferred", claim.inferred())
                .with("rule", claim.rule())
                .with("field", MetadataColumns.lower(sentence.in()))
                .with("sentence_start", sentence.start())
                .with("sentence_end", sentence.end())
                .with("sentence", erased ? null : sentence.text());
    }
}
