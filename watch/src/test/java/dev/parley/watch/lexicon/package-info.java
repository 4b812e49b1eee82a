/** Tests of lexicon. */
@NullMarked
package dev.parley.watch.lexicon;

import org.jspecify.annotations.NullMarked;
