package dev.parley.ingest.page;

import dev.parley.events.article.Provenance;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates a page gives, and the choice among them: what it says for machines before what it says for people, and a day
 * in its address before anything that is more than a day off. A date after the page was seen is none.
 */
final class PageDates {
    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern MONTH_IN_ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)/(0?[1-9]|1[0-2])(?=/)");
    private static final Pattern WORD_IN_ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)/(\\p{L}{3})/(\\d{1,2})(?=/)");
    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);

    /** How much a kind of place is believed, the best first. */
    enum Place {
        SELECTOR(null),
        DATA(Provenance.JSON_LD),
        META(Provenance.META),
        ADDRESS(Provenance.URL),
        PROPERTY(Provenance.JSON_LD),
        OTHER_META(Provenance.META),
        MARKED_TIME(Provenance.TIME_ELEMENT),
        TIME(Provenance.TIME_ELEMENT),
        SAID(Provenance.TEXT),
        BESIDE(Provenance.TEXT),
        LABEL(Provenance.TEXT),
        LINE(Provenance.TEXT),
        NEARBY(Provenance.TEXT),
        FAR(Provenance.TEXT),
        SCRIPT(Provenance.META),
        ANYWHERE(Provenance.TEXT),
        ADDRESS_MONTH(Provenance.URL),
        UPDATE(Provenance.INFERRED);

        private final @Nullable Provenance provenance;

        Place(@Nullable Provenance provenance) {
            this.provenance = provenance;
        }

        Provenance provenance() {
            return provenance == null ? Provenance.TEXT : provenance;
        }
    }

    /** A date and where it stands. */
    record Found(WrittenDate date, Place place, String written) {}

    private final DateText reader;
    private final @Nullable OffsetDateTime latest;
    private final List<Found> published = new ArrayList<>();
    private final List<Found> updated = new ArrayList<>();

    /** @param latest no date can be after it; null = any can */
    PageDates(DateText reader, @Nullable OffsetDateTime latest) {
        this.reader = reader;
        this.latest = latest;
    }

    void add(String written, Place place) {
        read(written, place).ifPresent(published::add);
    }

    void addUpdate(String written, Place place) {
        read(written, place).ifPresent(updated::add);
    }

    void addData(StructuredData data, MetaTags meta, DateWords words) {
        data.text("datePublished").ifPresent(date -> add(date, Place.DATA));
        data.text("dateCreated").ifPresent(date -> add(date, Place.OTHER_META));
        data.text("dateModified").ifPresent(date -> addUpdate(date, Place.DATA));
        words.published()
                .forEach(name -> meta.first(name)
                        .ifPresent(date ->
                                add(date, name.startsWith("article:published") ? Place.META : Place.OTHER_META)));
        words.updated().forEach(name -> meta.first(name).ifPresent(date -> addUpdate(date, Place.META)));
    }

    void addAddress(@Nullable URI address) {
        String path = address == null || address.getPath() == null
                ? ""
                : address.getPath().toLowerCase(Locale.ROOT);
        Matcher day = DAY_IN_ADDRESS.matcher(path);
        Matcher word = WORD_IN_ADDRESS.matcher(path);
        Matcher month = MONTH_IN_ADDRESS.matcher(path);
        if (day.find()) {
            add(day.group(1) + "-" + day.group(2) + "-" + day.group(3), Place.ADDRESS);
        } else if (word.find()) {
            add(word.group(3) + " " + word.group(2) + " " + word.group(1), Place.ADDRESS);
        } else if (month.find()) {
            YearMonth found = YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
            if (isPlausible(WrittenDate.month(found))) {
                published.add(new Found(WrittenDate.month(found), Place.ADDRESS_MONTH, found.toString()));
            }
        }
    }

    /** Whether a day of publication was found outside the address. */
    boolean isDayKnown() {
        return published.stream().anyMatch(found -> !found.date().isMonth());
    }

    /** All that may be the date of publication, the chosen one first. */
    List<Found> published() {
        List<Found> found = new ArrayList<>(published);
        updated.forEach(update -> found.add(new Found(update.date(), Place.UPDATE, update.written())));
        found.sort(Comparator.comparing(PageDates::isVague).thenComparing(Found::place));
        Optional<Found> address = found.stream().filter(PageDates::isAddress).findFirst();
        if (address.isPresent() && found.getFirst().place() != Place.SELECTOR) {
            Found best = found.stream()
                    .filter(one -> isNear(one, address.get()))
                    .findFirst()
                    .orElseThrow();
            found.remove(best);
            found.addFirst(best);
        }
        return found.isEmpty() ? found : LocalDay.told(found);
    }

    /** A month in words is worth less than a day anywhere; one in the address is all that the address tells. */
    private static boolean isVague(Found found) {
        return found.date().isMonth() && found.place() != Place.ADDRESS_MONTH;
    }

    private static boolean isAddress(Found found) {
        return found.place() == Place.ADDRESS || found.place() == Place.ADDRESS_MONTH;
    }

    /** Whether a date is no more than a day off what the address tells. */
    private static boolean isNear(Found one, Found address) {
        LocalDate first = address.date().day();
        LocalDate last = address.date().isMonth() ? YearMonth.from(first).atEndOfMonth() : first;
        return !one.date().day().isBefore(first.minusDays(1))
                && !one.date().day().isAfter(last.plusDays(1));
    }

    /** The latest that is said of an update, where it is no earlier than the publication. */
    Optional<Found> updated() {
        List<Found> found = published();
        return updated.stream()
                .filter(one ->
                        !one.date().day().isBefore(found.getFirst().date().day()))
                .min(Comparator.comparing(Found::place));
    }

    private Optional<Found> read(String written, Place place) {
        return reader.find(written).filter(this::isPlausible).map(date -> new Found(date, place, written.strip()));
    }

    private boolean isPlausible(WrittenDate date) {
        return !date.day().isBefore(FIRST) && (latest == null || date.isBefore(latest));
    }
}
