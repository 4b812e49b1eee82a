/** Tests of the whole module. */
@NullMarked
package dev.parley.watch;

import org.jspecify.annotations.NullMarked;
