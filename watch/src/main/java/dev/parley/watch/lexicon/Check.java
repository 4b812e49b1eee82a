package dev.parley.watch.lexicon;

import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Lexicon;
import dev.parley.watch.phrase.Paradigms;
import dev.parley.watch.phrase.Pattern;
import dev.parley.watch.phrase.PatternException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads all files of a lexicon and holds every reference against what it refers to. What is wrong is kept with its file,
 * so that one mistake does not hide the next.
 */
final class Check {
    private final Watchlist watchlist;
    private final YamlFile head;
    private final YamlFile sides;
    private final YamlFile posts;
    private final YamlFile officials;
    private final YamlFile formats;
    private final YamlFile issues;
    private final YamlFile history;
    private final YamlFile speech;
    private final YamlFile occasions;
    private final YamlFile names;
    private final List<LexiconProblem> strange = new ArrayList<>();
    private final Known paradigms = new Known("paradigms", Paradigms.shipped().names());
    private final Known languages;
    private final Known lists;
    private final Known guards;
    private final Known sources;

    private Check(Lexicon lexicon) {
        Map<String, String> files = lexicon.files();
        for (String file : files.keySet()) {
            if (!LexiconFiles.ALL.contains(file)) {
                strange.add(new LexiconProblem(
                        file, 0, "", "is no file of a lexicon; known are " + new TreeSet<>(LexiconFiles.ALL)));
            }
        }
        head = YamlFile.of(LexiconFiles.HEAD, files);
        sides = YamlFile.of(LexiconFiles.SIDES, files);
        posts = YamlFile.of(LexiconFiles.POSTS, files);
        officials = YamlFile.of(LexiconFiles.OFFICIALS, files);
        formats = YamlFile.of(LexiconFiles.FORMATS, files);
        issues = YamlFile.of(LexiconFiles.ISSUES, files);
        history = YamlFile.optional(LexiconFiles.HISTORY, files);
        speech = YamlFile.optional(LexiconFiles.SPEECH, files);
        occasions = YamlFile.optional(LexiconFiles.OCCASIONS, files);
        names = YamlFile.optional(LexiconFiles.NAMES, files);
        Naming naming = names.readOr(Naming.class, Naming.none());
        List<Watchlist.Side> sideEntries = List.of(sides.read(Watchlist.Side[].class));
        List<Watchlist.PostEntry> postEntries = List.of(posts.read(Watchlist.PostEntry[].class));
        List<Watchlist.Official> officialEntries = List.of(officials.read(Watchlist.Official[].class));
        List<Watchlist.Format> formatEntries = List.of(formats.read(Watchlist.Format[].class));
        List<Watchlist.Issue> issueEntries = List.of(issues.read(Watchlist.Issue[].class));
        HeadEntry entry = headEntry();
        watchlist = new Watchlist(
                lexicon.version(),
                ZoneId.of(entry.zone()),
                entry.languages(),
                entry.nameParadigms(),
                entry.beforeNames(),
                entry.elsewhere(),
                entry.titles(),
                entry.sources(),
                joined("words", entry.words(), naming.words()),
                joined("guards", entry.guards(), naming.guards()),
                entry.compositions(),
                sideEntries,
                postEntries,
                officialEntries,
                formatEntries,
                issueEntries,
                history.readOr(History.class, History.NONE),
                speech.readOr(Speech.class, Speech.NONE),
                occasions.readOr(Occasions.class, Occasions.NONE),
                naming);
        languages = new Known("languages in lexicon.yaml", watchlist.languages());
        lists = new Known(
                "words in lexicon.yaml or names.yaml", watchlist.words().keySet());
        guards = new Known(
                "guards in lexicon.yaml or names.yaml", watchlist.guards().keySet());
        sources = new Known("sources in lexicon.yaml", watchlist.sources().keySet());
    }

    /** Without its head nothing in a lexicon can be held against anything. */
    private HeadEntry headEntry() {
        try {
            return head.read(HeadEntry.class);
        } catch (LexiconException e) {
            throw new LexiconException(problems(), e);
        }
    }

    static Watchlist whole(Lexicon lexicon) {
        Check check = new Check(lexicon);
        check.head();
        check.people();
        check.formats();
        check.issues();
        check.telling();
        check.occasions();
        if (!check.problems().isEmpty()) {
            throw new LexiconException(check.problems(), null);
        }
        return check.watchlist;
    }

