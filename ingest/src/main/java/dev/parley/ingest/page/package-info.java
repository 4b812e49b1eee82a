/**
 * Pages read without a browser: what enters is {@link dev.parley.ingest.page.FetchedPage}, bytes as a server sent them;
 * what leaves is {@link dev.parley.ingest.page.Page}, the article they hold with its title, text, byline, credited agency,
 * language, dates and own address, and a score that says how sure that is.
 *
 * <p>The way through: {@code Decoding} makes text of bytes, {@code Markup} a tree of bounded size, {@code Outline} flat
 * arrays of elements and blocks of text. {@code Pruned} leaves out what surrounds the article, {@code Container} finds the
 * element that holds it, {@code Body} keeps its lines. Dates come from {@code PageDates}, who collects them all and
 * chooses; words that people may add to (classes, phrases, months, agencies) lie in YAML files beside the code.
 *
 * <p>Work is bounded by the size of what is read (bytes, tags, depth), never by a clock, so that the same page always
 * gives the same article; nothing recurses. The package deliberately fetches nothing, runs no script, follows no link and
 * cannot tell a page that is no article from one that it read badly: the score is low for both.
 */
@NullMarked
package dev.parley.ingest.page;

import org.jspecify.annotations.NullMarked;
