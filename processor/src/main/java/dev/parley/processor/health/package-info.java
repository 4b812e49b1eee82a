/**
 * Alerts about sources that are not as they should be. Pure.
 *
 * <p>How a source is, and since when, is told by whoever reads it; here it becomes an alert, one for each time. When the
 * source is well again, is no longer followed or is in another way unwell, the alert of before is taken back.
 */
@NullMarked
package dev.parley.processor.health;

import org.jspecify.annotations.NullMarked;