    private List<LexiconProblem> problems() {
        List<LexiconProblem> problems = new ArrayList<>(strange);
        for (YamlFile file :
                List.of(head, sides, posts, officials, formats, issues, history, speech, occasions, names)) {
            file.problems().stream()
                    .distinct()
                    .sorted(Comparator.comparingInt(LexiconProblem::line))
                    .forEach(problems::add);
        }
        return problems;
    }

    private void head() {
        watchlist.words().forEach((name, patterns) -> {
            patterns(head, name, "words", patterns, Set.of(), true);
            patterns.forEach(source -> lists(source).forEach(list -> flat(name, list)));
        });
        Known evidence = evidence();
        watchlist.guards().forEach((name, guard) -> {
            guard.needs().forEach(each -> evident(name, "needs", each, evidence));
            guard.sure().forEach(each -> evident(name, "sure", each, evidence));
            guard.unless().forEach(each -> evident(name, "unless", each, evidence));
            optional(head, name, "about", guard.about(), lists);
        });
        String id = watchlist.version().id();
        optional(head, id, "beforeNames", watchlist.beforeNames(), lists);
        optional(head, id, "elsewhere", watchlist.elsewhere(), lists);
        Watchlist.Titles titles = watchlist.titles();
        if (titles != null) {
            titles.after().forEach(list -> known(head, id, "titles.after", list, lists));
            optional(head, id, "titles.within", titles.within(), lists);
            optional(head, id, "titles.never", titles.never(), lists);
        }
        watchlist
                .nameParadigms()
                .values()
                .forEach(name -> paradigm(head, watchlist.version().id(), name));
        distinct(head, watchlist.compositions(), Watchlist.Composition::id);
        for (Watchlist.Composition composition : watchlist.compositions()) {
            known(head, composition.id(), "lang", composition.lang(), languages);
            optional(head, composition.id(), "guard", composition.guard(), guards);
        }
        watchlist.compositions().forEach(each -> {
            Set<String> slots = Set.of("one", "other", "venue");
            patterns(head, each.id(), "pattern", List.of(each.pattern()), slots, true);
            each.endings().keySet().forEach(slot -> known(head, each.id(), "endings", slot, new Known("", slots)));
        });
    }

    /** Everything a guard can go by besides lists of words. */
    private Known evidence() {
        Set<String> evidence = new HashSet<>();
        watchlist.officials().forEach(official -> evidence.add(official.id().value()));
        watchlist.formats().forEach(format -> evidence.add(format.id().value()));
        watchlist.posts().forEach(post -> evidence.add("post:" + post.id()));
        watchlist.sides().forEach(side -> evidence.add("side:" + side.id()));
        return new Known("ids in formats.yaml, officials.yaml, posts.yaml and sides.yaml", evidence);
    }

    private void evident(String guard, String field, String kinds, Known evidence) {
        Guard.alternatives(kinds)
                .forEach(kind -> known(head, guard, field, kind, kind.indexOf(':') < 0 ? lists : evidence));
    }

    /** A list within a list holds none itself, so that no list holds itself. */
    private void flat(String name, String list) {
        boolean holdsLists = watchlist.words().getOrDefault(list, List.of()).stream()
                .anyMatch(source -> !lists(source).isEmpty());
        if (holdsLists) {
            head.wrong(name, "words", "<" + list + ">", "the list '" + list + "' holds lists itself");
        }
    }

    private static Set<String> lists(String source) {
        try {
            return Pattern.parse(source).lists();
        } catch (PatternException e) {
            return Set.of();
        }
    }

    private <V> Map<String, V> joined(String field, Map<String, V> ofHead, Map<String, V> ofNames) {
        Map<String, V> all = new TreeMap<>(ofHead);
        ofNames.forEach((name, value) -> {
            if (all.put(name, value) != null) {
                names.wrong(name, field, name, "stands in " + LexiconFiles.HEAD + " too");
            }
        });
        return Watchlist.sorted(all);
    }

