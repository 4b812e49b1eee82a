package dev.parley.ingest.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What the page says of its article in JSON-LD (schema.org); broken blocks are passed over. */
final class StructuredData {
    private static final int MOST_BLOCKS = 30;
    private static final int MOST_NODES = 2_000;
    private static final int LONGEST_BLOCK = 2_000_000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** Objects that may tell of the article, the likeliest first. */
    private final List<JsonNode> objects = new ArrayList<>();

    private StructuredData() {}

    /** @param headline as the page shows it; folded */
    static StructuredData of(Document page, String headline) {
        StructuredData data = new StructuredData();
        page.select("script[type*=ld+json]").stream()
                .limit(MOST_BLOCKS)
                .map(Element::data)
                .filter(block -> block.length() < LONGEST_BLOCK)
                .forEach(data::read);
        data.objects.sort(Comparator.comparingInt(object -> rank(object, headline)));
        return data;
    }

    private void read(String block) {
        int from = Math.min(index(block, '{'), index(block, '['));
        int to = Math.max(block.lastIndexOf('}'), block.lastIndexOf(']'));
        if (from > to) {
            return;
        }
        try {
            collect(MAPPER.readTree(block.substring(from, to + 1)));
        } catch (JsonProcessingException e) {
            // A page is read without what it says wrongly
        }
    }

    private static int index(String block, char bracket) {
        int index = block.indexOf(bracket);
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.removeFirst();
            if (node.isArray()) {
                node.forEach(open::addLast);
            } else if (node.isObject()) {
                objects.add(node);
                for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart")) {
                    JsonNode part = node.path(inner);
                    if (part.isContainerNode()) {
                        open.addLast(part);
                    }
                }
            }
        }
    }

    private static int rank(JsonNode object, String headline) {
        String type = object.path("@type").toString();
        boolean isArticle = type.contains("Article") || type.contains("Posting") || type.contains("\"Report");
        boolean isPage = type.contains("WebPage");
        String folded = Block.folded(object.path("headline").asText(""));
        boolean isThis =
                !folded.isEmpty() && !headline.isEmpty() && (headline.contains(folded) || folded.contains(headline));
        return (isArticle ? 0 : isPage ? 2 : 4) + (isThis ? 0 : 1);
    }

    boolean saysArticle() {
        return !objects.isEmpty() && rank(objects.getFirst(), "") <= 1;
    }

    /** The first value of a property of an article or its page. */
    Optional<String> text(String property) {
        return objects.stream()
                .filter(object -> rank(object, "") < 4)
                .map(object -> object.path(property))
                .map(value -> value.isArray() ? value.path(0) : value)
                .filter(value -> value.isValueNode() && !value.isNull())
                .map(value -> plain(value.asText()))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** The names under a property, such as the authors. */
    List<String> names(String property) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode object : objects) {
            JsonNode value = object.path(property);
            if (rank(object, "") < 4 && names.isEmpty() && !value.isMissingNode()) {
                Iterable<JsonNode> values = value.isArray() ? value : List.of(value);
                values.forEach(one -> names.add(
                        plain(one.isTextual() ? one.asText() : one.path("name").asText(""))
                                .strip()));
                names.remove("");
            }
        }
        return List.copyOf(names);
    }

    private static String plain(String value) {
        return Parser.unescapeEntities(value, false);
    }
}
