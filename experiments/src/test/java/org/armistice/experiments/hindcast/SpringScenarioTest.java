package org.armistice.experiments.hindcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.armistice.model.fact.World;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.scenario.ScenarioAssumption;
import org.junit.jupiter.api.Test;

/** The spring of 2020 is the same country as the summer, with the same assumptions wherever the world was the same. */
class SpringScenarioTest {
    private static final Scenario SPRING = Scenario.read(Path.of("../scenarios/libya-2020-spring"));
    private static final Scenario SUMMER = Scenario.read(Path.of("../scenarios/libya-2020"));

    private static Map<String, String> places(Scenario scenario) {
        return scenario.createWorld().list(Place.TYPE).stream()
                .collect(Collectors.toMap(
                        Place::getId,
                        p -> p.getName() + " " + p.getKind() + " " + p.getTerrain() + " " + p.getLatitude() + " "
                                + p.getLongitude() + " " + p.getPopulation() + " " + p.getValue()));
    }

    private static Map<String, String> routes(Scenario scenario) {
        World world = scenario.createWorld();
        return world.list(Route.TYPE).stream()
                .collect(Collectors.toMap(
                        Route::getId,
                        r -> r.getName() + " " + r.getStart() + " " + r.getEnd() + " " + r.getLength() + " "
                                + r.getKind() + " " + r.getCapacity()));
    }

    @Test
    void placesAreTheSame() {
        assertThat(places(SPRING)).isEqualTo(places(SUMMER)).hasSize(69);
    }

    @Test
    void routesAreTheSame() {
        assertThat(routes(SPRING)).isEqualTo(routes(SUMMER)).hasSize(94);
    }

    @Test
    void rulebooksAreTheSame() {
        assertThat(SPRING.rulebooks()).isEqualTo(SUMMER.rulebooks());
    }

    @Test
    void sharedAssumptionsHaveTheSameValueAndRange() {
        Map<String, String> summer = shared(SUMMER);
        Map<String, String> spring = shared(SPRING);
        assertThat(spring).allSatisfy((path, value) -> assertThat(summer).containsEntry(path, value));
        // nothing is barred and nobody clears mines in the spring
        assertThat(summer.keySet().stream().filter(p -> !spring.containsKey(p)))
                .containsExactlyInAnyOrder("clearance-rate", "return-compliance");
    }

    /** Those whose path is one word are shared. */
    private static Map<String, String> shared(Scenario scenario) {
        Map<String, String> shared = new TreeMap<>();
        for (ScenarioAssumption a : scenario.assumptions()) {
            if (!a.path().contains(".")) {
                shared.put(a.path(), a.value() + " in " + a.range() + " " + a.distribution());
            }
        }
        return shared;
    }

    @Test
    void eighteenPlacesAreHeldOtherwise() {
        Map<String, String> spring = holders(SPRING);
        assertThat(holders(SUMMER).entrySet().stream()
                        .filter(e -> !e.getValue().equals(spring.get(e.getKey())))
                        .map(Entry::getKey))
                .hasSize(18)
                .contains("tarhuna", "watiya", "shwayrif", "bani_walid");
    }

    private static Map<String, String> holders(Scenario scenario) {
        return scenario.createWorld().list(Place.TYPE).stream().collect(Collectors.toMap(Place::getId, Agenda::holder));
    }
}
