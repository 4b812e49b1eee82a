package dev.parley.acceptance.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * One report as it is first written, made up from a seed, and what others make of it.
 *
 * @param sentences the news first, then what only this report has
 * @param background the paragraph that every report closes with
 */
record Report(List<String> sentences, String background) {
    private static final List<String> NEWS = List.of(
            "Grigory Karasin and Zurab Abashidze met in Prague. The Prague format goes on, Karasin said.",
            "The Geneva International Discussions on Georgia were held. Sergey Lavrov commented.",
            "The 27th round of the Geneva International Discussions was held on 17-18 June 2014, Georgia said.",
            "The 27th round of the Geneva International Discussions was postponed, Georgia said.",
            "The 28th round of the Geneva International Discussions will be held on 7-8 October 2014, Georgia said.",
            "16 апреля 2014 года в Праге прошла встреча Григория Карасина и Зураба Абашидзе.",
            "Rain is expected in the mountains; the road stays closed until Monday.",
            "Participants of the Incident Prevention and Response Mechanism met in Ergneti near Tskhinvali.",
            "В Праге прошла встреча Григория Карасина и Зураба Абашидзе.",
            "ჟენევის საერთაშორისო მოლაპარაკებები გაიმართა, საქართველო მონაწილეობდა.",
            "The 28th round of the Geneva International Discussions will be held in Geneva, Georgia said.",
            "The 27th round of the Geneva International Discussions was held in Geneva. Sergey Lavrov commented.");

    private static final List<String> MANNERS = List.of(
            "The road from %s to %s was open again after %s had cleared it.",
            "A school in %s got books that %s of %s had collected.",
            "The bakery of %s sold bread in %s while %s was being mended.",
            "Farmers near %s counted their sheep with those of %s and %s.",
            "The choir of %s sang in %s at the invitation of %s.",
            "A bridge between %s and %s is to be painted by %s.",
            "The library in %s lends maps of %s drawn by %s.",
            "Bees from %s were brought to %s in the van of %s.",
            "The clock of %s runs ahead of that in %s, noticed %s.",
            "A train from %s waited in %s until %s had found the driver.");

    private static final String BACKGROUND =
            "The Geneva International Discussions were launched after the war of August 2008, and since then the sides "
                    + "have met in Geneva several times a year under the mediation of the United Nations, the European "
                    + "Union and the OSCE.";

    /** How many reports there are before the same news is written again in other words. */
    static int kinds() {
        return NEWS.size();
    }

    /** The report of this number. Two of the same news share its sentence and the background, and nothing else. */
    static Report of(int number) {
        Random random = new Random(number);
        List<String> sentences = new ArrayList<>();
        sentences.add(NEWS.get(number % NEWS.size()));
        for (String manner : MANNERS) {
            sentences.add(manner.formatted(name(random), name(random), name(random)));
        }
        return new Report(sentences, BACKGROUND);
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int syllables = 2 + random.nextInt(2); syllables > 0; syllables--) {
            name.append("bdfglmnprtvz".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    String whole() {
        return String.join(" ", sentences) + "\n\n" + background;
    }

    /** With every so manieth word another one. */
    String edited(int every) {
        String[] words = whole().split(" ", -1);
        for (int i = every / 2; i < words.length; i += every) {
            words[i] = "quite";
        }
        return String.join(" ", words);
    }

    /** Only its beginning. */
    String cut(int sentencesLeft) {
        return String.join(" ", sentences.subList(0, sentencesLeft));
    }

    /** Under a beginning of somebody's own. */
    String introduced(String beginning) {
        return beginning + " " + whole();
    }

    /** Both, one after the other: a copy of either. */
    String joined(Report other) {
        return cut(sentences.size()) + "\n\n" + other.whole();
    }

    /** As any of the pages that carry it may have it at some time. */
    List<String> versions(Report other) {
        return Arrays.asList(
                whole(),
                whole(),
                edited(20),
                cut(6),
                cut(3),
                introduced("As readers of this page know, the week was long and the news came late."),
                joined(other),
                other.whole(),
                sentences.getFirst());
    }
}
