/** The language in which people say what they want to hear of, and what an article has to say to it. Pure. */
@NullMarked
package dev.parley.watch.query;

import org.jspecify.annotations.NullMarked;
