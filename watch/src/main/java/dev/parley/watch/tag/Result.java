package dev.parley.watch.tag;

import dev.parley.events.article.Published;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.PassedOver;
import dev.parley.events.tag.Post;
import dev.parley.events.tag.Sentence;
import dev.parley.events.tag.Span;
import dev.parley.events.tag.Statement;
import dev.parley.events.tag.TaggedArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Tagging} of what was found: by place, within the limits, with sentence, part and post. */
final class Result {
    private final Reading reading;
    private final Roles roles;
    private final Published published;
    private final Outline outline;
    private final Map<EntityId, Optional<Post>> posts = new HashMap<>();
    private final Set<Integer> told = new TreeSet<>();

    Result(Reading reading, Roles roles, Published published, Outline outline) {
        this.reading = reading;
        this.roles = roles;
        this.published = published;
        this.outline = outline;
    }

    Tagging of(@Nullable String language, List<Found> found, List<Refused> refused, List<Said> said) {
        List<Found> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparingInt(Found::first)
                .thenComparing(Comparator.comparingInt(Found::last).reversed())
                .thenComparing(Found::entity));
        List<Mention> mentions = ordered.stream()
                .limit(TaggedArticle.MAX_MENTIONS)
                .map(this::mention)
                .toList();
        List<PassedOver> passedOver = passedOver(refused);
        List<Sentence> sentences = told.stream()
                .map(sentence -> reading.document()
                        .sentence(
                                reading.sentences().start(sentence),
                                reading.sentences().end(sentence)))
                .toList();
        return new Tagging(
                language,
                mentions,
                ordered.size(),
                passedOver,
                sentences,
                List.of(),
                statements(said, ordered),
                outline);
    }

    private Mention mention(Found found) {
        Document document = reading.document();
        int from = reading.words().start(found.first());
        int to = end(found);
        int start = Quotes.opened(document.all(), from, to);
        int end = Quotes.closed(document.all(), start, to);
        Span span = document.span(start, end);
        int sentence = reading.sentenceOf(found.first());
        told.add(sentence);
        Span around = document.span(
                reading.sentences().start(sentence), reading.sentences().end(sentence));
        EntityId entity = found.entity();
        return new Mention(
                document.field(start),
                span.start(),
                span.end(),
                document.all().substring(start, end),
                entity.type(),
                entity,
                found.variant(),
                found.form(),
                outline.of(start, end),
                around,
                found.rule(),
                found.evidence(),
                post(entity));
    }

    /** Where a find ends; the full stop of an initial belongs to a name. */
    private int end(Found found) {
        int end = reading.words().end(found.last());
        boolean initial = found.rule().equals(Rule.INITIALS.id())
                && end - reading.words().start(found.last()) <= 2
                && end < reading.document().all().length()
                && reading.document().all().charAt(end) == '.';
        return initial ? end + 1 : end;
    }

    /** Statements with the entities mentioned in each; both lists are by place. */
    private List<Statement> statements(List<Said> said, List<Found> ordered) {
        Document document = reading.document();
        int next = 0;
        List<Statement> statements = new ArrayList<>();
        for (Said each : said) {
            while (next < ordered.size()
                    && reading.words().start(ordered.get(next).first()) < each.start()) {
                next++;
            }
            Set<EntityId> about = new TreeSet<>();
            for (int i = next;
                    i < ordered.size() && reading.words().start(ordered.get(i).first()) < each.end();
                    i++) {
                about.add(ordered.get(i).entity());
            }
            about.remove(each.speaker());
            Post post = post(each.speaker());
            statements.add(new Statement(
                    each.speaker(),
                    post == null ? null : post.side(),
                    each.mode(),
                    document.field(each.start()),
                    document.span(each.start(), each.end()),
                    List.copyOf(about)));
        }
        return statements;
    }

    private @Nullable Post post(EntityId entity) {
        return entity.type() != EntityId.Type.OFFICIAL
                ? null
                : posts.computeIfAbsent(entity, id -> Optional.ofNullable(roles.on(published, id)))
                        .orElse(null);
    }

    private List<PassedOver> passedOver(List<Refused> refused) {
        List<Refused> ordered = new ArrayList<>(refused);
        ordered.sort(Comparator.comparingInt(Refused::first)
                .thenComparing(Comparator.comparingInt(Refused::last).reversed())
                .thenComparing(Refused::entity)
                .thenComparing(Refused::why));
        Set<List<Object>> seen = new HashSet<>();
        return ordered.stream()
                .filter(each -> seen.add(List.of(each.first(), each.last(), each.entity())))
                .limit(TaggedArticle.MAX_PASSED_OVER)
                .map(this::passedOver)
                .toList();
    }

    private PassedOver passedOver(Refused refused) {
        Document document = reading.document();
        int start = reading.words().start(refused.first());
        int end = reading.words().end(refused.last());
        Span span = document.span(start, end);
        told.add(reading.sentenceOf(refused.first()));
        return new PassedOver(
                document.field(start),
                span.start(),
                span.end(),
                document.all().substring(start, end),
                refused.entity(),
                refused.rule(),
                refused.why());
    }
}
