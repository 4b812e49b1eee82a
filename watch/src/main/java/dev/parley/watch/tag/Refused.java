package dev.parley.watch.tag;

import dev.parley.events.tag.EntityId;

/** What looked like an entity, from one word to another, and why it was not taken for it. */
record Refused(int first, int last, EntityId entity, String rule, String why) {}
