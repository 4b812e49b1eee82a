package dev.parley.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Invented bulletins on rounds and meetings in three languages, with copies, shortened copies, copies of an earlier date,
 * revisions and dates of every precision. They name entities of the shipped lexicon and tell nothing of anybody.
 *
 * <p>Every text that has copies mentions something watched: which of two copies leads a story then does not depend on who
 * subscribes.
 */
final class Bulletins {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate FIRST = LocalDate.of(2014, 10, 1);
    private static final int TOPICS = 60;
    private static final List<String> OUTLETS = List.of("alpha", "beta", "gamma", "delta", "tass");
    private static final String MANIFEST = """
            name: bulletins
            collected: 2015-01-01
            outlets:
              - {id: alpha, name: The Alpha, side: georgia, based: Tbilisi, owner: alpha-house}
              - {id: beta, name: The Beta, side: georgia, based: Kutaisi, owner: alpha-house}
              - {id: gamma, name: The Gamma, based: Geneva, owner: gamma-house}
              - {id: delta, name: The Delta, side: russia, based: Moscow, wire: tass}
              - {id: tass, name: TASS, side: russia, based: Russia, wire: tass}
              - {id: dfwatch, name: DFWatch, based: Georgia}
            files:
              - {file: bulletins.jsonl, rights: text}
              - {file: 000_1486991b7c598a00.txt, source: dfwatch, language: en, title: "", rights: text, published: {value: 2014-06-19, precision: day}}
              - {file: 001_3c302c1893ed88f7.txt, source: tass, language: en, title: "", rights: text, published: {value: 2016-07-22, precision: day}}
            """;

    private static final List<List<String>> LEADS = List.of(
            List.of(
                    "Round %d of the Geneva International Discussions was held on %d %s %d.",
                    "Round %d of the Geneva International Discussions is scheduled for %d %s %d.",
                    "Round %d of the Geneva International Discussions has been postponed to %d %s %d."),
            List.of(
                    "%d-й раунд Женевских международных дискуссий состоялся %d %s %d года.",
                    "%d-й раунд Женевских международных дискуссий запланирован на %d %s %d года.",
                    "%d-й раунд Женевских международных дискуссий перенесён на %d %s %d года."),
            List.of(
                    "ჟენევის საერთაშორისო დისკუსიების %d-ე რაუნდი გაიმართა %d %s %d წელს.",
                    "ჟენევის საერთაშორისო დისკუსიების %d-ე რაუნდი დაგეგმილია %d %s %d წელს.",
                    "ჟენევის საერთაშორისო დისკუსიების %d-ე რაუნდი გადაიდო %d %s %d წელს."));
    private static final List<String> LANGUAGES = List.of("en", "ru", "ka");
    private static final List<List<String>> MONTHS = List.of(
            List.of("October", "November", "December", "January"),
            List.of("октября", "ноября", "декабря", "января"),
            List.of("ოქტომბერს", "ნოემბერს", "დეკემბერს", "იანვარს"));
    private static final List<List<String>> SENTENCES = List.of(
            List.of(
                    "The bulletin of %s gives the agenda of the delegations and the room they meet in.",
                    "Transport and trade stand on the agenda of the Incident Prevention and Response Mechanism, says %s.",
                    "A list kept at %s names Grigory Karasin and Zurab Abashidze among those invited.",
                    "The Abashidze–Karasin format has a page of its own in the archive of %s.",
                    "Detainees and missing persons are words that the Geneva discussions have in every index of %s.",
                    "Journalists of %s wait behind the second door, where coffee is served from nine.",
                    "The building in %s has four floors, and only the lowest of them is open on that day.",
                    "Sergey Lavrov is named twice in the index of %s, each time in a footnote."),
            List.of(
                    "В бюллетене %s приведена повестка дня делегаций и номер зала.",
                    "Транспорт и торговля значатся в повестке МПРИ, пишет %s.",
                    "В списке %s значатся Григорий Карасин и Зураб Абашидзе.",
                    "Журналисты %s ждут за второй дверью, где с девяти утра подают кофе.",
                    "В указателе %s дважды упомянут Сергей Лавров, оба раза в сноске.",
                    "В здании %s четыре этажа, и в тот день открыт только нижний."),
            List.of(
                    "%s-ის ბიულეტენში წერია დელეგაციების დღის წესრიგი და დარბაზის ნომერი.",
                    "ერგნეთის შეხვედრის დღის წესრიგში ტრანსპორტი წერია, იუწყება %s.",
                    "%s-ის სიაში წერია გრიგორი კარასინი და ზურაბ აბაშიძე.",
                    "%s-ის ჟურნალისტები მეორე კართან ელოდებიან, სადაც ყავას ცხრა საათიდან სვამენ."));
    private static final String BACKGROUND =
            " Since the war of August 2008 regular talks have been held in Geneva between the"
                    + " parties to the conflict.";

