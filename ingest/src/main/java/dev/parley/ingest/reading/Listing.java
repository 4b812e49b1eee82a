package dev.parley.ingest.reading;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the address of a source gave. */
sealed interface Listing {
    /**
     * Items, the most prominent first.
     *
     * @param isSitemap whether its order means nothing and its dates are of the last change
     * @param asked for how long the site asks to be left alone; null = it does not
     * @param odd what was not as it should be
     */
    record Items(
            List<Item> items, boolean isSitemap, @Nullable Duration asked, Odd odd) implements Listing {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** An index of sitemaps. */
    record Index(List<Child> children, Odd odd) implements Listing {
        public Index {
            children = List.copyOf(children);
        }
    }

    /** Something else; {@code reason} for people. */
    record Nothing(String reason) implements Listing {}

    /**
     * A sitemap of an index.
     *
     * @param modified ISO 8601 in UTC, or a day; empty = not said
     */
    record Child(WebLink link, String modified) {}

    /**
     * What was odd.
     *
     * @param first of it in words; empty = nothing was
     */
    record Odd(int count, String first) {
        static final Odd NONE = new Odd(0, "");
    }
}