    private void people() {
        Naming naming = watchlist.naming();
        patterns(names, "firstNames", "", naming.firstNames(), Set.of(), false);
        optional(names, "misspelt", "", naming.misspelt(), guards);
        Known sideIds = new Known("sides in sides.yaml", distinct(sides, watchlist.sides(), Watchlist.Side::id));
        Known postIds = new Known("posts in posts.yaml", distinct(posts, watchlist.posts(), Watchlist.PostEntry::id));
        for (Watchlist.PostEntry post : watchlist.posts()) {
            optional(posts, post.id(), "side", post.side(), sideIds);
            patterns(posts, post.id(), "patterns", post.patterns(), Set.of(), true);
        }
        distinct(officials, watchlist.officials(), official -> official.id().value());
        for (Watchlist.Official official : watchlist.officials()) {
            String id = official.id().value();
            type(officials, official.id(), EntityId.Type.OFFICIAL);
            official.roles().forEach(role -> {
                known(officials, id, "roles.post", role.post(), postIds);
                optional(officials, id, "roles.source", role.source(), sources);
            });
            official.names().forEach((language, names) -> names(id, language, names));
            patterns(officials, id, "confusables", official.confusables(), Set.of(), true);
            optional(officials, id, "guard", official.guard(), guards);
            optional(officials, id, "bare", official.bare(), guards);
            Watchlist.Apart apart = official.apart();
            if (apart != null) {
                apart.own().forEach(list -> known(officials, id, "apart.own", list, lists));
                apart.other().forEach(list -> known(officials, id, "apart.other", list, lists));
            }
        }
    }

    private void names(String id, String language, Watchlist.Names names) {
        known(officials, id, "names", language, languages);
        if (names.paradigm() != null) {
            paradigm(officials, id, names.paradigm());
        }
        patterns(officials, id, "names." + language + ".given", names.given(), Set.of(), false);
        patterns(officials, id, "names." + language + ".patronymic", names.patronymic(), Set.of(), false);
        patterns(officials, id, "names." + language + ".surname", names.surname(), Set.of(), false);
    }

    private void formats() {
        Known sideIds = new Known("sides in sides.yaml", sides.ids());
        Known people = new Known("officials in officials.yaml", officials.ids());
        Known compositions = new Known(
                "compositions in lexicon.yaml",
                watchlist.compositions().stream().map(Watchlist.Composition::id).toList());
        distinct(formats, watchlist.formats(), format -> format.id().value());
        distinct(
                formats,
                watchlist.formats().stream()
                        .flatMap(format -> format.forms().stream())
                        .toList(),
                Watchlist.Form::id);
        for (Watchlist.Format format : watchlist.formats()) {
            String id = format.id().value();
            type(formats, format.id(), EntityId.Type.FORMAT);
            format.sides().forEach(side -> known(formats, id, "sides", side, sideIds));
            format.mediators().forEach(side -> known(formats, id, "mediators", side, sideIds));
            format.composed().forEach(name -> known(formats, id, "composed", name, compositions));
            format.parties()
                    .forEach(party -> party.forEach(each -> known(formats, id, "parties", each.value(), people)));
            optional(formats, id, "guard", format.guard(), guards);
            patterns(formats, id, "venues", format.venues(), Set.of(), true);
            format.variants()
                    .forEach(variant -> patterns(formats, variant.id(), "places", variant.places(), Set.of(), true));
            Known variants = new Known(
                    "variants",
                    format.variants().stream().map(Watchlist.Variant::id).toList());
            for (Watchlist.Form form : format.forms()) {
                known(formats, form.id(), "lang", form.lang(), languages);
                optional(formats, form.id(), "guard", form.guard(), guards);
                optional(formats, form.id(), "variant", form.variant(), variants);
                patterns(formats, form.id(), "pattern", List.of(form.pattern()), Set.of(), true);
            }
        }
    }

    private void issues() {
        distinct(issues, watchlist.issues(), issue -> issue.id().value());
        for (Watchlist.Issue issue : watchlist.issues()) {
            type(issues, issue.id(), EntityId.Type.ISSUE);
            patterns(issues, issue.id().value(), "triggers", issue.triggers(), Set.of(), true);
        }
    }

