/** What is told of a story: who leads it, which subscriptions it alerts. Pure. */
@NullMarked
package dev.parley.processor.story;

import org.jspecify.annotations.NullMarked;
