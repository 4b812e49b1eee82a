/**
 * What is told of a story: which articles tell it, which subscriptions it alerts, what of it is news and who confirms it.
 * Pure.
 *
 * <p>A {@link dev.parley.processor.story.Sketch} of each article's current revision comes in; alerts, stories and counts of
 * stories go out, as {@link dev.parley.processor.story.StoryDesk} decides. What it decides follows from the set of
 * sketches alone. What stands is a view in memory: groups of copies, threads of alerts on one occasion, witnesses of what
 * several have to report. It holds no text and no evidence; these are read of the one article that speaks for a story.
 */
@NullMarked
package dev.parley.processor.story;

import org.jspecify.annotations.NullMarked;
