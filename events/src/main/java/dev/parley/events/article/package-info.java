/** An article as it was observed, who published it, when, and what identifies it. */
@NullMarked
package dev.parley.events.article;

import org.jspecify.annotations.NullMarked;
