package dev.parley.watch.tag;

import dev.parley.watch.lexicon.Watchlist;
import org.jspecify.annotations.Nullable;

/** What a phrase of the lexicon may stand for. */
sealed interface Phrase {
    /** A full name, or one with initials, of an official. */
    record FullName(Watchlist.Official official, Fullness fullness) implements Phrase {}

    /** How much of a name is written besides the surname, the surest first. */
    enum Fullness {
        /** The first name. */
        NAME,

        /** Initials that are known to be the official's. */
        INITIALS,

        /** The first name's initial, and another that nothing is known of. */
        SOME_INITIAL,

        /** A first name or surname that is misspelt. */
        MISSPELT
    }

    /** The surname of an official. */
    record Surname(Watchlist.Official official) implements Phrase {}

    /** The full name of somebody else who shares a name with an official. */
    record OtherName(Watchlist.Official official) implements Phrase {}

    /** A post, as it stands before its holder's name. */
    record PostName(Watchlist.PostEntry post) implements Phrase {}

    /** A form of a format. */
    record FormatName(Watchlist.Format format, Watchlist.Form form) implements Phrase {}

    /** A composition of a format. */
    record Description(Watchlist.Format format, Watchlist.Composition composition) implements Phrase {}

    /** A venue of a format or of one of its variants. */
    record Place(Watchlist.Format format, @Nullable String variant) implements Phrase {}

    /** A trigger of an issue. */
    record Trigger(Watchlist.Issue issue) implements Phrase {}

    /** A word of a list. */
    record Listed(String list) implements Phrase {}
}
