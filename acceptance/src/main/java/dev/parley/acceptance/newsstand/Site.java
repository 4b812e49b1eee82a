package dev.parley.acceptance.newsstand;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One feed, sitemap or page of links with its articles.
 *
 * @param items in order of appearing
 * @param goneFrom from when on it is gone; null = it stays
 */
public record Site(
        String id,
        House house,
        Format format,
        Tongue tongue,
        Charset charset,
        Temper temper,
        List<Item> items,
        @Nullable Instant goneFrom) {
    /** How many items a listing has at most. */
    private static final int WINDOW = 150;

    public Site {
        items = List.copyOf(items);
    }

    /** Where the listing is, as the source has it. */
    public String path() {
        return "/" + id + format.suffix();
    }

    /** Where the listing of a site that has moved is. */
    public String newPath() {
        return "/moved/" + id + format.suffix();
    }

    /** What the listing shows at a time, the newest first. */
    List<Item> listed(Instant now) {
        List<Item> visible = new ArrayList<>(
                items.stream().filter(item -> !item.appears().isAfter(now)).toList());
        Collections.reverse(visible);
        return visible.subList(0, Math.min(WINDOW, visible.size()));
    }

    /** Whether it is no longer there. */
    public boolean isGone(Instant now) {
        return goneFrom != null && !now.isBefore(goneFrom);
    }

    /** The least time between two requests of its host. */
    public Duration crawlDelay() {
        return house.crawlDelay();
    }

    /** Its entry in a file of sources. */
    String source(int port) {
        return """
                - id: %s
                  url: http://%s:%d%s
                  kind: %s
                %s  enabled: true
                """.formatted(
                        id,
                        house.host(),
                        port,
                        path(),
                        format.kind(),
                        format == Format.LIST ? "  linkSelector: \"h2 a\"\n" : "");
    }
}
