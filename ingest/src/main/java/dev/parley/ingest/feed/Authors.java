package dev.parley.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The authors of a feed or an entry: Atom's persons, or lines of text in any of the usual shapes. */
final class Authors {
    private static final List<String> NAMES = List.of(
            "atom:author",
            "author",
            "dc:creator",
            "dc:author",
            "managingeditor",
            "itunes:author",
            "yandex:author",
            "media:credit");
    private static final int MOST = 100;

    private final Fields fields;

    private Authors(Fields fields) {
        this.fields = fields;
    }

    /** Those under the first name that has any; the same is often told under several. */
    static List<Person> of(Fields fields) {
        Authors authors = new Authors(fields);
        for (String name : NAMES) {
            List<Person> found = new ArrayList<>();
            for (Element element : fields.piece().all(name)) {
                fields.oddities()
                        .attempt(fields.place(name), () -> authors.read(element, name), Optional.<Person>empty())
                        .filter(person -> !found.contains(person) && found.size() < MOST)
                        .ifPresent(found::add);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private Optional<Person> read(Element element, String name) {
        String who = "";
        String email = "";
        String uri = "";
        for (Element part : element.children()) {
            String text = Characters.clean(part.text()).strip();
            switch (part.tag().localName().toLowerCase(Locale.ROOT)) {
                case "name", "title" -> who = text;
                case "email" -> email = text;
                case "uri", "url", "homepage" ->
                    uri = fields.address(text, part, name).orElse("");
                default -> {}
            }
        }
        if (who.isEmpty() && email.isEmpty() && uri.isEmpty()) {
            return Person.of(new Texts(fields.oddities()).plain(element, Addresses.LONGEST, fields.place(name)));
        }
        Optional<Person> named = Person.of(email.isEmpty() ? who : who + " <" + email + ">");
        if (uri.isEmpty()) {
            return named;
        }
        return Optional.of(new Person(
                named.map(Person::name).orElse(null), named.map(Person::email).orElse(null), uri));
    }
}
