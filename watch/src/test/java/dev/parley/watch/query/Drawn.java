package dev.parley.watch.query;

import dev.parley.events.tag.Claim;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Part;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Conditions drawn by lot. */
final class Drawn {
    static final List<Part> PARTS = List.of(Part.TITLE, Part.LEAD, Part.BODY, Part.QUOTE, Part.BACKGROUND);
    static final List<Claim.State> STATES = List.of(Claim.State.HELD, Claim.State.ANNOUNCED, Claim.State.POSTPONED);

    private final Random random;

    Drawn(Random random) {
        this.random = random;
    }

    Condition condition(int depth) {
        int kind = random.nextInt(depth == 0 ? 9 : 15);
        return switch (kind) {
            case 0, 1, 2, 3 -> placed();
            case 4 -> new Condition.InPart(clause(), parts());
            case 5, 6 ->
                new Condition.Claimed(
                        clause(),
                        random.nextBoolean() ? Set.of() : Set.of(Sketched.ENTITIES.get(random.nextInt(2))),
                        random.nextBoolean() ? null : new Condition.Rounds(1 + random.nextInt(2), 2),
                        random.nextBoolean() ? Set.of() : Set.of(STATES.get(random.nextInt(3))),
                        parts());
            case 7 ->
                new Condition.SaidBy(
                        clause(), random.nextBoolean() ? null : Sketched.ENTITIES.get(2 + random.nextInt(2)));
            case 8 -> outlet();
            case 9, 10 -> new Condition.All(clause(), several(() -> condition(depth - 1)));
            case 11 -> new Condition.Any(clause(), several(() -> condition(depth - 1)));
            case 12 -> new Condition.Not(clause(), condition(depth - 1));
            case 13 -> new Condition.Near(clause(), random.nextInt(4), several(this::placed));
            default -> new Condition.InSentence(clause(), condition(depth - 1));
        };
    }

    private Condition.Placed placed() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> {
                EntityId entity = Sketched.ENTITIES.get(random.nextInt(Sketched.ENTITIES.size()));
                yield new Condition.Mentioned(clause(), entity.type(), random.nextInt(3) == 0 ? null : entity, parts());
            }
            case 2 -> new Condition.OfSide(clause(), random.nextBoolean() ? "north" : "south", parts());
            case 3 -> new Condition.InPost(clause(), random.nextBoolean() ? "envoy" : "clerk", parts());
            case 4 -> new Condition.AnyPlaced(clause(), several(this::placed));
            default ->
                new Condition.Worded(
                        clause(),
                        Stream.generate(() -> Sketched.WORDS.get(random.nextInt(Sketched.WORDS.size())))
                                .limit(1 + random.nextInt(2))
                                .toList(),
                        random.nextBoolean(),
                        parts());
        };
    }

    private Condition outlet() {
        return switch (random.nextInt(4)) {
            case 0 -> new Condition.InLanguage(clause(), Set.of(random.nextBoolean() ? "en" : "e"));
            case 1 -> new Condition.FromSource(clause(), Set.of(random.nextBoolean() ? "gazette" : "mirror"));
            case 2 -> new Condition.OutletOfSide(clause(), Set.of(random.nextBoolean() ? "south" : "north"));
            default -> new Condition.OutletBasedIn(clause(), Set.of(random.nextBoolean() ? "northport" : "south"));
        };
    }

    private <T> List<T> several(Supplier<T> one) {
        return Stream.generate(one).limit(2 + random.nextInt(2)).toList();
    }

    private Set<Part> parts() {
        Set<Part> parts = EnumSet.of(PARTS.get(random.nextInt(5)), PARTS.get(random.nextInt(5)));
        return random.nextInt(3) == 0 ? parts : EnumSet.complementOf(EnumSet.of(Part.BACKGROUND));
    }

    private static Clause clause() {
        return new Clause("x", 0, 1);
    }
}
