/**
 * Sources and corpora made into articles.
 *
 * <p>What enters are the {@code sources} topic and, for a replay, files; what leaves are the {@code articles} and
 * {@code rejected} topics. The packages are the recipe: {@code source} reads what to watch, {@code page} reads the article
 * out of a page, {@code reading} knows what to fetch of a source next and what an answer gives, {@code follow} has it fetched
 * and written, {@code corpus} reads articles that lie in files, {@code publish} sends them, {@code yaml} reads files that
 * people write.
 *
 * <p>It deliberately recognises no mention, drops no repeats and tells nobody: it says what was seen, where and when.
 */
@NullMarked
package dev.parley.ingest;

import org.jspecify.annotations.NullMarked;
