package dev.parley.cli.backtest;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parley.events.Json;
import dev.parley.events.alert.About;
import dev.parley.events.alert.Alert;
import dev.parley.sink.read.Reasons;
import dev.parley.sink.read.ShownAlert.Because;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A back-test as one JSON object on one line, written piece by piece: it may hold very many hits. */
public final class BacktestAnswer {
    private final Outcome outcome;
    private final Ground ground;

    public BacktestAnswer(Outcome outcome, Ground ground) {
        this.outcome = outcome;
        this.ground = ground;
    }

    public void write(PrintStream out) {
        try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("query", outcome.told().query());
            json.writeStringField("on", ground.on());
            json.writeNumberField("articles", outcome.articles());
            json.writePOJOField("lexicon", ground.lexicon());
            days(json);
            json.writeArrayFieldStart("hits");
            for (Hit hit : outcome.told().hits()) {
                hit(json, outcome.told(), hit);
            }
            json.writeEndArray();
            json.writeNumberField("undated", outcome.told().undated());
            nearMisses(json);
            difference(json);
            json.writeNumberField("rejected", ground.rejected());
            json.writeNumberField("seconds", ground.seconds());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("the answer cannot be written", e);
        }
        out.println();
    }

    private void days(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("days");
        for (var day : outcome.told().days().entrySet()) {
            json.writeStartObject();
            json.writeStringField("day", day.getKey());
            json.writeNumberField("articles", day.getValue().articles());
            json.writeNumberField("stories", day.getValue().stories());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void hit(JsonGenerator json, Told told, Hit hit) throws IOException {
        Alert alert = told.alert(hit);
        if (alert.about() instanceof About.Story about) {
            json.writeStartObject();
            story(json, about);
            json.writeNumberField("articles", hit.articles());
            json.writeNumberField("copies", alert.copyCount());
            if (hit.thread() != null) {
                json.writeStringField("thread", hit.thread());
            }
            json.writeBooleanField("rings", hit.rings());
            json.writePOJOField("news", alert.news());
            json.writePOJOField("confirmedBy", alert.confirmedBy());
            json.writeArrayFieldStart("reasons");
            for (Because reason :
                    Reasons.shown(alert.reasons(), about.metadata().rights())) {
                reason(json, reason);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void reason(JsonGenerator json, Because reason) throws IOException {
        json.writeStartObject();
        json.writeStringField("clause", reason.clause());
        if (reason.entity() != null) {
            json.writeStringField("entity", reason.entity().value());
        }
        if (reason.evidence().isPresent()) {
            json.writePOJOField("evidence", reason.evidence().get());
        }
        json.writeEndObject();
    }

    private static void story(JsonGenerator json, About.Story about) throws IOException {
        json.writeStringField("story", about.story().value());
        json.writeStringField("lead", about.lead().value());
        if (about.metadata().url() != null) {
            json.writeStringField("url", about.metadata().url());
        }
        json.writeStringField("title", about.metadata().title());
        json.writePOJOField("published", about.metadata().published());
        json.writeStringField("source", about.metadata().outlet().source().value());
    }

    private void nearMisses(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("nearMisses");
        for (NearMiss miss : outcome.nearMisses()) {
            json.writeStartObject();
            json.writeStringField("clause", miss.clause());
            json.writeBooleanField("met", miss.isMet());
            json.writeNumberField("articles", miss.articles());
            json.writeNumberField("stories", miss.stories());
            json.writeArrayFieldStart("samples");
            for (About.Story sample : miss.samples()) {
                json.writeStartObject();
                story(json, sample);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void difference(JsonGenerator json) throws IOException {
        Difference difference = outcome.difference();
        if (difference == null) {
            return;
        }
        json.writeObjectFieldStart("difference");
        json.writeStringField("old", difference.old().query());
        json.writeNumberField("both", difference.both());
        only(json, "onlyOld", difference.old(), difference.onlyOld());
        only(json, "onlyNew", outcome.told(), difference.onlyNew());
        json.writeEndObject();
    }

    private static void only(JsonGenerator json, String name, Told told, List<Hit> hits) throws IOException {
        json.writeArrayFieldStart(name);
        for (Hit hit : hits) {
            hit(json, told, hit);
        }
        json.writeEndArray();
    }
}
