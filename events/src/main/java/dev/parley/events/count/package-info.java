/** Additive measures per day and dimension, and the occasions that claims add up to. */
@NullMarked
package dev.parley.events.count;

import org.jspecify.annotations.NullMarked;
