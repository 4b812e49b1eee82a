package dev.parley.watch.claim;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a small word does in a sentence; {@code grammar.yaml} says it of each language's. */
enum Role {
    @JsonProperty("determiner")
    DETERMINER,
    @JsonProperty("which")
    WHICH,
    @JsonProperty("link")
    LINK,
    @JsonProperty("preposition")
    PREPOSITION,
    @JsonProperty("at")
    AT,
    @JsonProperty("place")
    PLACE,
    @JsonProperty("filler")
    FILLER,
    @JsonProperty("border")
    BORDER,
    @JsonProperty("relative")
    RELATIVE,
    @JsonProperty("negation")
    NEGATION,
    @JsonProperty("condition")
    CONDITION,
    @JsonProperty("unless")
    UNLESS,
    @JsonProperty("denial")
    DENIAL,
    @JsonProperty("present")
    PRESENT,
    @JsonProperty("idiom")
    IDIOM,
    @JsonProperty("manner")
    MANNER,
    @JsonProperty("habit")
    HABIT,
    @JsonProperty("relatively")
    RELATIVELY,
    @JsonProperty("infinitive")
    INFINITIVE,
    @JsonProperty("since")
    SINCE,
    @JsonProperty("and")
    AND,
    @JsonProperty("from")
    FROM,
    @JsonProperty("to")
    TO,
    @JsonProperty("year")
    YEAR,
    @JsonProperty("month-lead")
    MONTH_LEAD,
    @JsonProperty("with")
    WITH,
    @JsonProperty("pronoun")
    PRONOUN,
    @JsonProperty("suffix")
    SUFFIX,
    @JsonProperty("prefix")
    PREFIX
}
