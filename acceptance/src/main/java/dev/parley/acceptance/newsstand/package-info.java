/**
 * A newsstand on the loopback interface: hundreds of invented sites with feeds, pages of links and articles, whose news
 * appear by a plan that follows from a seed.
 *
 * <p>What enters is a {@link dev.parley.acceptance.newsstand.Plan}; what leaves are answers over HTTP, and a
 * {@link dev.parley.acceptance.newsstand.Ledger} of who asked for what and when each item was first shown. Sites behave as
 * sites do: most well, some badly.
 *
 * <p>It deliberately judges nobody, and knows nothing of the program that comes to read.
 */
@NullMarked
package dev.parley.acceptance.newsstand;

import org.jspecify.annotations.NullMarked;
