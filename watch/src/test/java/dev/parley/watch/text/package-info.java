/** Tests of words and sentences. */
@NullMarked
package dev.parley.watch.text;

import org.jspecify.annotations.NullMarked;
