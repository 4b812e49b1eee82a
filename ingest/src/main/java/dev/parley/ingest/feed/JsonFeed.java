package dev.parley.ingest.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.events.Json;
import dev.parley.ingest.feed.Oddity.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org), item by item, so that what stands before a mistake is kept. */
final class JsonFeed {
    private static final int MOST_ENTRIES = 5000;

    /** Reads one value out of many. */
    private static final ObjectReader NODES =
            Json.MAPPER.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Origin origin;
    private final Oddities oddities;
    private final ObjectNode head = Json.MAPPER.createObjectNode();
    private final List<JsonNode> items = new ArrayList<>();
    private boolean hasItems;

    private JsonFeed(Origin origin, Oddities oddities) {
        this.origin = origin;
        this.oddities = oddities;
    }

    static FeedDocument read(Decoded decoded, Origin origin, Oddities oddities) {
        JsonFeed feed = new JsonFeed(origin, oddities);
        try (JsonParser parser = Json.MAPPER.createParser(decoded.text())) {
            feed.parse(parser);
        } catch (IOException e) {
            String message = e instanceof com.fasterxml.jackson.core.JacksonException json
                    ? json.getOriginalMessage()
                    : String.valueOf(e.getMessage());
            oddities.add(Kind.CUT_OFF, "", message);
        }
        return feed.document(decoded.encoding());
    }

    private void parse(JsonParser parser) throws IOException {
        parser.nextToken();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (!name.equals("items") || value != JsonToken.START_ARRAY) {
                head.set(name, NODES.<JsonNode>readValue(parser));
                continue;
            }
            hasItems = true;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                JsonNode item = NODES.readValue(parser);
                items.add(item);
            }
        }
    }

    private FeedDocument document(String encoding) {
        String version = head.path("version").asText("");
        boolean isFeed = version.contains("jsonfeed.org/version/") || hasItems;
        if (!isFeed) {
            oddities.add(Kind.NO_FEED, "", "JSON without \"version\" and \"items\"");
            return FeedDocument.none(encoding, oddities);
        }
        Channel channel = oddities.attempt("feed", () -> JsonFields.channel(head, origin, oddities), Channel.SILENT);
        List<Entry> entries = EntryList.of(
                items,
                MOST_ENTRIES,
                oddities,
                (item, where) -> JsonFields.entry(item, where, channel, origin, oddities));
        return new FeedDocument(
                Format.JSON_FEED,
                version.substring(version.lastIndexOf('/') + 1),
                encoding,
                channel,
                entries,
                oddities.all());
    }
}
