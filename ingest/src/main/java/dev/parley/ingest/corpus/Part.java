package dev.parley.ingest.corpus;

import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import java.nio.file.Path;

/** One file of a corpus, not opened yet. */
sealed interface Part {
    /** A file of JSON lines. */
    record Lines(Path file, Listing listing) implements Part {}

    /** A file that is one text; {@code titled} = a short first line is its title. */
    record Text(Path file, Listing listing, boolean titled) implements Part {}

    /** A file that is a saved page; {@code listed} = a manifest names it. */
    record Saved(Path file, Listing listing, boolean listed) implements Part {}

    /** A web archive. */
    record Archive(Path file, Listing listing) implements Part {}

    /** A file that is not there, or an item of the manifest that cannot be understood. */
    record Bad(Origin.Line origin, String reason) implements Part {
        Rejection rejection() {
            return Rejection.of(Rejection.Stage.INGEST, origin, new byte[0], reason, null);
        }
    }
}
