package dev.parley.ingest.source;

import dev.parley.events.source.PageSelectors;
import dev.parley.events.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sources as an OPML 2.0 document: feeds as any reader of feeds takes them, in their folders, with what another list said
 * of them, and with fields of ours that are no secret and grant nothing under a namespace of their own.
 */
public final class OpmlExport {
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_.-]*(?::[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_.-]*)?");
    private static final String STEP = "  ";

    private final StringBuilder document = new StringBuilder();

    private OpmlExport() {}

    public static String of(List<Source> sources) {
        Folder root = new Folder(Map.of());
        for (Source source : sources) {
            Folder folder = root;
            int depth = 0;
            for (String name : OpmlTerms.names(source.attributes().getOrDefault(OpmlTerms.FOLDER, ""))) {
                Map<String, String> own = OpmlTerms.folderAttributes(source.attributes(), ++depth);
                folder = folder.folders().computeIfAbsent(name, unknown -> new Folder(own));
            }
            folder.sources().add(source);
        }
        return new OpmlExport().whole(root);
    }

    private record Folder(Map<String, String> attributes, Map<String, Folder> folders, List<Source> sources) {
        Folder(Map<String, String> attributes) {
            this(attributes, new LinkedHashMap<>(), new java.util.ArrayList<>());
        }
    }

    private String whole(Folder root) {
        document.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\" xmlns:")
                .append(OpmlTerms.PREFIX)
                .append("=\"")
                .append(OpmlTerms.NAMESPACE)
                .append("\">\n  <head>\n    <title>Sources</title>\n  </head>\n  <body>\n");
        content(root, STEP + STEP);
        return document.append("  </body>\n</opml>\n").toString();
    }

    private void content(Folder folder, String indent) {
        folder.folders().forEach((name, inner) -> {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("text", name);
            inner.attributes().forEach(attributes::putIfAbsent);
            open(attributes, indent);
            document.append(">\n");
            content(inner, indent + STEP);
            document.append(indent).append("</outline>\n");
        });
        for (Source source : folder.sources()) {
            open(attributes(source), indent);
            document.append("/>\n");
        }
    }

    private static Map<String, String> attributes(Source source) {
        Map<String, String> attributes = new LinkedHashMap<>();
        boolean isFeed = source.kind() == Source.Kind.FEED;
        attributes.put("text", source.attributes().getOrDefault("text", source.name()));
        attributes.put("title", source.name());
        attributes.put("type", isFeed ? source.attributes().getOrDefault("type", "rss") : "link");
        attributes.put(isFeed ? "xmlUrl" : "url", source.url());
        put(attributes, "language", source.language());
        own(attributes, "id", source.id().value());
        own(attributes, "kind", source.kind().name().toLowerCase(Locale.ROOT));
        own(attributes, "linkSelector", source.linkSelector());
        own(attributes, "dateSelector", source.dateSelector());
        PageSelectors selectors = source.selectors();
        if (selectors != null) {
            own(attributes, "titleSelector", selectors.title());
            own(attributes, "textSelector", selectors.text());
            own(attributes, "bylineSelector", selectors.byline());
            own(attributes, "publishedSelector", selectors.published());
            own(attributes, "removeSelector", selectors.remove());
        }
        own(attributes, "side", source.side());
        own(attributes, "based", source.based());
        own(attributes, "owner", source.owner());
        own(attributes, "wire", source.wire());
        own(attributes, "zone", source.zone() == null ? null : source.zone().getId());
        source.attributes().forEach((name, value) -> {
            boolean isTaken = attributes.keySet().stream().anyMatch(name::equalsIgnoreCase);
            if (!isTaken && !OpmlTerms.isOfFolder(name)) {
                attributes.put(name, value);
            }
        });
        return attributes;
    }

    private static void own(Map<String, String> attributes, String name, @Nullable String value) {
        put(attributes, OpmlTerms.PREFIX + ":" + name, value);
    }

    private static void put(Map<String, String> attributes, String name, @Nullable String value) {
        if (value != null) {
            attributes.put(name, value);
        }
    }

    /** What is no name of XML is left out, and so is a name whose prefix nobody declares. */
    private void open(Map<String, String> attributes, String indent) {
        document.append(indent).append("<outline");
        attributes.forEach((name, value) -> {
            int colon = name.indexOf(':');
            String prefix = colon < 0 ? "" : name.substring(0, colon);
            boolean isDeclared = colon < 0
                    || prefix.equals("xmlns")
                    || prefix.equals("xml")
                    || prefix.equals(OpmlTerms.PREFIX)
                    || attributes.containsKey("xmlns:" + prefix);
            if (NAME.matcher(name).matches() && isDeclared) {
                document.append(' ').append(name).append("=\"");
                value.codePoints().forEach(this::escaped);
                document.append('"');
            }
        });
    }

    private void escaped(int point) {
        switch (point) {
            case '&' -> document.append("&amp;");
            case '<' -> document.append("&lt;");
            case '>' -> document.append("&gt;");
            case '"' -> document.append("&quot;");
            case '\t', '\n', '\r' -> document.append("&#").append(point).append(';');
            default -> {
                boolean isOfXml =
                        point >= ' ' && (point < 0xd800 || point > 0xdfff) && point != 0xfffe && point != 0xffff;
                if (isOfXml) {
                    document.appendCodePoint(point);
                }
            }
        }
    }
}
