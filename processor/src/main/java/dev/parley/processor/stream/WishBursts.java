package dev.parley.processor.stream;

import dev.parley.events.Json;
import dev.parley.processor.Emission;
import dev.parley.processor.occasion.OccasionRow;
import dev.parley.processor.wish.Bursts;
import dev.parley.processor.wish.Plan;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Keeps what live articles say of when an occasion will be, and puts out what the newest of them changes. */
public final class WishBursts extends ContextualProcessor<String, byte[], String, Emission> {
    /** Remembers a plan for each occasion and live article that tells of one, without end. */
    public static final String STORE = "occasion-plans";

    private static final Json<OccasionRow> ROW = Json.of(OccasionRow.class);
    private static final Json<Plan> PLAN = Json.of(Plan.class);

    private final Bursts bursts;
    private State<Plan> plans;

    public WishBursts(Bursts bursts) {
        this.bursts = bursts;
    }

    @Override
    public void init(ProcessorContext<String, Emission> context) {
        super.init(context);
        plans = new State<>(context.getStateStore(STORE), PLAN);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        OccasionRow row = ROW.read(record.value());
        Optional<Plan> plan = Plan.of(row);
        Optional<Plan> known = Optional.ofNullable(plans.get(row.key()));
        if (plan.equals(known)) {
            return;
        }
        Plan former = plans.last(row.prefix());
        plan.ifPresentOrElse(told -> plans.put(row.key(), told), () -> plans.forget(row.key()));
        bursts.changes(record.key(), former, plans.last(row.prefix()))
                .forEach(emission ->
                        context().forward(record.withKey(emission.key()).withValue(emission)));
    }
}
