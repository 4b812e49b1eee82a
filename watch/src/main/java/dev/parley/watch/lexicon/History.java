package dev.parley.watch.lexicon;

import java.util.List;

/**
 * What {@code history.yaml} holds: the words by which the history that closes reports is told from the news. Lists of
 * patterns; {@code {year}} stands for a year written in four digits.
 *
 * @param reminders open a sentence that says of itself that it only reminds
 * @param headings stand alone over such a paragraph, or before its colon
 * @param anniversaries in a title or lead, show that the article is about history
 * @param events that are told again and again
 * @param since until today from some year on
 * @param told verbs of telling; beside an event, a past year or a {@code since} they make a sentence historical
 * @param formulas that make a sentence historical by themselves
 * @param unfinished words before {@code told} that make it a clause beside the main one
 * @param news words of a sentence that is none of history
 */
public record History(
        List<String> reminders,
        List<String> headings,
        List<String> anniversaries,
        List<String> events,
        List<String> since,
        List<String> told,
        List<String> formulas,
        List<String> unfinished,
        List<String> news) {
    static final History NONE = new History(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public History {
        reminders = copied(reminders);
        headings = copied(headings);
        anniversaries = copied(anniversaries);
        events = copied(events);
        since = copied(since);
        told = copied(told);
        formulas = copied(formulas);
        unfinished = copied(unfinished);
        news = copied(news);
    }

    static List<String> copied(List<String> patterns) {
        return patterns == null ? List.of() : List.copyOf(patterns);
    }
}
