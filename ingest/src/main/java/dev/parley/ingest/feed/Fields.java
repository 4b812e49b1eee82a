package dev.parley.ingest.feed;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.ingest.feed.Oddity.Kind;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The fields of one piece of a feed, each looked up under several names in order of preference. */
final class Fields {
    private static final int MOST = 100;
    private static final int LONGEST_NAME = 1000;

    private final Piece piece;
    private final String where;
    private final Provenance provenance;
    private final @Nullable ZoneId zone;
    private final Oddities oddities;
    private final Texts texts;

    /** @param where as in {@link Oddity#where} */
    Fields(Piece piece, String where, Provenance provenance, @Nullable ZoneId zone, Oddities oddities) {
        this.piece = piece;
        this.where = where;
        this.provenance = provenance;
        this.zone = zone;
        this.oddities = oddities;
        this.texts = new Texts(oddities);
    }

    Piece piece() {
        return piece;
    }

    /** The first of these that is not empty. */
    Optional<Text> text(List<String> names, Texts.Presumed presumed) {
        for (String name : names) {
            for (Element element : piece.all(name)) {
                String place = place(name);
                Texts.Presumed kind =
                        name.startsWith("atom:") && element.tag().namespace().endsWith("2005/Atom")
                                ? Texts.Presumed.TEXT
                                : presumed;
                Optional<Text> text = oddities.attempt(
                        place, () -> texts.read(element, kind, piece.base(element), place), Optional.empty());
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }

    /** The first of these that is not empty, in one line and without markup. */
    Optional<String> line(List<String> names) {
        return lines(names).stream().findFirst();
    }

    /** All of these that are not empty, each in one line and without markup. */
    List<String> lines(List<String> names) {
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            for (Element element : piece.all(name)) {
                String line = oddities.attempt(place(name), () -> texts.plain(element, LONGEST_NAME, place(name)), "");
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    /** The identity under these names, as written; none when it is too long to be kept whole. */
    @Nullable
    String id(List<String> names) {
        for (Element element : piece.all(names)) {
            String id = Addresses.trimmed(Characters.clean(element.wholeText()));
            if (id.length() > Addresses.LONGEST) {
                oddities.add(Kind.TOO_LONG, place("id"), id);
            } else if (!id.isEmpty()) {
                return element.tag().localName().equalsIgnoreCase("id") ? resolvedId(element, id) : id;
            }
        }
        return null;
    }

    /** An id of Atom is an address, so that a relative one has a base; a word is no address. */
    private String resolvedId(Element element, String id) {
        return id.contains("/") ? Addresses.resolve(piece.base(element), id) : id;
    }

    /** An absolute address of the web; empty with an oddity when it is none. */
    Optional<String> address(String written, Element at, String field) {
        if (written.isBlank()) {
            return Optional.empty();
        }
        String address = Addresses.resolve(piece.base(at), Characters.clean(written));
        if (Addresses.isOfTheWeb(address)) {
            return Optional.of(Addresses.escapedWhereNeeded(address));
        }
        oddities.add(Kind.BAD_LINK, place(field), written);
        return Optional.empty();
    }

    /** The first date under these names that is one; the others are kept beside it. */
    Published date(List<String> names) {
        List<Published.Candidate> others = new ArrayList<>();
        Published best = null;
        for (String name : names) {
            for (Element element : piece.all(name)) {
                String written = Characters.clean(element.wholeText()).strip();
                Optional<FeedDate> date = date(written, name);
                if (best == null && date.isPresent()) {
                    best = date.get().date();
                } else if (!written.isEmpty() && others.size() < MOST) {
                    others.add(new Published.Candidate(Characters.cut(written, Oddity.LONGEST), provenance));
                }
            }
        }
        return best == null ? new Published.Unknown(others) : with(best, others);
    }

    /** A date that stands in an attribute or outside of XML. */
    Optional<FeedDate> date(String written, String field) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<FeedDate> date = FeedDate.read(written, provenance, zone);
        if (date.isEmpty()) {
            oddities.add(Kind.BAD_DATE, place(field), written);
        } else if (date.get().lacksZone()) {
            oddities.add(Kind.NO_ZONE, place(field), written);
        }
        return date;
    }

    /** The categories under these names, each once. */
    List<String> categories(List<String> names) {
        Set<String> categories = new LinkedHashSet<>();
        for (Element element : piece.all(names)) {
            String label = element.hasAttr("label") ? element.attr("label") : element.attr("term");
            String text = label.isBlank() ? element.attr("text") : label;
            String category = text.isBlank() ? texts.plain(element, LONGEST_NAME, place("category")) : text;
            List<String> all =
                    element.tag().localName().equals("keywords") ? List.of(category.split(",")) : List.of(category);
            all.stream()
                    .map(one -> Characters.cut(Characters.clean(one).strip(), LONGEST_NAME))
                    .filter(one -> !one.isEmpty())
                    .forEach(categories::add);
        }
        if (categories.size() > MOST) {
            oddities.add(Kind.TOO_MANY, place("category"), categories.size() + " categories");
        }
        return categories.stream().limit(MOST).toList();
    }

    /** The field by its place, as an {@link Oddity} names it. */
    String place(String field) {
        return where.isEmpty() ? field : where + ", " + field;
    }

    Oddities oddities() {
        return oddities;
    }

    private static Published with(Published date, List<Published.Candidate> others) {
        List<Published.Candidate> all = new ArrayList<>(date.others());
        all.addAll(others);
        return switch (date) {
            case Published.At at -> new Published.At(at.value(), at.provenance(), all);
            case Published.On on -> new Published.On(on.value(), on.provenance(), all);
            case Published.In in -> new Published.In(in.value(), in.provenance(), all);
            case Published.Unknown unknown -> new Published.Unknown(all);
        };
    }
}
