/** That a subscription matched a story, what became of the notice, and what people said of it. */
@NullMarked
package dev.parley.events.alert;

import org.jspecify.annotations.NullMarked;