    private void telling() {
        Set<String> year = Set.of("year");
        History told = watchlist.history();
        patterns(history, "", "reminders", told.reminders(), year, true);
        patterns(history, "", "headings", told.headings(), year, true);
        patterns(history, "", "anniversaries", told.anniversaries(), year, true);
        patterns(history, "", "events", told.events(), year, true);
        patterns(history, "", "since", told.since(), year, true);
        patterns(history, "", "told", told.told(), year, true);
        patterns(history, "", "formulas", told.formulas(), year, true);
        patterns(history, "", "unfinished", told.unfinished(), year, true);
        patterns(history, "", "news", told.news(), year, true);
        Speech said = watchlist.speech();
        said.subjects().forEach((language, paradigm) -> {
            known(speech, "subjects", language, language, languages);
            known(speech, "subjects", language, paradigm, paradigms);
        });
        patterns(speech, "", "said", said.said(), Set.of(), true);
        patterns(speech, "", "told", said.told(), Set.of(), true);
        patterns(speech, "", "according", said.according(), Set.of(), true);
        patterns(speech, "", "opinion", said.opinion(), Set.of(), true);
        patterns(speech, "", "again", said.again(), Set.of(), true);
        patterns(speech, "", "opinionAgain", said.opinionAgain(), Set.of(), true);
        patterns(speech, "", "links", said.links(), Set.of(), true);
        patterns(speech, "", "fillers", said.fillers(), Set.of(), true);
        patterns(speech, "", "breaks", said.breaks(), Set.of(), true);
        patterns(speech, "", "bars", said.bars(), Set.of(), true);
        patterns(speech, "", "aides", said.aides(), Set.of(), true);
        patterns(speech, "", "relatives", said.relatives(), Set.of(), true);
    }

    private void occasions() {
        watchlist.occasions().meetings().forEach((language, nouns) -> {
            known(occasions, "meetings", language, language, languages);
            patterns(occasions, "meetings", language + ".words", nouns.words(), Set.of(), true);
            patterns(occasions, "meetings", language + ".subject", nouns.subject(), Set.of(), true);
            patterns(occasions, "meetings", language + ".rounds", nouns.rounds(), Set.of(), true);
        });
        distinct(occasions, watchlist.occasions().states(), Occasions.StateWords::id);
        for (Occasions.StateWords state : watchlist.occasions().states()) {
            known(occasions, state.id(), "lang", state.lang(), languages);
            patterns(occasions, state.id(), "patterns", state.patterns(), Set.of(), true);
        }
    }

    private static <T> Set<String> distinct(YamlFile file, List<T> entries, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T entry : entries) {
            if (!seen.add(id.apply(entry))) {
                file.wrong(id.apply(entry), "id", id.apply(entry), "stands here twice");
            }
        }
        seen.addAll(file.ids());
        return seen;
    }

    private static void type(YamlFile file, EntityId id, EntityId.Type type) {
        if (id.type() != type) {
            file.wrong(id.value(), "id", id.value(), "does not begin with " + type.prefix() + ":");
        }
    }

    private static void optional(YamlFile file, String id, String field, @Nullable String value, Known known) {
        if (value != null) {
            known(file, id, field, value, known);
        }
    }

    private static void known(YamlFile file, String id, String field, String value, Known known) {
        if (!known.has(value)) {
            file.wrong(id, field, value, known.without(value));
        }
    }

    private void paradigm(YamlFile file, String id, String name) {
        if (!paradigms.has(name + "-surname")) {
            known(file, id, "paradigm", name, paradigms);
        }
    }

    private void patterns(
            YamlFile file, String id, String field, List<String> sources, Set<String> slots, boolean mayHoldLists) {
        Set<String> seen = new HashSet<>();
        for (String source : sources) {
            if (!seen.add(source)) {
                file.wrong(id, field, source, "'" + source + "' stands here twice");
            }
            try {
                Pattern pattern = Pattern.parse(source);
                pattern.slots().forEach(slot -> known(file, id, field, slot, new Known("", slots)));
                pattern.lists()
                        .forEach(list -> known(file, id, field, list, mayHoldLists ? lists : new Known("", Set.of())));
                pattern.paradigms().forEach(paradigm -> known(file, id, field, paradigm, paradigms));
            } catch (PatternException e) {
                file.wrong(id, field, source, String.valueOf(e.getMessage()));
            }
        }
    }
}
