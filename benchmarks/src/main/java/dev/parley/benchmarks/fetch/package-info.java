/**
 * The whole program beside hundreds of sites for minutes: how soon news come through, what it costs, and whether all went
 * as it should.
 *
 * <p>The sites and the judge are those of the acceptance runs. It deliberately measures one process with everything in it,
 * as a desk runs it.
 */
@NullMarked
package dev.parley.benchmarks.fetch;

import org.jspecify.annotations.NullMarked;
