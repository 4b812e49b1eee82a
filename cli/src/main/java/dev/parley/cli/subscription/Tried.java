package dev.parley.cli.subscription;

import dev.parley.events.subscription.SubscriptionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A subscription of which the examples were held against its query. */
public record Tried(Asked asked, List<Outcome> outcomes) {
    public Tried {
        outcomes = List.copyOf(outcomes);
    }

    public SubscriptionId id() {
        return asked.file().subscription().id();
    }

    /** Those that did not come out as they were meant. */
    public List<Outcome> failures() {
        return outcomes.stream().filter(outcome -> !outcome.isAsMeant()).toList();
    }

    /** It as a program reads it. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id());
        json.put("file", asked.file().path().toString());
        json.put("examples", outcomes.size());
        json.put("failures", failures().stream().map(Tried::json).toList());
        return json;
    }

    private static Map<String, Object> json(Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", outcome.isExpected() ? "expect" : "reject");
        json.put("number", outcome.number());
        json.put("example", outcome.example());
        json.put("notMet", outcome.notMet());
        json.put("metBy", outcome.metBy());
        json.put("recognised", outcome.recognised());
        return json;
    }
}
