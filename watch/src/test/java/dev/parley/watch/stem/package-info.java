/** Tests of stems. */
@NullMarked
package dev.parley.watch.stem;

import org.jspecify.annotations.NullMarked;
