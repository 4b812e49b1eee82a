/** What an article or story adds to which cells. Pure. */
@NullMarked
package dev.parley.processor.count;

import org.jspecify.annotations.NullMarked;
