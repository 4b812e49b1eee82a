package dev.parley.cli.tag;

import dev.parley.events.tag.Claim;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.PassedOver;
import dev.parley.events.tag.Statement;
import dev.parley.events.tag.Status;
import dev.parley.watch.lexicon.Labels;
import dev.parley.watch.tag.Rule;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why something was taken for a mention or not, in words. */
final class Reasons {
    private static final Pattern ID = Pattern.compile("(format|official|issue|side|post):([a-z0-9]+(-[a-z0-9]+)*)");

    private final Labels labels;

    Reasons(Labels labels) {
        this.labels = labels;
    }

    /** What a mention is, by what rule, and where it stands. */
    String of(Mention mention) {
        StringBuilder words = new StringBuilder();
        words.append(rule(mention));
        if (mention.evidence() != null) {
            words.append(": ").append(named(mention.evidence()));
        }
        words.append(". ").append(part(mention));
        if (mention.variant() != null) {
            words.append(", variant ").append(mention.variant());
        }
        if (mention.post() != null) {
            words.append(". Post on that day: ")
                    .append(labels.post(mention.post().id()))
                    .append(mention.post().status() == Status.SEEN ? "" : ", unverified");
        }
        return words.append('.').toString();
    }

    String of(PassedOver passed) {
        return named(passed.why()) + ".";
    }

    String of(Claim claim) {
        StringBuilder words = new StringBuilder(labels.of(claim.format()));
        append(words, ", round ", claim.round() == null ? null : claim.round().toString());
        append(words, ", on ", claim.date());
        append(words, " to ", claim.dateTo());
        append(words, ", in ", claim.venue());
        words.append(": ").append(claim.state().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        return words.append(claim.inferred() ? ", the format is inferred" : "")
                .append(" (")
                .append(claim.rule())
                .append(')')
                .toString();
    }

    String of(Statement statement, String said) {
        return labels.of(statement.speaker())
                + (statement.mode() == Statement.Mode.DIRECT ? " said: " : " is reported to have said: ")
                + said;
    }

    private static void append(StringBuilder words, String before, @Nullable String value) {
        if (value != null) {
            words.append(before).append(value);
        }
    }

    private static String rule(Mention mention) {
        return Rule.of(mention.rule())
                .map(rule -> words(rule, mention))
                .orElseGet(() -> "By a rule of another version, " + mention.rule());
    }

    private static String words(Rule rule, Mention mention) {
        return switch (rule) {
            case FORM -> "By its form " + mention.form();
            case COMPOSED ->
                "Described by who meets, or where"
                        + Rule.composition(mention.rule())
                                .map(id -> " (" + id + ")")
                                .orElse("");
            case BARE_PLACE -> "A place where it meets";
            case FULL_NAME -> "By the full name";
            case INITIALS -> "By the surname with initials";
            case MISSPELT_NAME -> "By the full name, misspelt";
            case SURNAME -> "By the surname alone";
            case SURNAME_INTRODUCED -> "Surname of somebody whose full name is given in the article";
            case SURNAME_POST -> "Surname beside a post of this official";
            case SURNAME_COMPANION -> "Surname alone, with the other party of a format in the article";
            case SURNAME_CONDITION -> "Surname alone, where the lexicon says that this is enough";
            case TRIGGER -> "A word that brings it up, near a format or an official";
        };
    }

    private static String part(Mention mention) {
        return switch (mention.part()) {
            case TITLE -> "In the title";
            case LEAD -> "In the lead";
            case BODY -> "In the body";
            case QUOTE -> "In a quotation";
            case BACKGROUND -> "In the background, not the news";
        };
    }

    private String named(String words) {
        return ID.matcher(words)
                .replaceAll(id -> Matcher.quoteReplacement(
                        switch (id.group(1)) {
                            case "side" -> labels.side(id.group(2));
                            case "post" -> labels.post(id.group(2));
                            default -> labels.of(new EntityId(id.group()));
                        }));
    }
}
