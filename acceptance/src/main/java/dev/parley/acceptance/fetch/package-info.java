/**
 * Runs of the program against a newsstand, and the judge of what it made of it.
 *
 * <p>What enters are the newsstand's ledger, the topic of articles and the database; what leaves are faults in words
 * (lost, twice, too early, too often, where it was not allowed) and figures. The judge knows what must come out because
 * the newsstand's plan says so; it asks the program nothing.
 */
@NullMarked
package dev.parley.acceptance.fetch;

import org.jspecify.annotations.NullMarked;
