package dev.parley.cli.config;

import dev.parley.watch.lexicon.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** That something was set which nobody knows, and what was most likely meant. */
final class Unknown {
    private Unknown() {}

    static ConfigurationException key(Value value) {
        List<String> known = new ArrayList<>();
        Arrays.stream(Setting.values()).map(Setting::key).forEach(known::add);
        Arrays.stream(Family.values()).map(family -> family.prefix() + "*").forEach(known::add);
        return new ConfigurationException(
                "%s: unknown key %s%s".formatted(value.where().words(), value.key(), meant(value.key(), known)));
    }

    static ConfigurationException variable(String name) {
        List<String> known =
                Arrays.stream(Setting.values()).map(Setting::variable).toList();
        return new ConfigurationException("environment: unknown variable %s%s".formatted(name, meant(name, known)));
    }

    private static String meant(String mistyped, List<String> known) {
        return Nearest.of(mistyped, known)
                .map(nearest -> "; did you mean " + nearest + "?")
                .orElse("; './parley config show' prints the known ones");
    }
}
