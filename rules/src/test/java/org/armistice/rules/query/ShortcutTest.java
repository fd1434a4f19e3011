package org.armistice.rules.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.scenario.ScenarioBuilder;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Rule;
import org.junit.jupiter.api.Test;

class ShortcutTest {
    private static final int OTHERS = 40;

    private final Set<Fact> forces = new HashSet<>();

    private final Reads reads = new Reads() {
        @Override
        public void fact(Fact fact, long fields, long traits) {
            if (fact instanceof Force) {
                forces.add(fact);
            }
        }

        @Override
        public void referrers(RefField<?> field, Fact target) {}

        @Override
        public void all(FactType<?> type) {}

        @Override
        public void until(Fact fact, Field date, long after, long before) {}
    };

    /** A force attacks b from a; another of its side is at c, next to b; many more are elsewhere. */
    private static World world() {
        ScenarioBuilder builder = new ScenarioBuilder("near").firstDay(LocalDate.of(2030, 3, 1));
        builder.fact(Faction.TYPE, "side", "side");
        for (String place : List.of("a", "b", "c", "elsewhere")) {
            builder.fact(Place.TYPE, place, place);
        }
        builder.fact(Route.TYPE, "c-b", "c-b")
                .set(Route.START, "c")
                .set(Route.END, "b")
                .set(Route.LENGTH, 30);
        force(builder, "attacker", "a").set(Force.POSTURE, Posture.ATTACKING).set(Force.TARGET, "b");
        force(builder, "next-door", "c");
        for (int i = 0; i < OTHERS; i++) {
            force(builder, "other" + i, "elsewhere");
        }
        return builder.build().createWorld();
    }

    private static ScenarioBuilder force(ScenarioBuilder builder, String id, String place) {
        return builder.fact(Force.TYPE, id, id).set(Force.FACTION, "side").set(Force.PLACE, place);
    }

    @Test
    void whoMustBeAtAPlaceOrNextToItIsLookedForThere() {
        World world = world();
        Fact attacker = world.get(Force.TYPE, "attacker");

        assertThat(ways(world, attacker)).isEqualTo(1);
        assertThat(forces).containsExactlyInAnyOrder(attacker, world.get(Force.TYPE, "next-door"));
    }

    /** How often there is a force of the same side near what a force attacks. */
    private int ways(World world, Fact attacker) {
        String text = "---\nrulebook: trial\nphase: supply\n---\n```rule r\n  when a force F is attacking\n"
                + "   and some force G of F's faction is near F's target\n  then F's posture becomes holding\n```\n";
        Rule rule = Rulebooks.words().with("t.md", text).check().rules().rules().get(0);
        List<Condition> conditions = rule.branches().get(0).watch().conditions();
        int slot = conditions.stream()
                .filter(condition -> condition instanceof Condition.Match match
                        && match.variable().type() == Force.TYPE)
                .mapToInt(condition -> ((Condition.Match) condition).variable().slot())
                .findFirst()
                .orElseThrow();
        Object[] bindings = new Object[rule.slots()];
        bindings[slot] = attacker;
        reads.fact(attacker, 0, 0);
        int[] ways = new int[1];
        List<Condition> rest = conditions.stream()
                .filter(condition -> !(condition instanceof Condition.Match match
                        && match.variable().slot() == slot))
                .toList();
        Query.of(rest, Set.of(slot)).run(new Look(world, reads), bindings, way -> {
            ways[0]++;
            return false;
        });
        return ways[0];
    }
}