    private final Random random = new Random(20141001);
    private final List<String> lines = new ArrayList<>();

    private Bulletins() {}

    /** Writes the corpus to a folder, with the texts of the seeds beside it. */
    static void write(Path folder, Path seeds) throws IOException {
        Bulletins bulletins = new Bulletins();
        for (int topic = 0; topic < TOPICS; topic++) {
            bulletins.topic(topic);
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("manifest.yaml"), MANIFEST);
        Files.writeString(folder.resolve("bulletins.jsonl"), String.join("\n", bulletins.lines) + "\n");
        for (String seed : List.of("000_1486991b7c598a00.txt", "001_3c302c1893ed88f7.txt")) {
            Files.copy(seeds.resolve(seed), folder.resolve(seed));
        }
    }

    /** The address of the first bulletin on a topic. */
    static String address(int topic) {
        return "https://bulletins.example/" + topic + "/0";
    }

    private void topic(int topic) {
        int tongue = topic % 3;
        LocalDate day = FIRST.plusDays(topic + topic / 2);
        String first = name();
        List<String> sentences = sentences(tongue);
        String lead = lead(topic, tongue, day);
        String text = lead + " " + String.join(" ", sentences);
        String title = tongue == 0 ? "Round " + (30 + topic / 6) + " in Geneva, as " + first + " has it" : first;
        line(
                address(topic),
                topic,
                tongue,
                title,
                text + (topic % 4 == 0 ? "\n\n" + BACKGROUND : ""),
                date(topic, day));
        copies(topic, tongue, day, title, sentences, text);
        if (topic % 5 == 0) {
            line(
                    address(topic),
                    topic,
                    tongue,
                    title,
                    text.replace(lead, lead(topic + 1, tongue, day)),
                    day.plusDays(1) + "T09:00:00Z");
        }
        if (topic % 7 == 0) {
            line(
                    null,
                    topic + 2,
                    0,
                    "A note on the weather",
                    name() + " counted the rooms of the building. No talk of an agenda. " + name(),
                    day.toString());
        }
    }

    private void copies(int topic, int tongue, LocalDate day, String title, List<String> sentences, String text) {
        if (topic % 2 == 0) {
            line(
                    address(topic) + "1",
                    topic + 1,
                    tongue,
                    title,
                    text.replace(" on ", " upon ") + " " + name() + ".",
                    day + "T12:00:00Z");
        }
        if (topic % 3 == 0) {
            List<String> shortened = sentences.subList(0, sentences.size() - 1);
            line(
                    address(topic) + "2",
                    topic + 2,
                    tongue,
                    name(),
                    lead(topic, tongue, day) + " " + String.join(" ", shortened),
                    day.minusDays(1).toString());
        }
        if (topic % 8 == 3) {
            line(address(topic) + "3", topic + 3, tongue, title, text, null);
        }
    }

    private static @Nullable String date(int topic, LocalDate day) {
        return switch (topic % 6) {
            case 0, 1 -> day + "T10:00:00+04:00";
            case 2, 3 -> day.toString();
            case 4 -> day.toString().substring(0, "2014-10".length());
            default -> topic % 12 == 5 ? null : day + "T20:30:00Z";
        };
    }

    private static String lead(int topic, int tongue, LocalDate day) {
        LocalDate told = day.plusDays(topic % 3);
        return LEADS.get(tongue)
                .get(topic / 2 % 3)
                .formatted(
                        30 + topic / 6,
                        told.getDayOfMonth(),
                        MONTHS.get(tongue).get((told.getMonthValue() + 2) % 12),
                        told.getYear());
    }

    private List<String> sentences(int tongue) {
        List<String> sentences = new ArrayList<>();
        List<String> all = SENTENCES.get(tongue);
        int start = random.nextInt(all.size());
        for (int i = 0; i < 4; i++) {
            sentences.add(all.get((start + i) % all.size()).formatted(name()));
        }
        return sentences;
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append("bdgklmnprstvz".charAt(random.nextInt(13))).append("aeiou".charAt(random.nextInt(5)));
        }
        return Character.toTitleCase(name.charAt(0)) + name.substring(1) + "la";
    }

    private void line(
            @Nullable String url, int outlet, int tongue, String title, String text, @Nullable String published) {
        Map<String, Object> line = new LinkedHashMap<>();
        if (url != null) {
            line.put("url", url);
        }
        line.put("source", OUTLETS.get(outlet % OUTLETS.size()));
        line.put("language", LANGUAGES.get(tongue));
        line.put("title", title);
        line.put("text", text);
        if (published != null) {
            line.put("publishedAt", published);
        }
        try {
            lines.add(JSON.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
