/** The places that articles come from, what was last seen there, and what the processor wishes to see again. */
@NullMarked
package dev.parley.events.source;

import org.jspecify.annotations.NullMarked;
