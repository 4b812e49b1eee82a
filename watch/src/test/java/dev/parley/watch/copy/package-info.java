@NullMarked
package dev.parley.watch.copy;

import org.jspecify.annotations.NullMarked;
