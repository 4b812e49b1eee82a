package dev.parley.ingest.page;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import java.util.Set;

/** How sure it is that a page is an article and that what was read of it is that article: the sum of what speaks for it. */
final class Score {
    private static final double LENGTH = 0.35;
    private static final double SHARE = 0.2;
    private static final double MARK = 0.15;
    private static final double HEADLINE = 0.1;
    private static final double DATE = 0.1;
    private static final double KIND = 0.1;
    private static final int LONG = 800;
    private static final Set<Provenance> UNSURE = Set.of(Provenance.INFERRED);

    private final ArticleText found;
    private final String text;
    private final Parsed page;
    private final String title;
    private final Published published;

    Score(ArticleText found, String text, Parsed page, String title, Published published) {
        this.found = found;
        this.text = text;
        this.page = page;
        this.title = title;
        this.published = published;
    }

    double value() {
        if (text.isEmpty()) {
            return 0;
        }
        double sum = LENGTH * Math.min(1, text.length() / (double) LONG)
                + SHARE * found.share()
                + (found.isMarked() ? MARK : 0)
                + (page.headline() >= 0 && !title.isEmpty() ? HEADLINE : 0)
                + (isDated() ? DATE : 0)
                + (isCalledArticle() ? KIND : 0);
        return Math.round(Math.min(1, sum) * 100) / 100.0;
    }

    private boolean isDated() {
        return switch (published) {
            case Published.At at -> !UNSURE.contains(at.provenance());
            case Published.On on -> !UNSURE.contains(on.provenance());
            case Published.In in -> false;
            case Published.Unknown unknown -> false;
        };
    }

    private boolean isCalledArticle() {
        return page.data().saysArticle()
                || page.meta().first("og:type").filter("article"::equals).isPresent();
    }
}
