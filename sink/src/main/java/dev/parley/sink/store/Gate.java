package dev.parley.sink.store;

import org.apache.kafka.common.TopicPartition;

/** A place on the way between reading a batch and writing it, at which a test can hold the sink. */
interface Gate {
    Gate OPEN = partition -> {};

    void pass(TopicPartition partition);
}
