package dev.parley.ingest.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AgendaTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Agenda<String> agenda = new Agenda<>();

    @Test
    void givesTurnsInTheOrderTheyAreDueIn() {
        put("late", "a.example", 3);
        put("soon", "b.example", 1);
        put("next", "c.example", 2);

        assertThat(agenda.take(at(0))).isEmpty();
        assertThat(agenda.next()).contains(at(1));
        assertThat(takeAll(5)).containsExactly("soon", "next", "late");
    }

    @Test
    void letsOnlyOneVisitAHostAtATime() {
        put("first", "a.example", 0);
        put("second", "a.example", 0);

        assertThat(takeAll(0)).containsExactly("first");
        assertThat(agenda.next()).isEmpty();

        agenda.leave("a.example", at(2));
        assertThat(agenda.next()).contains(at(2));
        assertThat(takeAll(1)).isEmpty();
        assertThat(takeAll(2)).containsExactly("second");
    }

    @Test
    void keepsNobodyWaitingForTheHostOfAnother() {
        for (int number = 0; number < 1_000; number++) {
            put("slow " + number, "slow.example", 0);
        }
        put("quick", "quick.example", 1);

        assertThat(takeAll(1)).containsExactly("slow 0", "quick");
    }

    @Test
    void letsWhoAlwaysHasANextVisitWaitForTheOthersOfTheHost() {
        put("much", "a.example", 0);
        put("little", "a.example", 0);
        assertThat(takeAll(0)).containsExactly("much");

        agenda.put("much", "a.example", at(-60), at(1));
        agenda.leave("a.example", at(1));

        assertThat(takeAll(1)).containsExactly("little");
    }

    @Test
    void hasOneVisitOfEach() {
        put("a", "old.example", 1);
        put("a", "new.example", 2);

        assertThat(agenda.soonest()).contains(at(2));
        Optional<Agenda.Turn<String>> turn = agenda.take(at(9));
        assertThat(turn).contains(new Agenda.Turn<>("a", "new.example"));
        assertThat(agenda.take(at(9))).isEmpty();
    }

    @Test
    void forgetsWhoIsTakenOut() {
        put("a", "a.example", 1);
        put("b", "a.example", 2);

        agenda.remove("a");
        agenda.remove("nobody");

        assertThat(takeAll(2)).containsExactly("b");
    }

    @Test
    void remembersWhenAHostIsFreeForWhoComesLater() {
        put("a", "a.example", 0);
        takeAll(0);
        agenda.leave("a.example", at(5));
        agenda.forgetIdle(at(4));

        put("b", "a.example", 0);
        assertThat(agenda.next()).contains(at(5));

        agenda.remove("b");
        agenda.forgetIdle(at(5));
        put("c", "a.example", 0);
        assertThat(agenda.next()).contains(at(0));
    }

    private void put(String visitor, String host, long due) {
        agenda.put(visitor, host, at(due), at(0));
    }

    private List<String> takeAll(long now) {
        List<String> taken = new ArrayList<>();
        for (Optional<Agenda.Turn<String>> turn = agenda.take(at(now)); turn.isPresent(); turn = agenda.take(at(now))) {
            taken.add(turn.get().visitor());
        }
        return taken;
    }

    private static Instant at(long second) {
        return NOON.plusSeconds(second);
    }
}
