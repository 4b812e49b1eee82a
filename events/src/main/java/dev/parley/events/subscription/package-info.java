/** What somebody asked to be told about. */
@NullMarked
package dev.parley.events.subscription;

import org.jspecify.annotations.NullMarked;
