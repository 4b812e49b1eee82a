/**
 * What to fetch of a source next, and what an answer gives.
 *
 * <p>What enters are a source as its editors describe it, its state as it was left, and the answer of a site; what leaves
 * are articles, rejections and the new state. It is pure: no network, no Kafka, no clock. Whoever calls it makes the
 * fetch, and keeps state and articles in one transaction.
 */
@NullMarked
package dev.parley.ingest.reading;

import org.jspecify.annotations.NullMarked;
