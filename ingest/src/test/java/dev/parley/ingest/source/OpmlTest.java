package dev.parley.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.events.source.PageSelectors;
import dev.parley.events.source.Source;
import dev.parley.events.source.SourceId;
import dev.parley.events.tag.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class OpmlTest {
    private static final String LIST = """
            <?xml version="1.0"?>
            <opml version="2.0" xmlns:reader="https://reader.example/ns">
              <head><title>Mine</title></head>
              <body>
                <outline text="News" isOpen="true">
                  <outline text="Caucasus / South">
                    <outline text="Courier" title="The Courier" type="rss" xmlUrl="https://courier.example/rss"
                        htmlUrl="https://courier.example/" language="ka" category="/a,/b" reader:stars="5"/>
                    <outline text="Courier again" xmlUrl="http://courier.example/rss/"/>
                    <OUTLINE TEXT="Herald" XMLURL="feed://herald.example/feed" type="atom" description="two&#10;lines"/>
                  </outline>
                  <outline text="A page" type="link" url="https://page.example/"/>
                </outline>
                <outline text="Вестник" xmlUrl="https://vestnik.example/rss" language="Russian"/>
                <outline text="Broken" xmlUrl="not an address"/>
                <outline text="File" xmlUrl="file:///etc/passwd"/>
              </body>
            </opml>
            """;

    @TempDir
    private Path folder;

    @Test
    void takesFeedsWithTheirFoldersAndAllThatWasSaidOfThem() {
        OpmlImport read = OpmlImport.of(LIST.getBytes(UTF_8), List.of());

        assertThat(read.sources())
                .extracting(source -> source.id().value(), Source::name, Source::url, Source::language)
                .containsExactly(
                        tuple("the-courier", "The Courier", "https://courier.example/rss", "ka"),
                        tuple("herald", "Herald", "http://herald.example/feed", null),
                        tuple("vestnik-example", "Вестник", "https://vestnik.example/rss", null));
        assertThat(read.sources()).allMatch(source -> !source.enabled() && source.status() == Status.UNVERIFIED);
        assertThat(read.sources().getFirst().attributes())
                .isEqualTo(Map.of(
                        "in folder", "News/Caucasus \\/ South",
                        "folder 1 isOpen", "true",
                        "text", "Courier",
                        "htmlUrl", "https://courier.example/",
                        "category", "/a,/b",
                        "reader:stars", "5",
                        "xmlns:reader", "https://reader.example/ns"));
        assertThat(read.sources().get(1).attributes())
                .containsEntry("type", "atom")
                .containsEntry("description", "two\nlines");
        assertThat(read.sources().get(2).attributes()).isEqualTo(Map.of("language", "Russian"));
    }

    @Test
    void saysWhatWasNotTakenAndWhy() {
        Source present = Source.feed(new SourceId("mine"), "Mine", "https://www.vestnik.example/rss")
                .at("https://vestnik.example/rss?utm_source=x", Source.Kind.FEED);

        assertThat(OpmlImport.of(LIST.getBytes(UTF_8), List.of(present)).remarks())
                .hasSize(5)
                .anyMatch(
                        line -> line.equals("Courier again: there already as the-courier: http://courier.example/rss/"))
                .anyMatch(line -> line.equals("A page: a link, not a feed"))
                .anyMatch(line -> line.equals("Вестник: there already as mine: https://vestnik.example/rss"))
                .anyMatch(line -> line.startsWith("Broken: "))
                .anyMatch(line -> line.equals("File: 'file:///etc/passwd' is not an absolute http or https address"));
    }

    @Test
    void givesBackWhatCameIn() throws Exception {
        List<Source> sources = OpmlImport.of(LIST.getBytes(UTF_8), List.of()).sources();

        String exported = OpmlExport.of(sources);

        assertThat(OpmlImport.of(exported.getBytes(UTF_8), List.of()).sources())
                .containsExactlyInAnyOrderElementsOf(sources);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        NodeList outlines = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(exported.getBytes(UTF_8)))
                .getElementsByTagName("outline");
        Element courier = (Element) outlines.item(2);
        assertThat(courier.getAttribute("xmlUrl")).isEqualTo("https://courier.example/rss");
        assertThat(courier.getAttributeNS("https://reader.example/ns", "stars")).isEqualTo("5");
        assertThat(((Element) courier.getParentNode()).getAttribute("text")).isEqualTo("Caucasus / South");
        assertThat(((Element) outlines.item(0)).getAttribute("isOpen")).isEqualTo("true");
    }

    @Test
    void keepsWhatIsOursAndNothingThatGrantsAnything() throws IOException {
        List<Source> sources = read("""
                sources:
                  - id: ministry
                    name: "The \\"Ministry\\" & <Co>"
                    url: https://ministry.example/news
                    kind: list
                    linkSelector: "h2 > a"
                    dateSelector: time
                    selectors: {text: "div.text", remove: .ad}
                    side: a-side
                    rights: text
                    zone: Asia/Tbilisi
                    enabled: true
                    robotsOverride: They said that we may
                    proxy: http://proxy.example:3128
                    status: seen
                  - id: home
                    url: https://home.example/
                    kind: home
                """);

        List<Source> back =
                OpmlImport.of(OpmlExport.of(sources).getBytes(UTF_8), List.of()).sources();

        assertThat(back).extracting(source -> source.id().value()).containsExactly("ministry", "home");
        Source ministry = back.getFirst();
        assertThat(ministry.name()).isEqualTo("The \"Ministry\" & <Co>");
        assertThat(ministry.kind()).isEqualTo(Source.Kind.LIST);
        assertThat(ministry.linkSelector()).isEqualTo("h2 > a");
        assertThat(ministry.dateSelector()).isEqualTo("time");
        assertThat(ministry.selectors()).isEqualTo(new PageSelectors(null, "div.text", null, null, ".ad"));
        assertThat(ministry.side()).isEqualTo("a-side");
        assertThat(ministry.enabled()).isFalse();
        assertThat(ministry.robotsOverride()).isNull();
        assertThat(ministry.proxy()).isNull();
        assertThat(ministry.attributes()).isEmpty();
        assertThat(back.getLast().kind()).isEqualTo(Source.Kind.HOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-16", "UTF-8"})
    void readsEveryEncodingThatIsDeclaredOrCanBeTold(String encoding) {
        String list = "<?xml version='1.0' encoding='" + encoding + "'?><opml version='1.0'><body>"
                + "<outline text='Новости Кавказа и переговоры' xmlUrl='https://a.example/rss'/></body></opml>";

        assertThat(OpmlImport.of(list.getBytes(Charset.forName(encoding)), List.of())
                        .sources())
                .extracting(Source::name)
                .containsExactly("Новости Кавказа и переговоры");
    }

    @Test
    void resolvesNoEntityAndReadsNoFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
        String list = """
                <?xml version="1.0"?><!DOCTYPE opml [<!ENTITY file SYSTEM "%s"><!ENTITY a "aaaaaaaaaa">
                <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
                <opml><body><outline text="x&file;&c;" xmlUrl="https://a.example/&file;"/></body></opml>
                """.formatted(secret.toUri());

        assertThat(OpmlImport.of(list.getBytes(UTF_8), List.of()).sources())
                .singleElement()
                .satisfies(source -> assertThat(source.toString())
                        .doesNotContain("SECRET", "aaaaaaaaaa")
                        .hasSizeLessThan(1_000));
    }

    @Test
    void takesTenThousandAtOnceAndCountsTheRest() {
        StringBuilder list = new StringBuilder("<opml><body>");
        for (int i = 0; i < 100_000; i++) {
            list.append("<outline text='f' xmlUrl='https://a.example/")
                    .append(i)
                    .append("'/>");
        }

        OpmlImport read = OpmlImport.of(list.append("</body></opml>").toString().getBytes(UTF_8), List.of());

        assertThat(read.sources()).hasSize(10_000);
        assertThat(read.remarks()).containsExactly("90000 more were left out: 10000 are taken at once");
    }

    @Test
    void findsWhatLiesUnderMoreFoldersThanAnybodyNeeds() {
        String list = "<opml><body>" + "<outline text='f'>".repeat(300_000)
                + "<outline text='Deep' xmlUrl='https://a.example/rss'/>";

        assertThat(OpmlImport.of(list.getBytes(UTF_8), List.of()).sources())
                .extracting(Source::name)
                .containsExactly("Deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><body>no</body></html>", "{}", "<rss/>"})
    void refusesWhatIsNoList(String document) {
        assertThatExceptionOfType(SourcesException.class)
                .isThrownBy(() -> OpmlImport.of(document.getBytes(UTF_8), List.of()))
                .withMessageContaining("is no OPML");
    }

    @Test
    void isWrittenToTheFileOfSourcesAndReadBack() throws IOException {
        List<Source> imported = OpmlImport.of(LIST.getBytes(UTF_8), List.of()).sources();

        SourcesFile file = SourcesFile.read(
                        Files.writeString(folder.resolve("sources.yaml"), "sources: []\n"), Sources.SHORTEST_INTERVAL)
                .with(imported);

        assertThat(file.sources()).isEqualTo(imported);
    }

    private List<Source> read(String document) throws IOException {
        return Sources.read(Files.writeString(folder.resolve("sources.yaml"), document));
    }
}
