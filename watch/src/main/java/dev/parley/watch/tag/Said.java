package dev.parley.watch.tag;

import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Statement;

/**
 * What an official is said to have said.
 *
 * @param start index of its first character in the document
 * @param end index after its last
 */
record Said(EntityId speaker, Statement.Mode mode, int start, int end) {}
