package dev.parley.ingest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What lists of feeds (OPML) say under which names. Our own fields stand under a namespace of their own; what else an
 * outline and its folders said lies in the attributes of a source, the folders under names that no attribute can have.
 */
final class OpmlTerms {
    static final String NAMESPACE = "urn:parley:sources";
    static final String PREFIX = "parley";
    static final String FOLDER = "in folder";
    private static final Pattern OF_FOLDER = Pattern.compile("folder (\\d{1,3}) (\\S+)");
    private static final Pattern STEP = Pattern.compile("((?:[^/\\\\]|\\\\.)+)(?:/|$)", Pattern.DOTALL);

    private OpmlTerms() {}

    /** The name under which an attribute of a folder is kept, the outermost being 1. */
    static String ofFolder(int depth, String name) {
        return "folder " + depth + " " + name;
    }

    /** What is kept of the folder at a depth. */
    static Map<String, String> folderAttributes(Map<String, String> attributes, int depth) {
        Map<String, String> own = new TreeMap<>();
        attributes.forEach((name, value) -> {
            Matcher matcher = OF_FOLDER.matcher(name);
            if (matcher.matches() && Integer.parseInt(matcher.group(1)) == depth) {
                own.put(matcher.group(2), value);
            }
        });
        return own;
    }

    static boolean isOfFolder(String name) {
        return name.equals(FOLDER) || OF_FOLDER.matcher(name).matches();
    }

    /** Names of folders as one text: a slash between them, one within a name behind a backslash. */
    static String path(List<String> names) {
        return String.join("/", names.stream().map(OpmlTerms::escaped).toList());
    }

    static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            names.add(step.group(1).replaceAll("(?s)\\\\(.)", "$1"));
        }
        return names;
    }

    private static String escaped(String name) {
        return name.replace("\\", "\\\\").replace("/", "\\/");
    }
}
