/**
 * Who wants to know: queries, and the index that holds an article against all of them at once.
 *
 * <p>The subscription is stored and the article streams past. {@link dev.parley.watch.subscription.SubscriptionIndex} is
 * fast because a query names entities: only subscriptions filed under an entity (or a kind of entity) that the article
 * mentions are looked at, and each of these is then verified in full. A query that cannot be read is kept as broken, with
 * why, and spoils nothing.
 *
 * <p>What becomes of a match (stories, alerts, deliveries) is not decided here, and no text is read: a query sees what was
 * tagged and who published it.
 */
@NullMarked
package dev.parley.watch.subscription;

import org.jspecify.annotations.NullMarked;
