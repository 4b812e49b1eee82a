package dev.parley.cli.config;

/** A value as it was written, under its key, and where. */
public record Value(String key, String text, Where where) {
    /** Throws {@link ConfigurationException} when it is not of the kind of its setting. */
    Value checked(Setting setting) {
        if (setting.kind() == Kind.SECRET && !(where instanceof Where.Variable)) {
            throw new ConfigurationException("%s: %s is a secret and does not belong here; set %s in the environment"
                    .formatted(where.words(), key, setting.variable()));
        }
        boolean mayBeEmpty = setting.kind() == Kind.TEXT
                || setting.kind() == Kind.DURATIONS
                || setting.standard().isEmpty();
        try {
            if (text.isBlank() && !mayBeEmpty) {
                throw new IllegalArgumentException();
            }
            if (!text.isBlank()) {
                setting.kind().check(text);
            }
            return this;
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    "%s: %s '%s' is not %s"
                            .formatted(where.words(), key, text, setting.kind().description()),
                    e);
        }
    }
}
