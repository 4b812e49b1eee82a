/**
 * Follows sources together with other processes, each owning some partitions.
 *
 * <p>What enters are the records of the partitions that this process owns, and wishes; what leaves are articles, rejections
 * and the state of each source, those of one fetch in one transaction. A {@link dev.parley.ingest.follow.Bureau} decides
 * in one thread what is fetched when; every fetch runs in a thread of its own and reads what came on one of a few others;
 * a {@link dev.parley.ingest.follow.Ledger} for each partition writes. A former owner of a partition, however long it
 * slept, can write nothing more.
 *
 * <p>What can be measured of it (fetches, articles, the health of each source) goes into a registry that is handed in.
 *
 * <p>It deliberately keeps no file and no rule of what is news: {@code reading} knows what to fetch next and what came of
 * it, {@code outside} how a site is asked.
 */
@NullMarked
package dev.parley.ingest.follow;

import org.jspecify.annotations.NullMarked;
