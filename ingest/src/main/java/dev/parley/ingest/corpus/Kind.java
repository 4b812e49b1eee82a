package dev.parley.ingest.corpus;

/** How a corpus is laid out. */
public enum Kind {
    /** A folder whose {@code manifest.yaml} names its files. */
    MANIFEST("folder with a manifest"),

    /** A folder of texts, saved pages, web archives or files of JSON lines. */
    FOLDER("folder of files"),

    /** A single text. */
    TEXT("text"),

    /** A file of JSON lines. */
    LINES("file of JSON lines"),

    /** A single saved page. */
    PAGE("saved page"),

    /** A WARC file. */
    ARCHIVE("web archive"),

    /** Several of these, one after another. */
    SEVERAL("several paths");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
