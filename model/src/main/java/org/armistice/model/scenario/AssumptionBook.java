package org.armistice.model.scenario;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.armistice.model.quantity.Shape;
import org.jspecify.annotations.Nullable;

/** All assumptions of a scenario by their path, with the fields that they apply to. */
final class AssumptionBook {
    private final Map<String, ScenarioAssumption> byPath = new LinkedHashMap<>();
    private final @Nullable Shape usual;

    /** @param usual the distribution over its range of an assumption that gives none, or null for none */
    AssumptionBook(@Nullable Shape usual) {
        this.usual = usual;
    }

    static AssumptionBook of(Scenario scenario) {
        AssumptionBook book = new AssumptionBook(scenario.usualShape().orElse(null));
        scenario.assumptions().forEach(book::put);
        return book;
    }

    @Nullable
    Shape usual() {
        return usual;
    }

    void put(ScenarioAssumption assumption) {
        byPath.put(assumption.path(), assumption);
    }

    Optional<ScenarioAssumption> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The names that may follow {@code =}. */
    List<String> shared() {
        return byPath.keySet().stream().filter(p -> !p.contains(".")).toList();
    }

    /** All assumptions in the order of their paths, told from the facts what they apply to. */
    List<ScenarioAssumption> appliedTo(List<Declaration> facts) {
        Map<String, TreeSet<String>> uses = new HashMap<>();
        for (Declaration fact : facts) {
            for (Setting setting : fact.settings().values()) {
                uses.computeIfAbsent(setting.assumption(), path -> new TreeSet<>())
                        .add(fact.id() + "." + setting.field().word());
            }
        }
        return byPath.values().stream()
                .sorted(Comparator.comparing(ScenarioAssumption::path))
                .map(a -> a.applyingTo(List.copyOf(uses.getOrDefault(a.path(), new TreeSet<>()))))
                .toList();
    }
}
