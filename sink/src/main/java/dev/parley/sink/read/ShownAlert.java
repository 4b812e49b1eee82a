package dev.parley.sink.read;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.parley.events.alert.About.SourceHealth;
import dev.parley.events.alert.Alert;
import dev.parley.events.alert.AlertId;
import dev.parley.events.article.ArticleId;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it may be shown.
 *
 * @param subscriptionName for people; its id where it has none
 * @param about the story, source or occasion it is about
 * @param lead the article that leads the story; null where it is about none
 * @param publication of the lead; null where it is about none
 * @param health of the source it is about; null where it is about none
 * @param thread that it belongs to; null = it stands alone
 * @param news what it says and no earlier alert of its thread does; none, in a thread = it does not ring
 * @param copies how many articles of the story there are besides the lead
 * @param copied those of them that are listed, in the order of their dates
 * @param owners of the outlets that have the story, in order
 * @param wires that are credited in it, in order
 * @param confirmedBy the leads of other stories that confirm it, in the order of their dates
 * @param formerly ids it had, or would have, were another article of its story the lead
 * @param changes of it since it was stored, the latest first
 * @param late whether it came too long after its date to be told
 */
public record ShownAlert(
        AlertId id,
        SubscriptionId subscription,
        String subscriptionName,
        String about,
        @Nullable ArticleId lead,
        @Nullable Publication publication,
        @Nullable SourceHealth health,
        Alert.State state,
        @Nullable String thread,
        List<News> news,
        int copies,
        List<ShownArticle> copied,
        List<String> owners,
        List<String> wires,
        List<ShownArticle> confirmedBy,
        List<AlertId> formerly,
        List<Change> changes,
        boolean late,
        List<Because> reasons) {
    public ShownAlert {
        news = List.copyOf(news);
        copied = List.copyOf(copied);
        owners = List.copyOf(owners);
        wires = List.copyOf(wires);
        confirmedBy = List.copyOf(confirmedBy);
        formerly = List.copyOf(formerly);
        changes = List.copyOf(changes);
        reasons = List.copyOf(reasons);
    }

    /**
     * One clause of the subscription and what met it.
     *
     * @param entity that met it; null where the clause asks for none
     * @param evidence empty where there is none or the source's rights forbid it
     * @param post of the official on the article's date, by its id in the lexicon; empty unless it is {@link Status#SEEN}
     */
    public record Because(
            String clause,
            @Nullable EntityId entity,
            @JsonSerialize(converter = WhereThere.class) Optional<Excerpt> evidence,
            @JsonSerialize(converter = WhereThere.class) Optional<String> post) {
        /** What met the clause, or the clause itself where that is no entity. */
        public String inWords(Function<EntityId, String> label) {
            return entity == null ? ClauseWords.of(clause, label) : label.apply(entity);
        }
    }
}
