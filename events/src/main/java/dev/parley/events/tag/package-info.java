/** What was recognised in an article: mentions of entities, claims about occasions, statements of speakers. */
@NullMarked
package dev.parley.events.tag;

import org.jspecify.annotations.NullMarked;
