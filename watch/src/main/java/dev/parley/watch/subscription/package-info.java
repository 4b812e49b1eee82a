/**
 * Who wants to know: the index that holds an article against all subscriptions at once.
 *
 * <p>The subscription is stored and the article streams past. {@link dev.parley.watch.subscription.SubscriptionIndex} is
 * fast because almost every query asks for something by which it can be filed: an entity, a word, a source. A query is taken
 * apart into the ways in which it can be met ({@code Branches}); for each a slip is filed in a drawer for one thing it needs
 * ({@code Catalogue}, {@code Drawer}), and an article looks only into the drawers of what it has. A slip names what else is
 * needed by number, so that most are decided without looking at the query. Only what no such thing can say, such as nearness
 * or a date, is asked of the article ({@link dev.parley.watch.query.Examination}), once for all that ask the same.
 *
 * <p>A subscription that cannot be read, or of a kind of which there are too many, is kept as broken, with why, and spoils
 * nothing. What becomes of a match (stories, alerts, deliveries) is not decided here.
 */
@NullMarked
package dev.parley.watch.subscription;

import org.jspecify.annotations.NullMarked;
