package dev.parley.watch.lexicon;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Lexicon;
import dev.parley.events.tag.LexiconVersion;
import dev.parley.events.tag.Status;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A checked lexicon: what is watched, by what words it is known, and who is who.
 *
 * @param version of the lexicon it was made of
 * @param zone whose days the desk counts by
 * @param languages BCP 47, in the order in which labels are looked for
 * @param nameParadigms for each language with case forms, the paradigms of names: {@code x} stands for {@code x-given} and
 *     {@code x-surname} where these exist
 * @param beforeNames the list of words that stand before a surname without being a first name; null = none
 * @param elsewhere the list of names of other things whose words are nobody's mention here; null = none
 * @param titles how titles stand before names in descriptions; null = there are none
 * @param sources where facts were seen: address by key
 * @param words lists of patterns by name
 * @param guards conditions by name
 * @param compositions descriptions that name a format by those who meet, or where
 * @param history by what the history that closes reports is known
 * @param speech by what is known who said what
 * @param occasions the words by which occasions are told
 * @param naming how names are written
 */
public record Watchlist(
        LexiconVersion version,
        ZoneId zone,
        List<String> languages,
        Map<String, String> nameParadigms,
        @Nullable String beforeNames,
        @Nullable String elsewhere,
        @Nullable Titles titles,
        Map<String, String> sources,
        Map<String, List<String>> words,
        Map<String, Guard> guards,
        List<Composition> compositions,
        List<Side> sides,
        List<PostEntry> posts,
        List<Official> officials,
        List<Format> formats,
        List<Issue> issues,
        History history,
        Speech speech,
        Occasions occasions,
        Naming naming) {
    /** Reads and checks; throws {@link LexiconException} with all that is wrong. */
    public static Watchlist of(Lexicon lexicon) {
        return Check.whole(lexicon);
    }

    /** The words for people to read. */
    public Labels labels() {
        return Labels.of(this);
    }

    /** Whether what an entry describes is tagged without anybody asking for it. */
    public enum Default {
        /** It is tagged. */
        @JsonProperty("on")
        ON,

        /** It is not. */
        @JsonProperty("off")
        OFF
    }

    /** Those whom posts serve and formats bring together. */
    public record Side(String id, Map<String, String> labels) {
        public Side {
            Objects.requireNonNull(id, "id is missing");
            labels = labelled(labels);
        }
    }

    /**
     * A post somebody can hold.
     *
     * @param side whom it serves; null = none
     * @param patterns how the press names it before its holder
     */
    public record PostEntry(String id, @Nullable String side, Map<String, String> labels, List<String> patterns) {
        public PostEntry {
            Objects.requireNonNull(id, "id is missing");
            labels = labelled(labels);
            patterns = patterns == null ? List.of() : List.copyOf(patterns);
        }
    }

    /**
     * Where the titles of officials stand in descriptions, so that they can be read past.
     *
     * @param after lists of words that open a title or a name
     * @param within the list of turns of phrase in titles that hold such words; null = none
     * @param never the list of words that stand in no title; null = none
     * @param most how many words a title has at most
     */
    public record Titles(
            List<String> after,
            @Nullable String within,
            @Nullable String never,
            int most) {
        public Titles {
            after = after == null ? List.of() : List.copyOf(after);
        }
    }

    /**
     * A description that means a format when its slots are filled by that format's parties or venues.
     *
     * @param pattern with the slots {@code one} and {@code other} for officials of two different parties, {@code venue}
     * @param guard condition besides that of the format; null = none
     * @param endings of the name in a slot, by slot, which tell its case; a slot without takes any
     */
    public record Composition(
            String id,
            String lang,
            String pattern,
            @Nullable String guard,
            Map<String, List<String>> endings) {
        public Composition {
            Objects.requireNonNull(id, "id is missing");
            Objects.requireNonNull(lang, "lang is missing");
            Objects.requireNonNull(pattern, "pattern is missing");
            endings = endings == null ? Map.of() : sorted(endings);
        }
    }

    /**
     * The names of an official in one language.
     *
     * @param given first names, the usual one first
     * @param patronymic fathers' names
     * @param surname surnames, the usual one first
     * @param paradigm of names; null = the language's own
     * @param status whether these spellings were seen in a source
     */
    public record Names(
            List<String> given,
            List<String> patronymic,
            List<String> surname,
            @Nullable String paradigm,
            Status status) {
        public Names {
            given = given == null ? List.of() : List.copyOf(given);
            patronymic = patronymic == null ? List.of() : List.copyOf(patronymic);
            if (surname == null || surname.isEmpty()) {
                throw new IllegalArgumentException("surname is missing");
            }
            surname = List.copyOf(surname);
            status = status == null ? Status.UNVERIFIED : status;
        }
    }

    /**
     * A post held for a time.
     *
     * @param precision how the bounds are known; null = as exactly as they are written
     * @param source key of where it was seen
     */
    public record Role(
            String post,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable Precision precision,
            Status status,
            @Nullable String source) {
        public Role {
            Objects.requireNonNull(post, "post is missing");
            Objects.requireNonNull(status, "status is missing");
        }
    }

    /** How the bounds of a role are known. */
    public enum Precision {
        /** To the day. */
        @JsonProperty("day")
        DAY,

        /** To the month. */
        @JsonProperty("month")
        MONTH,

        /** To the year. */
        @JsonProperty("year")
        YEAR,

        /** Seen in the post at these times; when it began and ended is not known. */
        @JsonProperty("seen")
        SEEN
    }

    /**
     * Somebody in or near the negotiation.
     *
     * @param confusables full names of others that share a name with this one, as patterns
     * @param guard condition on every mention; null = none
     * @param bare condition on which the surname alone is enough; null = the full name must stand in the article, or
     *     nothing has to when the name is rare
     * @param rare whether nobody else of that surname is in the news, so that a strange capital before it is no first name
     * @param apart words by which a namesake is told apart; null = none is known
     */
    public record Official(
            EntityId id,
            Map<String, Names> names,
            List<Role> roles,
            List<String> confusables,
            @Nullable String guard,
            @Nullable String bare,
            boolean rare,
            @Nullable Apart apart,
            @JsonProperty("default") Default tagged,
            @Nullable String note) {
        public Official {
            Objects.requireNonNull(id, "id is missing");
            if (names == null || names.isEmpty()) {
                throw new IllegalArgumentException("names are missing");
            }
            names = sorted(names);
            roles = roles == null ? List.of() : List.copyOf(roles);
            confusables = confusables == null ? List.of() : List.copyOf(confusables);
            tagged = tagged == null ? Default.ON : tagged;
        }
    }

    /**
     * What tells an official from a namesake.
     *
     * @param own lists of words that speak of the official
     * @param other lists of words that speak of the namesake
     * @param everyName whether the namesake has the same first name too
     */
    public record Apart(List<String> own, List<String> other, boolean everyName) {
        public Apart {
            own = own == null ? List.of() : List.copyOf(own);
            other = other == null ? List.of() : List.copyOf(other);
        }
    }

    /**
     * From when to when; an absent bound is open.
     *
     * @param status whether the bounds were seen in a source
     */
    public record Active(
            @Nullable PartialDate from, @Nullable PartialDate to, Status status) {
        public Active {
            status = status == null ? Status.SEEN : status;
        }
    }

    /**
     * A part of a format that has a place of its own.
     *
     * @param places patterns; the variant is meant when one of them stands in the sentence and no other variant's does
     */
    public record Variant(String id, Map<String, String> labels, List<String> places) {
        public Variant {
            Objects.requireNonNull(id, "id is missing");
            labels = labels == null ? Map.of() : sorted(labels);
            places = places == null ? List.of() : List.copyOf(places);
        }
    }

    /**
     * A format of negotiation.
     *
     * @param sides that take part
     * @param mediators sides that bring them together
     * @param venues patterns of places; a place alone is never the format
     * @param numbered whether its rounds are counted
     * @param parties officials of each party whose meeting is the format
     * @param composed ids of the compositions that may mean it
     * @param guard condition on every form and composition; null = none
     */
    public record Format(
            EntityId id,
            Map<String, String> labels,
            List<String> sides,
            List<String> mediators,
            List<String> venues,
            @Nullable Active active,
            boolean numbered,
            List<List<EntityId>> parties,
            List<String> composed,
            @Nullable String guard,
            List<Variant> variants,
            List<Form> forms,
            @JsonProperty("default") Default tagged,
            @Nullable String note) {
        public Format {
            Objects.requireNonNull(id, "id is missing");
            labels = labelled(labels);
            sides = sides == null ? List.of() : List.copyOf(sides);
            mediators = mediators == null ? List.of() : List.copyOf(mediators);
            venues = venues == null ? List.of() : List.copyOf(venues);
            parties = parties == null ? List.of() : List.copyOf(parties);
            composed = composed == null ? List.of() : List.copyOf(composed);
            variants = variants == null ? List.of() : List.copyOf(variants);
            forms = forms == null ? List.of() : List.copyOf(forms);
            tagged = tagged == null ? Default.ON : tagged;
        }
    }

    /**
     * A name or description of a format.
     *
     * @param usage who says so: official, press or short
     * @param guard condition besides that of the format; null = none
     * @param variant of the format that it always means; null = told from the sentence
     * @param active when articles are published in which it means the format; null = at any time
     * @param status whether it was seen in a source
     */
    public record Form(
            String id,
            String lang,
            String pattern,
            @Nullable String usage,
            @Nullable String guard,
            @Nullable String variant,
            @Nullable Active active,
            Status status,
            Examples examples) {
        public Form {
            status = status == null ? Status.SEEN : status;
            Objects.requireNonNull(id, "id is missing");
            Objects.requireNonNull(lang, "lang is missing");
            Objects.requireNonNull(pattern, "pattern is missing");
            examples = examples == null ? new Examples(List.of(), List.of(), null) : examples;
        }
    }

    /**
     * Passages that a form must and must not be found in; {@code [[ ]]} around what is to be found.
     *
     * @param match where it is
     * @param not where its format is not
     * @param published when they were published; null = that does not matter
     */
    public record Examples(
            List<String> match, List<String> not, @Nullable PartialDate published) {
        public Examples {
            match = match == null ? List.of() : List.copyOf(match);
            not = not == null ? List.of() : List.copyOf(not);
        }
    }

    /**
     * A topic of the agenda.
     *
     * @param triggers patterns of words that bring it up
     */
    public record Issue(
            EntityId id,
            Map<String, String> labels,
            List<String> triggers,
            @JsonProperty("default") Default tagged) {
        public Issue {
            Objects.requireNonNull(id, "id is missing");
            labels = labelled(labels);
            triggers = triggers == null ? List.of() : List.copyOf(triggers);
            tagged = tagged == null ? Default.ON : tagged;
        }
    }

    private static Map<String, String> labelled(Map<String, String> labels) {
        if (labels == null || labels.isEmpty()) {
            throw new IllegalArgumentException("labels are missing");
        }
        return sorted(labels);
    }

    /** A copy that is walked through in the same order on every machine. */
    static <V> Map<String, V> sorted(Map<String, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
