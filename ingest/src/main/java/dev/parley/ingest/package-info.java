/**
 * Sources and corpora made into articles.
 *
 * <p>What enters are the {@code sources} topic and, for a replay, files; what leaves are the {@code articles} and
 * {@code rejected} topics. The packages are the recipe: {@code source} reads what to watch, {@code page} reads the article
 * out of a page, {@code corpus} reads articles that lie in files, {@code publish} sends them, {@code yaml} reads files that people write.
 *
 * <p>It deliberately recognises no mention, drops no repeats and tells nobody: it says what was seen, where and when.
 * Fetching from the web is not built yet; the live role follows the sources and says so.
 */
@NullMarked
package dev.parley.ingest;

import org.jspecify.annotations.NullMarked;
