package dev.parley.ingest.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who wrote something; at least one of the three is there. */
public record Person(
        @Nullable String name,
        @Nullable String email,
        @Nullable String uri) {
    private static final int LONGEST = 500;
    private static final Pattern EMAIL =
            Pattern.compile("(?:mailto:)?([\\p{Alnum}._%+'-]{1,64}@[\\p{Alnum}._-]{1,255}[\\p{Alnum}])(?:\\?\\S*)?");
    private static final Pattern EDGE = Pattern.compile("^[\\s<>()\\[\\]\",;|]+|[\\s<>()\\[\\]\",;|]+$");

    public Person {
        if (name == null && email == null && uri == null) {
            throw new IllegalArgumentException("a person without name, email and uri");
        }
    }

    /** Reads {@code me@example.com (Name)}, {@code Name <me@example.com>}, a name or an address alone. */
    static Optional<Person> of(String written) {
        String who = Characters.cut(written, LONGEST).strip();
        Matcher email = EMAIL.matcher(who);
        if (!email.find()) {
            return who.isEmpty() ? Optional.empty() : Optional.of(new Person(who, null, null));
        }
        String name = EDGE.matcher(who.substring(0, email.start()) + " " + who.substring(email.end()))
                .replaceAll("");
        return Optional.of(new Person(name.isEmpty() ? null : name, email.group(1), null));
    }

    /** Name and address, as in {@code Name (me@example.com)}, or what there is of it. */
    public String line() {
        if (name == null) {
            return email == null ? String.valueOf(uri) : email;
        }
        return email == null ? name : name + " (" + email + ")";
    }
}
