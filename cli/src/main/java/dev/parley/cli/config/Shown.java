package dev.parley.cli.config;

import java.util.List;

/** An effective value as people are shown it, secrets hidden. */
public record Shown(String key, String value, String where, String meaning) {
    /** Everything that is in effect. */
    public static List<Shown> of(Configuration configuration) {
        return configuration.all().stream()
                .map(value -> of(value, configuration))
                .toList();
    }

    private static Shown of(Value value, Configuration configuration) {
        String meaning = Setting.ofKey(value.key())
                .map(Setting::meaning)
                .or(() -> Family.ofKey(value.key()).map(Family::meaning))
                .orElse("");
        return new Shown(
                value.key(),
                Secrets.masked(value),
                value.where().seenFrom(configuration.home()).words(),
                meaning);
    }
}
