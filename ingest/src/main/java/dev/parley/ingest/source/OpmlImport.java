package dev.parley.ingest.source;

import dev.parley.events.article.CanonicalUrl;
import dev.parley.events.source.Source;
import dev.parley.events.source.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sources that an OPML document names and that are not there yet: none is enabled, and none counts as seen.
 *
 * @param remarks what was not taken, and why, a line each
 * @param refused how many of these should have been taken and could not
 */
public record OpmlImport(List<Source> sources, List<String> remarks, int refused) {
    private static final int MOST = 10_000;

    public OpmlImport {
        sources = List.copyOf(sources);
        remarks = List.copyOf(remarks);
    }

    /** Throws {@link SourcesException} when the document is no OPML. */
    public static OpmlImport of(byte[] body, List<Source> present) {
        OpmlOutlines.Read read = OpmlOutlines.read(body, MOST)
                .orElseThrow(() -> new SourcesException(List.of("is no OPML: it does not begin with <opml>")));
        List<Source> sources = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        int refused = read.left();
        Map<String, SourceId> known = new HashMap<>();
        present.forEach(source -> known.put(sameFor(source.url()), source.id()));
        FreeId ids = new FreeId(present);
        for (Outline outline : read.outlines()) {
            try {
                OutlineSource described = new OutlineSource(outline);
                Optional<String> url = described.url();
                SourceId before = url.map(OpmlImport::sameFor).map(known::get).orElse(null);
                if (url.isEmpty()) {
                    remarks.add(described.name() + ": a link, not a feed");
                } else if (before != null) {
                    remarks.add(described.name() + ": there already as " + before + ": " + url.get());
                } else {
                    Source source = described.source(url.get(), ids);
                    known.put(sameFor(url.get()), source.id());
                    sources.add(source);
                }
            } catch (IllegalArgumentException e) {
                remarks.add(new OutlineSource(outline).name() + ": " + e.getMessage());
                refused++;
            }
        }
        if (read.left() > 0) {
            remarks.add(read.left() + " more were left out: " + MOST + " are taken at once");
        }
        return new OpmlImport(sources, remarks, refused);
    }

    private static String sameFor(String url) {
        return CanonicalUrl.of(url).value();
    }
}
