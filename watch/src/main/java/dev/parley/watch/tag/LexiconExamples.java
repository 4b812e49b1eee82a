package dev.parley.watch.tag;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.tag.Mention;
import dev.parley.watch.lexicon.PartialDate;
import dev.parley.watch.lexicon.Watchlist;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The passages that stand beside the forms of a lexicon, held against what is tagged. */
public final class LexiconExamples {
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    private final Watchlist watchlist;
    private final Tagger tagger;

    public LexiconExamples(Watchlist watchlist) {
        this.watchlist = watchlist;
        this.tagger = Tagger.of(watchlist);
    }

    /** What does not come out as it should: one line each, naming form and passage. Empty when all is well. */
    public List<String> failures() {
        List<String> failures = new ArrayList<>();
        for (Watchlist.Format format : watchlist.formats()) {
            for (Watchlist.Form form : format.forms()) {
                form.examples().match().forEach(passage -> match(format, form, passage, failures));
                form.examples().not().forEach(passage -> not(format, form, passage, failures));
            }
        }
        return failures;
    }

    private void match(Watchlist.Format format, Watchlist.Form form, String passage, List<String> failures) {
        int open = passage.indexOf(OPEN);
        String text = passage.replace(OPEN, "").replace(CLOSE, "");
        String asked = open < 0 ? "" : passage.substring(open + OPEN.length(), passage.indexOf(CLOSE));
        List<Mention> found = mentions(format, form, text).stream()
                .filter(mention -> form.id().equals(mention.form()))
                .toList();
        boolean matched = found.stream()
                .anyMatch(mention -> open < 0
                        || (mention.start() == open && mention.surface().equals(asked)));
        if (!matched) {
            failures.add("form " + form.id() + " does not find '" + asked + "' in '" + text + "', but "
                    + found.stream().map(Mention::surface).toList());
        }
    }

    private void not(Watchlist.Format format, Watchlist.Form form, String passage, List<String> failures) {
        mentions(format, form, passage)
                .forEach(mention -> failures.add("form " + form.id() + ": " + format.id() + " is found as '"
                        + mention.surface() + "' in '" + passage + "'"));
    }

    private List<Mention> mentions(Watchlist.Format format, Watchlist.Form form, String text) {
        PartialDate day = form.examples().published();
        Published published = day == null
                ? new Published.Unknown(List.of())
                : new Published.On(day.first(), Provenance.INFERRED, List.of());
        return tagger.tag("", text, null, published).mentions().stream()
                .filter(mention -> Objects.equals(mention.entity(), format.id()))
                .toList();
    }
}
