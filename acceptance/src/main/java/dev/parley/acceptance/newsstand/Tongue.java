package dev.parley.acceptance.newsstand;

/** A language that news are written in. */
public enum Tongue {
    ENGLISH("en"),
    RUSSIAN("ru"),
    GEORGIAN("ka");

    private final String tag;

    Tongue(String tag) {
        this.tag = tag;
    }

    /** BCP 47. */
    public String tag() {
        return tag;
    }
}
