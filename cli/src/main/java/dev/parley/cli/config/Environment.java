package dev.parley.cli.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The environment variables that set something: those that begin with {@code PARLEY_}. */
final class Environment {
    private static final String PREFIX = "PARLEY_";

    private Environment() {}

    static List<Value> values(Map<String, String> environment, List<String> passedOver) {
        List<Value> values = new ArrayList<>();
        new TreeMap<>(environment).forEach((name, text) -> {
            if (name.startsWith(PREFIX) && !passedOver.contains(name)) {
                values.add(value(name, text));
            }
        });
        return values;
    }

    private static Value value(String name, String text) {
        Optional<String> key = Setting.ofVariable(name).map(Setting::key).or(() -> Family.keyOfVariable(name));
        return new Value(key.orElseThrow(() -> Unknown.variable(name)), text, new Where.Variable(name));
    }
}
