package dev.parley.watch.tag;

/** What a phrase of the lexicon's files {@code history.yaml} and {@code speech.yaml} shows; named as in these files. */
enum Cue {
    REMINDER,
    HEADING,
    ANNIVERSARY,
    EVENT,
    SINCE,
    NARRATED,
    FORMULA,
    UNFINISHED,
    NEWS,
    SAID,
    TOLD,
    ACCORDING,
    OPINION,
    AGAIN,
    OPINION_AGAIN,
    LINK,
    FILLER,
    BREAK,
    BAR,
    AIDE,
    RELATIVE
}
