package dev.parley.acceptance.newsstand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.events.article.Published;
import dev.parley.ingest.feed.FeedDocument;
import dev.parley.ingest.feed.FeedReader;
import dev.parley.ingest.feed.Origin;
import dev.parley.ingest.feed.Text;
import dev.parley.ingest.page.FetchedPage;
import dev.parley.ingest.page.Page;
import dev.parley.ingest.page.PageReader;
import dev.parley.ingest.page.Selectors;
import dev.parley.ingest.source.Sources;
import dev.parley.watch.lexicon.LexiconFiles;
import dev.parley.watch.tag.Tagger;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsstandTest {
    private static final Instant START = Instant.parse("2024-05-01T08:00:00Z");
    private static final Town TOWN = new Town(24, 2, 1, 4, 3, 100, Duration.ofSeconds(20), Duration.ofMinutes(5), 1);

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private Newsstand stand;

    @BeforeEach
    void open() {
        stand = Newsstand.open(Plan.of(TOWN, START), now::get);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void readersFindInEachListingExactlyWhatHasAppeared() throws IOException {
        now.set(START.plusSeconds(60));
        for (Site site : stand.plan().sites()) {
            if (site.format() == Format.LIST || site.temper().isEvil()) {
                continue;
            }
            String path = site.temper() == Temper.MOVED ? site.newPath() : site.path();
            Asked answer = Asked.of(stand, site.house().host(), path);
            assertThat(answer.status()).isEqualTo(200);
            FeedDocument feed =
                    FeedReader.read(answer.body(), new Origin(address(site), answer.field("content-type"), null));
            assertThat(feed.oddities()).as(site.id()).isEmpty();
            List<Item> visible = site.items().stream()
                    .filter(item -> !item.appears().isAfter(now.get()))
                    .toList()
                    .reversed();
            assertThat(feed.entries())
                    .extracting(entry -> entry.link())
                    .isEqualTo(visible.stream().map(stand::address).toList());
            assertThat(feed.entries())
                    .extracting(entry -> Optional.ofNullable(entry.title()).map(Text::plain))
                    .isEqualTo(visible.stream()
                            .map(item -> Optional.of(item.title()))
                            .toList());
        }
    }

    @Test
    void theReaderOfPagesFindsAllOfAnArticleAndWhichCopyItIs() throws IOException {
        now.set(START.plusSeconds(300));
        PageReader reader = new PageReader();
        for (Site site : stand.plan().sites().subList(0, 12)) {
            for (Item item : site.items().subList(0, 2)) {
                Asked answer = Asked.of(stand, site.house().host(), item.path());
                Page page = reader.read(
                        new FetchedPage(
                                answer.body(),
                                answer.field("content-type"),
                                URI.create(stand.address(item)),
                                now.get()),
                        Selectors.NONE);
                assertThat(page.title()).isEqualTo(item.title());
                assertThat(page.language()).isEqualTo(item.tongue().tag());
                assertThat(page.published().toString()).contains(item.appears().toString());
                assertThat(ArticlePage.copyOf(page.text())).as(page.text()).isPresent();
                assertThat(page.text().replaceAll(" copy\\d+\\.", "")).isEqualTo(String.join("\n", item.paragraphs()));
            }
        }
    }

    @Test
    void exactlyTheItemsThatAreToNameAFormatNameOne() {
        Tagger tagger = Tagger.of(LexiconFiles.read(Path.of("..", "lexicon", "russia-georgia")));
        stand.plan()
                .items()
                .forEach(item -> assertThat(tagger.tag(
                                        item.title(),
                                        String.join("\n", item.paragraphs()),
                                        item.tongue().tag(),
                                        new Published.Unknown(List.of()))
                                .mentions()
                                .isEmpty())
                        .as(item + " " + item.paragraphs())
                        .isEqualTo(!item.mentions()));
    }

    @Test
    void anHonestSiteSaysThatNothingIsNewUntilSomethingIsAndALiarAlwaysDoes() throws IOException {
        assertThat(statusesWithValidator(Temper.HONEST)).containsExactly(304, 200);
        assertThat(statusesWithValidator(Temper.LYING)).containsExactly(304, 304);
    }

    private List<Integer> statusesWithValidator(Temper temper) throws IOException {
        Site site = stand.plan().sites().stream()
                .filter(each -> each.temper() == temper)
                .findFirst()
                .orElseThrow();
        now.set(START);
        String tag = Asked.of(stand, site.house().host(), site.path()).field("etag");
        int same = Asked.of(stand, site.house().host(), site.path(), "If-None-Match: " + tag)
                .status();
        now.set(START.plusSeconds(200));
        int later = Asked.of(stand, site.house().host(), site.path(), "If-None-Match: " + tag)
                .status();
        return List.of(same, later);
    }

    @Test
    void theLedgerTellsWhoAskedForWhatAndWhatWasShownFirst() throws IOException {
        Site site = stand.plan().site("feed0");
        Asked.of(stand, site.house().host(), site.path(), "User-Agent: somebody", "If-None-Match: \"x\"");
        // It is written down when the answer is out.
        await().until(() -> !stand.ledger().visits().isEmpty());
        Visit visit = stand.ledger().visits().getFirst();
        assertThat(visit)
                .isEqualTo(new Visit(site.house().host(), site.path(), START, START, "somebody", true, 200, null));
        assertThat(stand.ledger()
                        .listings()
                        .getOrDefault("feed0", List.of())
                        .getFirst()
                        .items())
                .hasSize(TOWN.archive());
        assertThat(stand.ledger().shown())
                .hasSize(TOWN.archive())
                .containsEntry(site.items().getFirst(), START);
    }

    @Test
    void trapsAreSet() throws IOException {
        Site bomb = evil(Temper.BOMB);
        assertThat(Asked.of(stand, bomb.house().host(), bomb.path()).body()).hasSizeLessThan(1 << 20);
        Site huge = evil(Temper.HUGE);
        assertThat(Asked.of(stand, huge.house().host(), huge.path()).body()).hasSizeGreaterThan(3 << 20);
        Site inward = evil(Temper.INWARD);
        URI inner =
                URI.create(Asked.of(stand, inward.house().host(), inward.path()).field("location"));
        assertThat(stand.strays()).isZero();
        inner.toURL().openStream().close();
        assertThat(stand.strays()).isEqualTo(1);
    }

    @Test
    void itsFilesNameEverySite(@TempDir Path folder) throws IOException {
        assertThat(Sources.read(stand.writeSources(folder.resolve("sources.yaml"))))
                .extracting(source -> source.id().value())
                .isEqualTo(stand.plan().sites().stream().map(Site::id).toList());
        assertThat(stand.writeHosts(folder.resolve("hosts"))).content().contains("127.0.0.1 feed0.example.test\n");
    }

    private Site evil(Temper temper) {
        return stand.plan().sites().stream()
                .filter(site -> site.temper() == temper)
                .findFirst()
                .orElseThrow();
    }

    private URI address(Site site) {
        return URI.create("http://" + site.house().host() + ":" + stand.port() + site.path());
    }
}
