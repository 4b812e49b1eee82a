/** Tests of tag. */
@NullMarked
package dev.parley.watch.tag;

import org.jspecify.annotations.NullMarked;
