package dev.parley.sink.read;

import dev.parley.events.tag.EntityId;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A clause of a subscription as people would say it. */
final class ClauseWords {
    private static final Pattern ID = Pattern.compile("(?:format|official|issue):[a-z0-9]+(?:-[a-z0-9]+)*");

    private ClauseWords() {}

    /** E.g. {@code source.side:russia} is {@code outlet of side russia}; what is of no known kind stays as it is. */
    static String of(String clause, Function<EntityId, String> label) {
        int colon = clause.indexOf(':');
        boolean isOneTerm = colon > 0 && clause.chars().noneMatch(Character::isWhitespace);
        String value = clause.substring(colon + 1);
        return switch (isOneTerm ? clause.substring(0, colon) : "") {
            case "side" -> "an official of side " + value;
            case "post" -> "post " + value;
            case "part" -> "in part " + value;
            case "round" -> "round " + value;
            case "state" -> value.replace('-', ' ');
            case "said-by" -> "said by " + labelled(value, label);
            case "lang" -> "in " + LanguageName.of(value);
            case "source" -> "from source " + value;
            case "source.side" -> "outlet of side " + value;
            case "source.based" -> "outlet based in " + value;
            default -> labelled(clause, label);
        };
    }

    private static String labelled(String text, Function<EntityId, String> label) {
        return ID.matcher(text).replaceAll(id -> Matcher.quoteReplacement(label.apply(new EntityId(id.group()))));
    }
}
