package dev.parley.sink.store;

import dev.parley.events.Json;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.article.Outlet;
import dev.parley.events.article.Version;
import dev.parley.events.article.Withdrawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * The rows of {@code articles}, which may hold repeats and revisions in any order: the greatest version of each article
 * and of each wording. A record that cannot be read or dated is passed over here; the processor rejects it.
 */
final class ArticleRows implements Rows {
    private static final Table ARTICLE =
            Table.by("article", "id").keepingGreatest("observed_at", "ordinal", "content", "digest");
    private static final Table REVISION =
            Table.by("revision", "article", "content").keepingGreatest("observed_at", "ordinal", "digest");

    private final Json<ArticleEvent> form = Json.of(ArticleEvent.class);
    private final MetadataColumns metadata;

    ArticleRows(MetadataColumns metadata) {
        this.metadata = metadata;
    }

    private record Observed(Article article, Version version) {}

    @Override
    public void write(Handle handle, List<Entry> entries) {
        List<Observed> observed = new ArrayList<>();
        List<Withdrawn> withdrawn = new ArrayList<>();
        for (Entry entry : entries) {
            byte[] value = entry.value();
            if (value != null) {
                sort(value, observed, withdrawn);
            }
        }
        Withdrawals.put(handle, withdrawn);
        Set<String> takenBack = Withdrawals.among(
                handle,
                observed.stream().map(each -> each.article().id().value()).toList());
        REVISION.put(handle, observed.stream().map(ArticleRows::revision).toList());
        ARTICLE.put(
                handle,
                observed.stream()
                        .map(each -> article(
                                each, takenBack.contains(each.article().id().value())))
                        .toList());
    }

    private void sort(byte[] value, List<Observed> observed, List<Withdrawn> withdrawn) {
        try {
            switch (form.read(value)) {
                case Article article -> {
                    if (metadata.canDate(article.metadata())) {
                        observed.add(new Observed(article, Version.of(article, value)));
                    }
                }
                case Withdrawn each -> withdrawn.add(each);
            }
        } catch (Json.Unreadable e) {
            // The processor reads the same record and rejects it, with its bytes and this reason.
        }
    }

    private static Row revision(Observed observed) {
        return new Row()
                .with("article", observed.article().id().value())
                .with("content", observed.article().content().value())
                .with("observed_at", observed.version().observedAt())
                .with("ordinal", observed.version().ordinal())
                .with("digest", observed.version().digest());
    }

    private Row article(Observed observed, boolean takenBack) {
        Article article = observed.article();
        Row row = new Row()
                .with("id", article.id().value())
                .with("content", article.content().value())
                .with("digest", observed.version().digest());
        Outlet outlet = article.metadata().outlet();
        return metadata.write(row, article.metadata(), takenBack)
                .with("based", outlet.based())
                .with("owner", outlet.owner())
                .with("outlet_wire", outlet.wire())
                .with("text", takenBack ? null : article.text());
    }
}
