/** Tests of phrase. */
@NullMarked
package dev.parley.watch.phrase;

import org.jspecify.annotations.NullMarked;
