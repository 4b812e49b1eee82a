/**
 * What a person reads at the end of a run or asks for later: alerts, counts, what was passed over or rejected.
 *
 * <p>What enters: the rows of a namespace and the words of its lexicon. What leaves: lines for a terminal, or one JSON
 * object. Ids never stand where there is a label; every text from outside is on one line and without control characters.
 *
 * <p>It deliberately asks no topic: what is not stored is not reported.
 */
@NullMarked
package dev.parley.cli.report;

import org.jspecify.annotations.NullMarked;
