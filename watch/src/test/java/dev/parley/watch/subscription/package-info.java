/** Tests of subscription. */
@NullMarked
package dev.parley.watch.subscription;

import org.jspecify.annotations.NullMarked;
