package dev.parley.ingest.reading;

import dev.parley.events.article.ArticleId;
import dev.parley.events.article.ContentHash;
import dev.parley.events.source.KnownItem;
import dev.parley.events.source.PendingPage;
import dev.parley.ingest.page.Page;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Under which address an article is published: the one that its page calls its own, else the one that answered, else the
 * link that led there. The front of a site is nobody's address, and where a page claims the address of another article
 * of this source, it is not believed: some templates call every page by the same name.
 */
final class Naming {
    private final Memory memory;

    Naming(Memory memory) {
        this.memory = memory;
    }

    String url(KnownItem item, PendingPage listed, Page page, URI answered, ContentHash content) {
        Optional<WebLink> own = Optional.ofNullable(page.canonicalUrl()).flatMap(WebLink::of);
        Optional<WebLink> last = WebLink.of(answered.toString());
        return Stream.of(own, last)
                .flatMap(Optional::stream)
                .filter(link -> !link.isFront())
                .filter(link -> isOneAddress(link, last) || isFree(item, link, content))
                .map(link -> link.address().toString())
                .findFirst()
                .orElse(listed.url());
    }

    /** Whether they differ in no more than the query. */
    private static boolean isOneAddress(WebLink link, Optional<WebLink> other) {
        return other.filter(one -> Objects.equals(
                                one.address().getRawPath(), link.address().getRawPath())
                        && Objects.equals(
                                one.address().getHost(), link.address().getHost()))
                .isPresent();
    }

    private boolean isFree(KnownItem item, WebLink link, ContentHash content) {
        return memory.knownAs(ArticleId.of(link.canonical()))
                .filter(other -> !other.key().equals(item.key()))
                .filter(other -> !content.equals(other.content()))
                .isEmpty();
    }
}
