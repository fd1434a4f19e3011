package org.armistice.simulator;

import static org.armistice.simulator.Theatre.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.model.event.Event;
import org.armistice.model.faction.Faction;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Expression.Literal;
import org.armistice.rules.typed.Rule;
import org.junit.jupiter.api.Test;

/** How effects of one phase come together. */
class EffectsTest {
    private static Theatre faction(int tolerance) {
        return new Theatre().faction("gna").set("gna", Faction.COST_TOLERANCE, tolerance);
    }

    private static Rule rise(String key, double amount, boolean relative) {
        return RuleMaker.level(key)
                .the("gna", Faction.TYPE)
                .effect(new Effect.Rise(0, Faction.COST_TOLERANCE, new Literal(Fixed.round(amount)), relative))
                .make();
    }

    @Test
    void fieldsBecomeBeforeTheyRise() {
        Run run = faction(10)
                .rule(rise("a/rise", 5, false))
                .rule(RuleMaker.level("b/become")
                        .the("gna", Faction.TYPE)
                        .become(0, Faction.COST_TOLERANCE, Fixed.of(100))
                        .make())
                .run(1);

        assertThat(shown(run, "gna", Faction.COST_TOLERANCE)).isEqualTo("105 people");
    }

    @Test
    void relativeRiseIsAShareOfTheValueBefore() {
        Run run = faction(10)
                .rule(rise("a/rise", 0.5, true))
                .rule(rise("b/rise", 0.5, true))
                .rule(RuleMaker.level("c/become")
                        .the("gna", Faction.TYPE)
                        .become(0, Faction.COST_TOLERANCE, Fixed.of(100))
                        .make())
                .run(1);

        assertThat(shown(run, "gna", Faction.COST_TOLERANCE)).isEqualTo("110 people");
    }

    @Test
    void rangeIsEnforcedAfterAllRises() {
        Run run = faction(10)
                .rule(rise("a/fall", -30, false))
                .rule(rise("b/rise", 25, false))
                .run(1);

        assertThat(shown(run, "gna", Faction.COST_TOLERANCE)).isEqualTo("5 people");

        Run below = faction(10).rule(rise("a/fall", -30, false)).run(1);

        assertThat(shown(below, "gna", Faction.COST_TOLERANCE)).isEqualTo("0 people");
        assertThat(below.find("e2").orElseThrow().changes())
                .containsExactly(new Event.Change("gna", "GNA", "cost tolerance", "10 people", "0 people"));
    }

    @Test
    void unknownNumberDoesNotRise() {
        Run run = new Theatre().faction("gna").rule(rise("a/rise", 5, false)).run(1);

        assertThat(shown(run, "gna", Faction.COST_TOLERANCE)).isEqualTo("unknown");
        assertThat(run.events()).hasSize(1);
    }

    @Test
    void movesAreRationedInProportionAndLoseNothing() {
        Run run = new Theatre()
                .add(Depot.TYPE, "from")
                .add(Depot.TYPE, "one")
                .add(Depot.TYPE, "two")
                .set("from", Depot.FUEL, 10)
                .rule(move("a/one", "one", 10))
                .rule(move("b/two", "two", 20))
                .run(1);

        assertThat(shown(run, "one", Depot.FUEL)).isEqualTo("3.333333 t");
        assertThat(shown(run, "two", Depot.FUEL)).isEqualTo("6.666666 t");
        assertThat(shown(run, "from", Depot.FUEL)).isEqualTo("0.000001 t");
    }

    private static Rule move(String key, String to, int tonnes) {
        return RuleMaker.level(key)
                .the("from", Depot.TYPE)
                .the(to, Depot.TYPE)
                .effect(new Effect.Move(0, Depot.FUEL, 1, Depot.FUEL, new Literal(Fixed.of(tonnes))))
                .make();
    }

    @Test
    void nothingDependsOnOrder() {
        Theatre theatre = new Theatre();
        for (String id : List.of("a", "b", "c", "d", "e", "f")) {
            theatre.faction(id)
                    .set(id, Faction.COST_TOLERANCE, 50 + id.hashCode())
                    .set(id, Faction.RECOGNITION, 0.5);
        }
        for (int i = 0; i < 6; i++) {
            theatre.rule(RuleMaker.level("r/become-" + i)
                    .match("A", Faction.TYPE)
                    .match("B", Faction.TYPE)
                    .chance(0.1)
                    .become(0, Faction.EXPECTATION_OF_VICTORY, Fixed.ONE / (i + 2))
                    .rise(1, Faction.COST_TOLERANCE, i - 2.5)
                    .effect(new Effect.Move(0, Faction.RECOGNITION, 1, Faction.RECOGNITION, new Literal(Fixed.ONE / 7)))
                    .make());
        }
        List<Event> events = theatre.simulation().days(20).run().events();

        assertThat(events).anyMatch(e -> e.kind() == Event.Kind.CONFLICT);
        for (int seed = 1; seed <= 5; seed++) {
            assertThat(theatre.shuffled(seed).days(20).run().events()).isEqualTo(events);
        }
        assertThat(theatre.simulation().seed(2).days(20).run().events()).isNotEqualTo(events);
    }
}
