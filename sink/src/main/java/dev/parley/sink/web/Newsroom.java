package dev.parley.sink.web;

import dev.parley.events.Namespace;
import dev.parley.events.tag.EntityId;
import dev.parley.sink.read.Reading;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What the page shows, and the words it uses for it. */
public interface Newsroom {
    /** The namespaces that have a database. */
    List<Namespace> namespaces();

    /** The rows of one of them; empty when it has none (any more). */
    Optional<Reading> reading(Namespace namespace);

    /** What people call an entity; its id where nobody knows. */
    String label(Namespace namespace, EntityId entity);

    /** The desk's zone, in which times of day are told. */
    ZoneId zone();
}
