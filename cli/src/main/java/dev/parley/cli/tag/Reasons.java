package dev.parley.cli.tag;

import dev.parley.events.tag.Claim;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.PassedOver;
import dev.parley.events.tag.Statement;
import dev.parley.events.tag.Status;
import dev.parley.watch.lexicon.Labels;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why something was taken for a mention or not, in words. */
final class Reasons {
    private static final Pattern ID = Pattern.compile("(format|official|issue):[a-z0-9]+(-[a-z0-9]+)*");

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
        String rule = mention.rule();
        if (rule.equals("form")) {
            return "By its form " + mention.form();
        }
        if (rule.startsWith("composed-")) {
            return "Described by who meets, or where (" + rule.substring("composed-".length()) + ")";
        }
        return switch (rule) {
            case "full-name" -> "By the full name";
            case "surname-introduced" -> "Surname of somebody introduced here";
            case "surname-post" -> "Surname right after a post of this official";
            case "surname-companion" -> "Surname in the company that this official keeps";
            case "surname-condition" -> "Surname alone, for which the lexicon's condition is met";
            case "trigger" -> "A word that brings it up, near a format or an official";
            default -> "By the rule " + rule + (mention.form() == null ? "" : ", form " + mention.form());
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
        return ID.matcher(words).replaceAll(id -> Matcher.quoteReplacement(labels.of(new EntityId(id.group()))));
    }
}
