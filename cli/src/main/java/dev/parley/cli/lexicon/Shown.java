package dev.parley.cli.lexicon;

import dev.parley.cli.terminal.Terminal;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Status;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.tag.Wording;
import dev.parley.watch.tag.Wordings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything a lexicon says of one entity, with the texts by which it is looked for. */
public final class Shown {
    private final Watchlist watchlist;
    private final InWords words;
    private final Wordings wordings;
    private final boolean all;
    private final EntityId id;
    private final Object entry;
    private final Watchlist.Default tagged;
    private final List<Texts> texts = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    private Shown(Watchlist watchlist, boolean all, EntityId id, Object entry, Watchlist.Default tagged) {
        this.watchlist = watchlist;
        this.words = new InWords(watchlist);
        this.wordings = new Wordings(watchlist);
        this.all = all;
        this.id = id;
        this.entry = entry;
        this.tagged = tagged;
    }

    /** The entity of this id; empty when the lexicon has none. */
    public static Optional<Shown> of(Watchlist watchlist, String id, boolean all) {
        Optional<Shown> official = watchlist.officials().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .map(each -> new Shown(watchlist, all, each.id(), each, each.tagged()).official(each));
        Optional<Shown> format = watchlist.formats().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .map(each -> new Shown(watchlist, all, each.id(), each, each.tagged()).format(each));
        Optional<Shown> issue = watchlist.issues().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .map(each -> new Shown(watchlist, all, each.id(), each, each.tagged()).issue(each));
        return official.or(() -> format).or(() -> issue);
    }

    /** Ids of all entities. */
    public static List<String> ids(Watchlist watchlist) {
        List<String> ids = new ArrayList<>();
        watchlist.formats().forEach(each -> ids.add(each.id().value()));
        watchlist.officials().forEach(each -> ids.add(each.id().value()));
        watchlist.issues().forEach(each -> ids.add(each.id().value()));
        return ids;
    }

    public void print(Terminal terminal) {
        String off = tagged == Watchlist.Default.OFF ? ", not tagged unless somebody asks for it" : "";
        terminal.out().println(terminal.strong(watchlist.labels().of(id)) + "  " + id + off);
        sections.forEach(section -> section.print(terminal));
    }

    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("label", watchlist.labels().of(id));
        json.put("entry", entry);
        json.put("texts", texts);
        return json;
    }

    private Shown official(Watchlist.Official official) {
        Section posts = section("Posts");
        official.roles().forEach(role -> posts.add(words.time(role), words.post(role)));
        for (String language : watchlist.languages()) {
            Watchlist.Names names = official.names().get(language);
            if (names != null) {
                Map<Wording.Kind, List<Wording>> kinds = wordings.of(official, language).stream()
                        .collect(Collectors.groupingBy(Wording::kind, LinkedHashMap::new, Collectors.toList()));
                Section section = section("Names in %s (%s)"
                        .formatted(language(language), names.status().name().toLowerCase(Locale.ROOT)));
                for (Wording.Kind kind : List.of(Wording.Kind.FULL_NAME, Wording.Kind.INITIALS, Wording.Kind.SURNAME)) {
                    section.add(
                            kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                            texts(kind, language, "", kinds.getOrDefault(kind, List.of())));
                }
            }
        }
        section("Conditions")
                .add("every mention", words.guard(official.guard()))
                .add(
                        "surname alone",
                        official.bare() == null ? alone(official) : "also enough where " + words.guard(official.bare()))
                .add("rare", official.rare() ? "a strange word before the surname is no first name of another" : "")
                .add("namesake", words.apart(official.apart()));
        section("Not to be confused with").add("", plain(official.confusables()));
        return note(official.note());
    }

    private Shown format(Watchlist.Format format) {
        section("What it is")
                .add("sides", labelled(format.sides()))
                .add("mediators", labelled(format.mediators()))
                .add("active", words.active(format.active()))
                .add("rounds", format.numbered() ? "are counted" : "")
                .add("never it", plain(format.venues()))
                .add("guard of all", words.guard(format.guard()));
        for (Watchlist.Form form : format.forms()) {
            String usage = form.usage() == null ? "" : ", " + form.usage();
            String known = form.status() == Status.SEEN ? "" : ", unverified";
            section(form.id() + " (" + language(form.lang()) + usage + known + ")")
                    .add("pattern", form.pattern())
                    .add("active", words.active(form.active()))
                    .add("variant", form.variant() == null ? "" : form.variant())
                    .add("guard", words.guard(form.guard()))
                    .add("texts", texts(Wording.Kind.FORM, form.lang(), form.id(), wordings.of(format, form)));
        }
        for (Watchlist.Composition composition : wordings.descriptions(format)) {
            section(composition.id() + " (" + language(composition.lang()) + ", description)")
                    .add("pattern", composition.pattern())
                    .add("guard", words.guard(composition.guard()))
                    .add(
                            "texts",
                            texts(
                                    Wording.Kind.DESCRIPTION,
                                    composition.lang(),
                                    composition.id(),
                                    wordings.of(format, composition)));
        }
        Section variants = section("Variants");
        format.variants().forEach(variant -> variants.add(variant.id(), plain(variant.places())));
        return note(format.note());
    }

    private Shown issue(Watchlist.Issue issue) {
        Map<String, List<Wording>> bySource = wordings.of(issue).stream()
                .collect(Collectors.groupingBy(Wording::source, LinkedHashMap::new, Collectors.toList()));
        bySource.forEach((pattern, of) ->
                section("Trigger").add("pattern", pattern).add("texts", texts(Wording.Kind.TRIGGER, "", pattern, of)));
        return this;
    }

    private Shown note(@Nullable String note) {
        section("Note").add("", note == null ? "" : note);
        return this;
    }

    private Section section(String heading) {
        Section section = new Section(heading);
        sections.add(section);
        return section;
    }

    private String texts(Wording.Kind kind, String language, String source, List<Wording> of) {
        if (of.isEmpty()) {
            return "";
        }
        Texts made = Texts.of(kind, language, source, of, all);
        Texts named = made.named(watchlist.labels()::of);
        texts.add(named);
        return named.inWords();
    }

    /** Patterns without the names of paradigms, which say no more than that all forms are meant. */
    private static String plain(List<String> patterns) {
        return String.join(", ", patterns).replaceAll("~[a-z]+(-[a-z]+)*", "");
    }

    private String labelled(List<String> sides) {
        return sides.stream().map(watchlist.labels()::side).collect(Collectors.joining(", "));
    }

    private static String alone(Watchlist.Official official) {
        return official.rare()
                ? "is enough"
                : "needs the full name, the post right before it, or the other party beside it";
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }
}
