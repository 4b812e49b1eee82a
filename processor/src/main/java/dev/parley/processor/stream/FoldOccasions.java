package dev.parley.processor.stream;

import dev.parley.events.Json;
import dev.parley.events.count.Occasion;
import dev.parley.processor.Emission;
import dev.parley.processor.Emission.Channel;
import dev.parley.processor.occasion.OccasionRow;
import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Keeps what each article says of an occasion, and puts out the occasion that all of it adds up to; one of which nothing
 * is said any more is a tombstone.
 */
public final class FoldOccasions extends ContextualProcessor<String, byte[], String, Emission> {
    /** Remembers a row for each article and occasion, without end. */
    public static final String STORE = "occasions";

    /** Remembers how many claims there are about each occasion, without end. */
    public static final String SIZES = "occasion-sizes";

    private static final Json<OccasionRow> ROW = Json.of(OccasionRow.class);
    private static final Json<Long> SIZE = Json.of(Long.class);
    private static final Json<Occasion> OCCASION = Json.of(Occasion.class);

    private State<OccasionRow> rows;
    private State<Long> sizes;

    @Override
    public void init(ProcessorContext<String, Emission> context) {
        super.init(context);
        rows = new State<>(context.getStateStore(STORE), ROW);
        sizes = new State<>(context.getStateStore(SIZES), SIZE);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        OccasionRow row = ROW.read(record.value());
        OccasionRow former = rows.get(row.key());
        Long known = sizes.get(record.key());
        long size = (known == null ? 0 : known)
                + row.said().size()
                - (former == null ? 0 : former.said().size());
        if (row.said().isEmpty()) {
            rows.forget(row.key());
        } else {
            rows.put(row.key(), row);
        }
        if (size == 0) {
            sizes.forget(record.key());
            forward(record, Emission.tombstone(Channel.OCCASIONS, record.key()));
        } else {
            sizes.put(record.key(), size);
            List<Occasion.Said> listed = rows.first(row.prefix(), Occasion.MAX_CLAIMS).stream()
                    .flatMap(each -> each.said().stream())
                    .limit(Occasion.MAX_CLAIMS)
                    .toList();
            forward(record, Emission.of(Channel.OCCASIONS, record.key(), OCCASION, row.of(listed, size)));
        }
    }

    private void forward(Record<String, byte[]> record, Emission emission) {
        context().forward(record.withKey(emission.key()).withValue(emission));
    }
}
