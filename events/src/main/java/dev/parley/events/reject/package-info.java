/** What could not go on, where it came from and why. */
@NullMarked
package dev.parley.events.reject;

import org.jspecify.annotations.NullMarked;
