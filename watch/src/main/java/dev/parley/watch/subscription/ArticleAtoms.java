package dev.parley.watch.subscription;

import dev.parley.events.article.Outlet;
import dev.parley.events.tag.Claim;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.Post;
import dev.parley.events.tag.Statement;
import dev.parley.events.tag.TaggedArticle;
import dev.parley.watch.subscription.Atom.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The atoms that a tagged article has. */
final class ArticleAtoms {
    /** Any claim. */
    static final String CLAIM = "claim";

    /** Any statement. */
    static final String STATEMENT = "statement";

    private ArticleAtoms() {}

    /** Tells a reading all of them that somebody asks for. */
    static void tell(TaggedArticle article, Reading reading) {
        for (Mention mention : article.mentions()) {
            tell(mention, true, reading);
            if (mention.part() != Part.BACKGROUND) {
                tell(mention, false, reading);
            }
        }
        for (Claim claim : article.claims()) {
            reading.see(Kind.ANY, CLAIM);
            reading.see(Kind.CLAIMED, claim.format().value());
            reading.see(Kind.STATE, claim.state().name());
        }
        for (Statement statement : article.statements()) {
            reading.see(Kind.ANY, STATEMENT);
            reading.see(Kind.SPEAKER, statement.speaker().value());
        }
        language(article.metadata().language(), reading);
        outlet(article.metadata().outlet(), reading);
    }

    private static void tell(Mention mention, boolean anywhere, Reading reading) {
        reading.see(Kind.of(mention.entity(), anywhere), mention.entity().value());
        reading.see(anywhere ? Kind.TYPE_ANYWHERE : Kind.TYPE, mention.type().name());
        Post post = mention.post();
        if (post != null) {
            reading.see(anywhere ? Kind.POST_ANYWHERE : Kind.POST, post.id());
            if (post.side() != null) {
                reading.see(anywhere ? Kind.SIDE_ANYWHERE : Kind.SIDE, post.side());
            }
        }
    }

    /** A text in {@code ru-by} is one in {@code ru}. */
    private static void language(@Nullable String written, Reading reading) {
        if (written != null) {
            String language = written.toLowerCase(Locale.ROOT);
            reading.see(Kind.LANGUAGE, language);
            for (int dash = language.indexOf('-'); dash >= 0; dash = language.indexOf('-', dash + 1)) {
                reading.see(Kind.LANGUAGE, language.substring(0, dash));
            }
        }
    }

    private static void outlet(Outlet outlet, Reading reading) {
        reading.see(Kind.SOURCE, outlet.source().value());
        if (outlet.side() != null) {
            reading.see(Kind.OUTLET_SIDE, outlet.side());
        }
        if (outlet.based() != null) {
            reading.see(Kind.OUTLET_BASED, folded(outlet.based()));
        }
    }

    /** Two words are equal when folded if and only if {@link String#equalsIgnoreCase} says so. */
    static String folded(String word) {
        return word.codePoints()
                .map(point -> Character.toLowerCase(Character.toUpperCase(point)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
