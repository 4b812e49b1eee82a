package dev.parley.processor.stream;

import dev.parley.events.Json;
import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.watch.subscription.SubscriptionIndex;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index of subscriptions in step with their topic, from its beginning at every start. It never throws: a
 * subscription that cannot be read fires on nothing and harms no other. The store itself stays empty, since the index holds
 * all that is needed of a subscription in a fraction of the room.
 */
public final class KeepSubscriptions extends ContextualProcessor<String, byte[], Void, Void> {
    /** In memory, so that every start reads the whole topic and fills the index. */
    public static final String STORE = "subscriptions";

    private static final Logger LOG = LoggerFactory.getLogger(KeepSubscriptions.class);
    private static final Json<Subscription> JSON = Json.of(Subscription.class);

    private final SubscriptionIndex index;

    public KeepSubscriptions(SubscriptionIndex index) {
        this.index = index;
    }

    @Override
    public void process(Record<String, byte[]> record) {
        if (record.key() == null || record.key().isBlank()) {
            LOG.warn("a record of the subscriptions topic has no key and is passed over");
            return;
        }
        SubscriptionId id = new SubscriptionId(record.key());
        if (record.value() == null) {
            index.remove(id);
            return;
        }
        try {
            Subscription subscription = JSON.read(record.value());
            if (!subscription.id().equals(id)) {
                throw new IllegalArgumentException("its id is '" + subscription.id() + "'");
            }
            index.put(subscription);
        } catch (RuntimeException e) {
            index.refuse(id, String.valueOf(e.getMessage()));
        }
        index.whyBroken(id).ifPresent(why -> LOG.warn("subscription {} is broken and fires on nothing: {}", id, why));
    }
}
