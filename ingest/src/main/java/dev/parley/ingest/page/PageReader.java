package dev.parley.ingest.page;

import dev.parley.events.CleanText;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the article out of a page. One reader serves all pages and any number of threads. */
public final class PageReader {
    private static final Duration AHEAD = Duration.ofHours(24);
    private static final Set<String> MONTH_FIRST = Set.of("com", "us", "net", "org", "gov", "edu", "info");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n]]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST_TEXT = 900_000;
    private static final int LONGEST_LINE = 2_000;

    private final Boilerplate boilerplate = Boilerplate.shipped();
    private final MonthNames months = MonthNames.shipped();
    private final DateWords dateWords = DateWords.shipped();
    private final PageLanguage languages = new PageLanguage();
    private final Credits credits = Credits.shipped();

    public Page read(FetchedPage fetched, Selectors selectors) {
        Parsed page = Parsed.of(fetched, selectors);
        String title = line(page.textOf(selectors.title()).orElseGet(page::title));
        ArticleText found = text(page, selectors);
        String text = clean(found.text(), LONGEST_TEXT);
        Optional<String> language =
                languages.of(title + " " + text, page.declaredLanguage().orElse(null));
        PageDates dates = dates(page, selectors, language.orElse(""), fetched.observedAt());
        ChosenDate date = ChosenDate.of(dates.published());
        Optional<String> byline = page.textOf(selectors.byline())
                .flatMap(credits::byline)
                .or(() -> new Byline(page, credits, boilerplate).find())
                .map(PageReader::line);
        Optional<URI> canonical = page.canonical();
        boolean isElsewhere = fetched.address() != null
                && canonical.isPresent()
                && !Address.isSameSite(fetched.address(), canonical.get());
        String own = canonical.map(URI::toString).orElse(null);
        return new Page(
                title,
                text,
                language.orElse(null),
                byline.orElse(null),
                credits.wire(byline.orElse(""), text).orElse(null),
                date.published(),
                date.writtenAt(),
                ChosenDate.update(dates.updated()),
                isElsewhere ? null : own,
                isElsewhere ? own : null,
                new Score(found, text, page, title, date.published()).value());
    }

    private ArticleText text(Parsed page, Selectors selectors) {
        if (selectors.text() != null) {
            List<Integer> chosen = page.chosen(selectors.text());
            if (!chosen.isEmpty()) {
                return ArticleText.chosen(page.outline(), boilerplate, chosen);
            }
        }
        return ArticleText.of(
                page.outline(),
                boilerplate,
                page.headline(),
                page.data().text("articleBody").orElse(""));
    }

    private PageDates dates(Parsed page, Selectors selectors, String language, @Nullable Instant observedAt) {
        OffsetDateTime latest =
                observedAt == null ? null : observedAt.plus(AHEAD).atOffset(ZoneOffset.UTC);
        boolean isMonthFirst = language.equals("en") && isAmerican(page.address());
        PageDates dates = new PageDates(new DateText(months, isMonthFirst), latest);
        if (selectors.published() != null) {
            for (Element element : page.document().select(selectors.published())) {
                String machine = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
                dates.add(machine.isBlank() ? element.text() : machine, PageDates.Place.SELECTOR);
            }
        }
        dates.addData(page.data(), page.meta(), dateWords);
        ScriptDates.first(page.document()).ifPresent(date -> dates.add(date, PageDates.Place.SCRIPT));
        dates.addAddress(page.address() == null ? page.canonical().orElse(null) : page.address());
        new VisibleDates(page.outline(), boilerplate, dateWords, dates).collect(page.headline());
        return dates;
    }

    private static boolean isAmerican(@Nullable URI address) {
        if (address == null || address.getHost() == null) {
            return true;
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return MONTH_FIRST.contains(host.substring(host.lastIndexOf('.') + 1));
    }

    private static String line(String text) {
        return SPACE.matcher(clean(text, LONGEST_LINE)).replaceAll(" ").strip();
    }

    /** Text as an article may carry it. */
    private static String clean(String text, int longest) {
        String kept = text.length() > longest ? text.substring(0, longest) : text;
        return CONTROL.matcher(CleanText.of(kept)).replaceAll(" ").strip();
    }
}
