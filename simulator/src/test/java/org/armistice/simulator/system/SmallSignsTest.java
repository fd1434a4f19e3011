package org.armistice.simulator.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.armistice.model.accountability.Inquiry;
import org.armistice.model.accountability.Site;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.scenario.ScenarioBuilder;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Course;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Difference;
import org.junit.jupiter.api.Test;

/** Signs on a scenario of one town, over 200 seeds with shared luck; no single rule states them. */
class SmallSignsTest {
    private static final int RUNS = 200;
    private static final int DAYS = 180;

    private static Scenario town(int pressure, int openness) {
        return new ScenarioBuilder("town")
                .days(DAYS)
                .rulebooks("pressure", "accountability")
                .fact(Faction.TYPE, "now", "Now")
                .set(Faction.OUTSIDE_PRESSURE, pressure)
                .fact(Faction.TYPE, "then", "Then")
                .fact(Place.TYPE, "town", "Town")
                .set(Place.HOLDER, "now")
                .fact(Inquiry.TYPE, "panel", "Panel")
                .set(Inquiry.AUTHORITY, "now")
                .set(Inquiry.OPENNESS, openness)
                .fact(Site.TYPE, "site", "Site")
                .set(Site.PLACE, "town")
                .set(Site.HOLDER_AT_THE_TIME, "then")
                .set(Site.INQUIRY, "panel")
                .set(Site.ACCESSIBLE, true)
                .set(Site.LEAST_ESTIMATE, 20)
                .set(Site.MOST_ESTIMATE, 100)
                .build();
    }

    private static double[] ends(Scenario scenario, ToDoubleFunction<World> number) {
        Rulebooks.Checked checked =
                Simulation.check(scenario, Rulebooks.of(scenario).withoutTests());
        DroolsRules drools = DroolsRules.of(checked.rules());
        Simulation simulation = Simulation.of(scenario, checked, (rules, world) -> drools.matcher(world));
        double[] results = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            try (Course course = simulation.seed(i + 1L).begin()) {
                while (course.day() < DAYS) {
                    course.playDay();
                }
                results[i] = number.applyAsDouble(course.world());
            }
        }
        return results;
    }

    private static Site site(World world) {
        return world.get(Site.TYPE, "site");
    }

    /** Calls lead to guards, and guards keep evidence. */
    @Test
    void louderCallsLeaveMoreEvidence() {
        ToDoubleFunction<World> evidence = w -> site(w).getEvidence();
        Difference difference = Difference.of(ends(town(0, 50), evidence), ends(town(90, 50), evidence));
        assertThat(difference.mean()).as(difference.toString()).isGreaterThan(difference.halfWidth());
    }

    @Test
    void theSitesAreThoseOfTheScenario() {
        assertThat(List.of(ends(town(50, 50), w -> w.list(Site.TYPE).size())))
                .allSatisfy(sites -> assertThat(sites).containsOnly(1));
    }
}
