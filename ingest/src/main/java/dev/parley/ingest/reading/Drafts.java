package dev.parley.ingest.reading;

import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import dev.parley.events.source.KnownItem;
import dev.parley.events.source.PendingPage;
import dev.parley.events.source.Source;
import dev.parley.ingest.page.Page;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes one article of what a listing and what a page say. */
final class Drafts {
    /** Below it, a page is believed only where nothing else says anything. */
    static final double SURE = 0.3;

    private static final int TITLE_HASH = Key.LENGTH / 2;

    private final Source source;
    private final Instant now;

    Drafts(Source source, Instant now) {
        this.source = source;
        this.now = now;
    }

    /** From a listing alone, read with {@link EntryText}. */
    Draft ofEntry(Item item, Page entry, @Nullable String url, Rights rights) {
        return new Draft(
                item.title().isEmpty() ? entry.title() : item.title(),
                entry.text(),
                language(entry.language(), item.language()),
                item.byline() == null ? entry.byline() : item.byline(),
                entry.wire(),
                Dates.past(item.published(), now),
                url,
                rights,
                null,
                false,
                false);
    }

    /** From a listing alone, as it was kept. */
    Draft ofListing(PendingPage listed) {
        return new Draft(
                listed.title(),
                listed.text(),
                language(null, listed.language()),
                listed.byline(),
                null,
                Dates.past(listed.published(), now),
                listed.url(),
                listed.rights() == null ? source.rights() : listed.rights(),
                null,
                false,
                false);
    }

    /** From a page and what the listing said of it. */
    Draft ofPage(PendingPage listed, Page page, Rights rights) {
        boolean isSure = isSure(page);
        String title = title(listed.title(), page.title(), isSure);
        Published published = Dates.better(listed.published(), page.published(), now);
        boolean isPageText = !page.text().isBlank()
                && (listed.text().isBlank()
                        || (isSure && page.text().length() * 2L >= listed.text().length()));
        return new Draft(
                title,
                isPageText ? page.text() : listed.text(),
                language(page.language(), listed.language()),
                page.byline() == null ? listed.byline() : page.byline(),
                page.wire(),
                published,
                listed.url(),
                rights,
                hash(page),
                !title.equals(page.title()),
                !Dates.alone(published).equals(Dates.alone(page.published())));
    }

    /** From a page that was read before. What was not the page's then stays, unless the page has changed it since. */
    Draft ofRevisit(@Nullable KnownItem known, String url, Page page, Rights rights) {
        boolean isSameTitle = known != null && known.page() != null && isSameTitle(known.page(), hash(page));
        String kept = known == null ? null : known.title();
        String title = kept != null && isSameTitle ? kept : page.title();
        Published published =
                known == null || known.published() == null ? Dates.past(page.published(), now) : known.published();
        return new Draft(
                title,
                page.text(),
                language(page.language(), null),
                page.byline(),
                page.wire(),
                published,
                url,
                rights,
                hash(page),
                !title.equals(page.title()),
                known != null && known.published() != null);
    }

    /** Whether a page is believed to be an article, by its score or because somebody said where its text is. */
    boolean isSure(Page page) {
        boolean isChosen = source.selectors() != null && source.selectors().text() != null;
        return page.score() >= SURE || (isChosen && !page.text().isBlank());
    }

    /** Hash of title and text of a page, in two halves. */
    static String hash(Page page) {
        return Key.of("title", page.title()).substring(0, TITLE_HASH)
                + Key.of("text", page.text()).substring(0, Key.LENGTH - TITLE_HASH);
    }

    private static boolean isSameTitle(String hash, String other) {
        return hash.regionMatches(0, other, 0, TITLE_HASH);
    }

    /**
     * The listing's, which its editors wrote for it; the page's where the listing has none or breaks it off, puts
     * something around it, or where the listing is a page of links, whose texts are cut and adorned.
     */
    private String title(String listed, String page, boolean isSure) {
        if (listed.isBlank() || page.isBlank()) {
            return listed.isBlank() ? page : listed;
        }
        String lower = listed.toLowerCase(Locale.ROOT);
        boolean isAdorned = lower.contains(page.toLowerCase(Locale.ROOT)) && page.length() * 2L >= listed.length();
        boolean isPages = source.kind() == Source.Kind.LIST || EntryText.breaksOff(listed) || isAdorned;
        return isPages && isSure ? page : listed;
    }

    /** What the editors of the source say, else what the text shows, else what is declared. */
    private @Nullable String language(@Nullable String shown, @Nullable String declared) {
        String ofSource = source.language();
        String language = ofSource != null ? ofSource : shown != null ? shown : declared;
        return language == null ? null : language.toLowerCase(Locale.ROOT);
    }
}
