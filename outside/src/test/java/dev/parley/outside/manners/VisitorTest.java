package dev.parley.outside.manners;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.outside.Answer;
import dev.parley.outside.Gate;
import dev.parley.outside.Get;
import dev.parley.outside.Validators;
import dev.parley.outside.WebClient;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import org.assertj.core.api.ThrowingConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class VisitorTest {
    private static final Duration GAP = Duration.ofSeconds(2);
    private static final String OVERRIDE = "agreed with the editors on 1 November";

    private final PassingClock clock = new PassingClock();
    private Village village;
    private WebClient client;
    private Visitor visitor;

    @BeforeEach
    void open() throws Exception {
        village = new Village();
        village.put(1, "/feed", 200, "news");
        village.put(1, "/page", 200, "more news");
        village.put(2, "/feed", 200, "other news");
        client = village.client();
        visitor = new Visitor(client, new Manners("Parley", GAP), clock, clock);
    }

    @AfterEach
    void close() {
        client.close();
        village.close();
    }

    private Answer visit(int host, String path) throws InterruptedException {
        return visit(host, path, null);
    }

    private Answer visit(int host, String path, @Nullable String robotsOverride) throws InterruptedException {
        return visitor.visit(Get.of(village.uri(host, path)), robotsOverride);
    }

    private static ThrowingConsumer<Answer> refused(String... words) {
        return answer -> assertThat(((Answer.Refused) answer).reason()).contains(words);
    }

    @Test
    void readsTheRulesOfAHostOnceAndLeavesAPauseAfterEachRequest() throws Exception {
        assertThat(visit(1, "/feed")).isInstanceOf(Answer.Fetched.class);
        assertThat(visit(2, "/feed")).isInstanceOf(Answer.Fetched.class);
        assertThat(visit(1, "/page")).isInstanceOf(Answer.Fetched.class);

        assertThat(village.visits()).containsExactly("1/robots.txt", "1/feed", "2/robots.txt", "2/feed", "1/page");
        assertThat(clock.waits()).containsExactly(GAP, GAP);
        clock.advance(Duration.ofHours(24));
        visit(1, "/page");
        assertThat(village.visits()).endsWith("1/robots.txt", "1/page");
    }

    @Test
    void doesNotVisitWhatIsForbidden() throws Exception {
        village.put(1, "/robots.txt", 200, "User-agent: *\nDisallow: /\n\nUser-agent: parley\nDisallow: /page\n");

        assertThat(visit(1, "/feed")).isInstanceOf(Answer.Fetched.class);
        assertThat(visit(1, "/page")).satisfies(refused("/robots.txt", "forbids"));
        assertThat(village.visits()).containsExactly("1/robots.txt", "1/feed");
    }

    @Test
    void obeysAnOverrideOnItsOwnHostOnlyAndKeepsTheDelayEvenSo() throws Exception {
        village.put(1, "/robots.txt", 200, "User-agent: *\nCrawl-delay: 30\nDisallow: /\n");
        village.put(1, "/away", 302, "", "Location", village.uri(2, "/feed").toString());
        village.put(2, "/robots.txt", 200, "User-agent: *\nDisallow: /\n");

        assertThat(visit(1, "/feed", OVERRIDE)).isInstanceOf(Answer.Fetched.class);
        assertThat(visit(1, "/page", OVERRIDE)).isInstanceOf(Answer.Fetched.class);
        assertThat(clock.waits()).containsExactly(Duration.ofSeconds(30), Duration.ofSeconds(30));
        assertThat(visit(1, "/away", OVERRIDE)).satisfies(refused("127.0.0.2", "forbids"));
        assertThat(visit(1, "/feed")).satisfies(refused("127.0.0.1", "forbids"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 451})
    void goesOnWhereThereAreNoRules(int status) throws Exception {
        village.put(1, "/robots.txt", status, "User-agent: *\nDisallow: /\n");

        assertThat(visit(1, "/feed")).isInstanceOf(Answer.Fetched.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 429})
    void staysAwayWhileTheRulesCannotBeHadAndAsksEverMoreRarely(int status) throws Exception {
        village.put(1, "/robots.txt", status, "out of order");

        for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            Instant again = clock.instant().plus(Duration.ofMinutes(minutes));
            assertThat(visit(1, "/feed")).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
                assertThat(refused.reason()).contains("robots.txt", "" + status);
                assertThat(refused.until()).isEqualTo(again);
            });
            assertThat(visit(1, "/feed")).isInstanceOf(Answer.Refused.class);
            clock.advance(Duration.ofMinutes(minutes));
        }
        assertThat(village.visits()).hasSize(8).containsOnly("1/robots.txt");
        village.put(1, "/robots.txt", 404, "");
        assertThat(visit(1, "/feed")).isInstanceOf(Answer.Fetched.class);
    }

    @Test
    void goesByTheOldRulesWhileTheNewOnesCannotBeHad() throws Exception {
        village.put(1, "/robots.txt", 200, "User-agent: *\nDisallow: /page\n");
        visit(1, "/feed");
        village.put(1, "/robots.txt", 500, "out of order");
        clock.advance(Duration.ofHours(25));

        assertThat(visit(1, "/feed")).isInstanceOf(Answer.Fetched.class);
        assertThat(visit(1, "/page")).satisfies(refused("forbids"));
    }

    @Test
    void saysWhyAHostDoesNotAnswerRatherThanThatItIsForbidden() throws Exception {
        URI nobody = village.uri(1, "/feed");
        village.close();

        assertThat(visitor.visit(Get.of(nobody), null))
                .isInstanceOfSatisfying(
                        Answer.Failed.class,
                        failed -> assertThat(failed.cause()).isEqualTo(Answer.Cause.CONNECTION));
        assertThat(visitor.visit(Get.of(URI.create("http://10.0.0.1/")), null)).satisfies(refused("private"));
        assertThat(visitor.visit(Get.of(URI.create("ftp://10.0.0.1/")), null)).satisfies(refused("ftp"));
    }

    @Test
    void readsTheFirstHalfMegabyteOfRulesAndNoMore() throws Exception {
        String long500 = "# " + "x".repeat(98) + "\n";
        String rules = "User-agent: *\nDisallow: /page\n" + long500.repeat(9000) + "Disallow: /feed\n";
        village.put(1, "/robots.txt", 200, rules);

        assertThat(visit(1, "/feed")).isInstanceOf(Answer.Fetched.class);
        assertThat(visit(1, "/page")).satisfies(refused("forbids"));
    }

    @Test
    void obeysNoMorePatternsThanCanBeToldQuickly() throws Exception {
        StringBuilder rules =
                new StringBuilder("User-agent: *\nDisallow: /page\nDisallow: /*longest-of-all-patterns\n");
        for (int i = 0; i < 15_000; i++) {
            rules.append("Disallow: /*aaaaaaaaab").append(i).append('\n');
        }
        village.put(1, "/robots.txt", 200, rules.toString());
        village.put(1, "/" + "a".repeat(7000), 200, "long");

        assertThat(visit(1, "/" + "a".repeat(7000))).isInstanceOf(Answer.Fetched.class);
        assertThat(visit(1, "/page")).satisfies(refused("forbids"));
        assertThat(visit(1, "/x-longest-of-all-patterns")).satisfies(refused("forbids"));
    }

    @Test
    void followsRulesToWhereTheyAreKept() throws Exception {
        village.put(
                1,
                "/robots.txt",
                301,
                "",
                "Location",
                village.uri(2, "/rules.txt").toString());
        village.put(2, "/rules.txt", 200, "User-agent: *\nDisallow: /page\n");

        assertThat(visit(1, "/page")).satisfies(refused("forbids"));
        village.put(
                2,
                "/robots.txt",
                301,
                "",
                "Location",
                village.uri(2, "/robots.txt").toString());
        assertThat(visit(2, "/feed")).isInstanceOf(Answer.Fetched.class);
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "0.5, 2", "-5, 2", "x, 2", "1e99, 2", "100000000, 21600"})
    void keepsToTheDelayAskedForUpToSixHours(String asked, int seconds) throws Exception {
        village.put(1, "/robots.txt", 200, "User-agent: *\nCrawl-delay: " + asked + "\n");

        visit(1, "/feed");

        assertThat(clock.waits()).containsExactly(Duration.ofSeconds(seconds));
    }

    @Test
    void asksTheRulesOfEveryHostThatARedirectLeadsToAndWaitsForItsTurn() throws Exception {
        village.put(
                1, "/there", 302, "", "Location", village.uri(2, "/and-back").toString());
        village.put(2, "/and-back", 302, "", "Location", "/feed");

        assertThat(visit(1, "/there")).isInstanceOf(Answer.Fetched.class);
        assertThat(village.visits()).containsExactly("1/robots.txt", "1/there", "2/robots.txt", "2/and-back", "2/feed");
        assertThat(clock.waits()).containsExactly(GAP, GAP, GAP);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void leavesAHostAloneForAsLongAsItAsks(int status) throws Exception {
        village.put(1, "/busy", status, "later", "Retry-After", "3600");
        Instant end = clock.instant().plus(GAP).plus(Duration.ofHours(1));

        assertThat(visit(1, "/busy")).isInstanceOf(Answer.Declined.class);
        assertThat(visit(1, "/feed")).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
            assertThat(refused.until()).isEqualTo(end);
            assertThat(refused.reason()).contains("127.0.0.1", "2026-11-22T11:00:02Z");
        });
        assertThat(visit(2, "/feed")).isInstanceOf(Answer.Fetched.class);
        clock.advance(Duration.ofHours(1));
        assertThat(visit(1, "/feed")).isInstanceOf(Answer.Fetched.class);
    }

    @Test
    void waitsIfItIsToldToComeBackSoon() throws Exception {
        village.put(1, "/busy", 503, "later", "Retry-After", "20");

        visit(1, "/busy");

        assertThat(visit(1, "/feed")).isInstanceOf(Answer.Fetched.class);
        assertThat(clock.waits()).endsWith(Duration.ofSeconds(20));
    }

    @Test
    void leavesAHostAloneThatSaysSoWhereItsRulesShouldBe() throws Exception {
        village.put(1, "/robots.txt", 503, "later", "Retry-After", "7200");
        Instant end = clock.instant().plus(Duration.ofHours(2));

        visit(1, "/feed");
        clock.advance(Duration.ofMinutes(30));

        assertThat(visit(1, "/feed"))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.until()).isEqualTo(end));
        assertThat(village.visits()).containsExactly("1/robots.txt");
    }

    @Test
    void asksTheGateOfTheRequestFirst() throws Exception {
        Gate closed = address -> Optional.of("not today");
        Get get = new Get(village.uri(1, "/feed"), "*/*", Validators.NONE, closed, null);

        assertThat(visitor.visit(get, null)).isEqualTo(new Answer.Refused(village.uri(1, "/feed"), "not today"));
        assertThat(village.visits()).isEmpty();
    }

    @Test
    void asksAHostOneThingAtATimeAndNobodyWaitsForAnother() throws Exception {
        Thread[] threads = new Thread[20];
        var answers = Collections.synchronizedList(new java.util.ArrayList<Answer>());
        for (int i = 0; i < threads.length; i++) {
            int host = 1 + i % 2;
            threads[i] = Thread.startVirtualThread(() -> {
                try {
                    answers.add(visit(host, "/feed"));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(answers).hasSize(20).hasOnlyElementsOfType(Answer.Fetched.class);
        assertThat(village.visits()).hasSize(22);
        assertThat(village.visits().stream().filter(visit -> visit.endsWith("robots.txt")))
                .hasSize(2);
    }
}
