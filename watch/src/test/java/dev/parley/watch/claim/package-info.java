/** What sentences claim of occasions. */
@NullMarked
package dev.parley.watch.claim;

import org.jspecify.annotations.NullMarked;
