package dev.parley.ingest.feed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * Markup of a feed with what cannot harm: the elements and attributes of HTML that carry text, pictures and structure.
 * Scripts, styles, frames, event handlers and addresses of other schemes go; what an element that goes encloses stays,
 * unless it is code.
 */
final class SafeMarkup {
    private static final int DEEPEST = 128;
    private static final List<String> ELEMENTS = List.of(
            ("a abbr acronym address area article aside audio b bdi bdo big blockquote br button canvas caption center"
                            + " cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em"
                            + " event-source fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header"
                            + " hgroup hr i img input ins kbd keygen label legend li m main map mark menu meter"
                            + " multicol nav nextid ol optgroup option output p picture pre progress q rp rt"
                            + " ruby s samp section select small sound source spacer span strike strong sub summary"
                            + " sup table tbody td textarea tfoot th thead time tr track tt u ul var video wbr")
                    .split(" "));
    private static final List<String> ATTRIBUTES = List.of(
            ("abbr accept accept-charset accesskey action align alt aria-hidden aria-label autocomplete autofocus axis"
                            + " background balance bgcolor bgproperties border bordercolor bordercolordark"
                            + " bordercolorlight bottompadding cellpadding cellspacing ch challenge char charoff"
                            + " charset checked choff cite class clear color cols colspan compact contenteditable"
                            + " controls coords data datafld datapagesize datasrc datetime default delay dir disabled"
                            + " draggable dynsrc enctype end face for form frame galleryimg gutter headers height"
                            + " hidden hidefocus high href hreflang hspace icon id inputmode ismap keytype label lang"
                            + " leftspacing list longdesc loop loopcount loopend loopstart low lowsrc max maxlength"
                            + " media method min multiple name nohref noshade nowrap open optimum pattern ping"
                            + " point-size poster pqg preload prompt radiogroup readonly rel repeat-max repeat-min"
                            + " replace required rev rightspacing rows rowspan rules scope selected shape size sizes"
                            + " span src srcset start step suppress summary tabindex target template title"
                            + " toppadding type unselectable urn usemap valign value variable volume vrml vspace"
                            + " width wrap xml:lang")
                    .split(" "));
    private static final Set<String> UNSAFE = Set.of(
            "applet",
            "base",
            "body",
            "embed",
            "frame",
            "frameset",
            "head",
            "html",
            "iframe",
            "link",
            "marquee",
            "meta",
            "nobr",
            "object",
            "param",
            "script",
            "style",
            "svg",
            "title");
    private static final Set<String> LINKS = Set.of(
            "href",
            "src",
            "action",
            "background",
            "cite",
            "data",
            "dynsrc",
            "icon",
            "longdesc",
            "lowsrc",
            "ping",
            "poster",
            "urn",
            "vrml",
            "datasrc",
            "usemap",
            "template",
            "pqg");
    /** Elements ended as in XML, which to HTML are open and swallow what follows. */
    private static final Pattern ENDED = Pattern.compile(
            "<(iframe|script|style|textarea|title|noscript|noframes|noembed|xmp)\\b([^<>]*)/>",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "tag", "ftp", "urn");
    private static final Cleaner CLEANER = new Cleaner(new Safelist()
            .addTags(ELEMENTS.toArray(String[]::new))
            .addAttributes(":all", ATTRIBUTES.toArray(String[]::new)));

    private SafeMarkup() {}

    /** True for the elements of HTML, safe or not, in whatever case. */
    static boolean isOfHtml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ELEMENTS.contains(lower) || UNSAFE.contains(lower);
    }

    /** The body of a piece of HTML, cleaned, its links resolved. */
    static Element clean(String html, @Nullable URI base) {
        Document document = Parser.htmlParser()
                .setMaxDepth(DEEPEST)
                .parseInput(ENDED.matcher(html).replaceAll("<$1$2></$1>"), "");
        document.outputSettings().prettyPrint(false);
        for (Element element : document.body().getAllElements()) {
            for (Attribute attribute : element.attributes().asList()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                if (LINKS.contains(name)) {
                    link(element, attribute, base);
                } else if (name.equals("srcset")) {
                    element.removeAttr(attribute.getKey());
                }
            }
        }
        Document clean = CLEANER.clean(document);
        clean.outputSettings()
                .prettyPrint(false)
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml);
        return clean.body();
    }

    private static void link(Element element, Attribute attribute, @Nullable URI base) {
        if (attribute.getValue().isEmpty()) {
            return;
        }
        String address = Addresses.resolve(base, Characters.clean(attribute.getValue()));
        if (isSafe(address)) {
            element.attr(attribute.getKey(), address);
        } else {
            element.removeAttr(attribute.getKey());
        }
    }

    /** True for addresses with a scheme that only leads somewhere, and for parts of one without a colon in its way. */
    private static boolean isSafe(String address) {
        int colon = address.indexOf(':');
        if (Addresses.isAbsolute(address)) {
            return SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
        }
        return colon < 0
                || address.startsWith("#")
                || address.substring(0, colon).contains("/");
    }
}
