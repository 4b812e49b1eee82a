package dev.parley.watch.tag;

import dev.parley.events.article.Published;
import dev.parley.events.tag.Lexicon;
import dev.parley.events.tag.LexiconVersion;
import dev.parley.watch.claim.Claims;
import dev.parley.watch.claim.Passage;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises what a lexicon watches for. Made once for a lexicon; any number of threads may use it at a time. */
public final class Tagger {
    private final Watchlist watchlist;
    private final Finder finder;
    private final OfficialEvidence kinds;
    private final Roles roles;
    private final Cues cues;
    private final Claims claims;
    private final Speakers speakers;

    private Tagger(Watchlist watchlist) {
        this.watchlist = watchlist;
        this.finder = new Finder(watchlist);
        this.kinds = new OfficialEvidence(watchlist);
        this.roles = new Roles(watchlist);
        this.cues = new Cues(watchlist);
        this.claims = new Claims(watchlist);
        this.speakers = new Speakers(watchlist);
    }

    public static Tagger of(Lexicon lexicon) {
        return of(Watchlist.of(lexicon));
    }

    public static Tagger of(Watchlist watchlist) {
        return new Tagger(watchlist);
    }

    /** What it was made of. */
    public LexiconVersion version() {
        return watchlist.version();
    }

    /**
     * What a text mentions.
     *
     * @param title may be empty; a title that is the text's first line is read once, in the text
     * @param language BCP 47 code that the source gives, or null; where the text itself tells another, that one is told
     * @param published for the posts of officials
     */
    public Tagging tag(String title, String text, @Nullable String language, Published published) {
        Reading reading = Reading.of(Document.of(title, text));
        String told = Language.of(reading.document().all(), language);
        Hits hits = finder.find(reading.words());
        Outline outline = new Outline(reading, published, watchlist, cues);
        if (finder.isOfNoInterest(hits)) {
            return Tagging.ofNothing(told, outline);
        }
        Surroundings surroundings = new Surroundings(watchlist, kinds, reading, hits);
        People people = new People(watchlist, finder.names(), reading, surroundings, hits);
        surroundings.addOfficials(people.found());
        Period day = Period.of(published, watchlist.zone());
        Formats formats = new Formats(finder, watchlist, reading, surroundings, hits, people.found(), day);
        Issues issues = new Issues(reading, hits, people.found(), formats.found());

        List<Found> found = new ArrayList<>(formats.found());
        found.addAll(people.found());
        found.addAll(issues.found());
        List<Refused> refused = new ArrayList<>(people.refused());
        refused.addAll(formats.refused());
        List<Said> said = people.found().isEmpty() ? List.of() : said(reading, outline, people, hits);
        Tagging tagging = new Result(reading, roles, published, outline).of(told, found, refused, said);
        return tagging.claiming(claims.read(passage(reading), tagging.mentions(), published));
    }

    private List<Said> said(Reading reading, Outline outline, People people, Hits hits) {
        Attributions attributions = new Attributions(
                reading, outline.cued(), outline.quotations(), outline.paragraphs(), speakers, people.found(), hits);
        return new Statements(reading, outline.quotations(), attributions, outline.cued()).found();
    }

    private static Passage passage(Reading reading) {
        Document document = reading.document();
        return new Passage(document.all(), document.textStart(), reading.words(), reading.sentences());
    }
}
