package dev.parley.processor.story;

import dev.parley.events.article.Metadata;
import dev.parley.events.article.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in an article: two voices are independent when neither their owners nor their agencies are the same.
 *
 * @param owner of the outlet; the outlet itself where it has none
 * @param wire the agency credited in the text, else the one that the outlet is; null = none
 * @param agency the wire; the outlet itself where there is none
 */
record Voice(String owner, @Nullable String wire, String agency) {
    static Voice of(Metadata metadata) {
        Outlet outlet = metadata.outlet();
        String source = outlet.source().value();
        String wire = metadata.wire() == null ? outlet.wire() : metadata.wire();
        return new Voice(outlet.owner() == null ? source : outlet.owner(), wire, wire == null ? source : wire);
    }

    boolean isIndependentOf(Voice other) {
        return !owner.equals(other.owner) && !agency.equals(other.agency);
    }
}
