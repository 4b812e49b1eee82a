package dev.parley.processor.stream;

import dev.parley.events.Json;
import dev.parley.events.count.Count;
import dev.parley.events.count.Measures;
import dev.parley.processor.Emission;
import dev.parley.processor.Emission.Channel;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Adds what articles and stories change to the totals of their cells; a total of zero is a tombstone. */
public final class SumCounts extends ContextualProcessor<String, byte[], String, Emission> {
    /** Remembers the totals of every cell that is not zero, without end. */
    public static final String STORE = "counts";

    private static final Json<Count> COUNT = Json.of(Count.class);
    private static final Json<Measures> MEASURES = Json.of(Measures.class);

    private State<Measures> totals;

    @Override
    public void init(ProcessorContext<String, Emission> context) {
        super.init(context);
        totals = new State<>(context.getStateStore(STORE), MEASURES);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        Count change = COUNT.read(record.value());
        Measures former = totals.get(record.key());
        Measures total = former == null ? change.measures() : former.plus(change.measures());
        if (total.isZero()) {
            totals.forget(record.key());
            forward(record, Emission.tombstone(Channel.COUNTS, record.key()));
        } else {
            totals.put(record.key(), total);
            forward(record, Emission.of(Channel.COUNTS, record.key(), COUNT, new Count(change.cell(), total)));
        }
    }

    private void forward(Record<String, byte[]> record, Emission emission) {
        context().forward(record.withKey(emission.key()).withValue(emission));
    }
}
