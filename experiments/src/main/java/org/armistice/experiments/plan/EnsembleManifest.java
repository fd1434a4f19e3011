package org.armistice.experiments.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.armistice.experiments.draw.Factor;
import org.armistice.model.json.Json;
import org.armistice.simulator.folder.Manifest;
import org.armistice.simulator.outcome.Indicator;
import org.armistice.simulator.setup.NamedOutcomes;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Version;
import org.jspecify.annotations.Nullable;

/** What {@code manifest.json} says: all that the runs of an ensemble depend on, and nothing else. */
public final class EnsembleManifest {
    /** Changes when a folder of an older program can no longer be read. */
    public static final int FORMAT = 1;

    private static final Set<String> OF_THE_WORLD = Set.of(
            "format",
            "program",
            "scenario",
            "sha256",
            "firstDay",
            "days",
            "rulebooks",
            "tables",
            "set",
            "with",
            "without");

    private EnsembleManifest() {}

    /** What each run is played with, whatever its seed and draws. */
    public static Map<String, @Nullable Object> world(Prepared prepared, int days) {
        Map<String, @Nullable Object> tree = Json.object(
                "format", FORMAT,
                "program", Version.NAME,
                "scenario", prepared.scenario().id(),
                "title", prepared.scenario().title(),
                "sha256", prepared.scenario().hash(),
                "firstDay", prepared.scenario().firstDay().toString(),
                "days", days);
        tree.putAll(Manifest.conditions(prepared));
        return tree;
    }

    /** Everything. */
    public static Map<String, @Nullable Object> of(
            Map<String, @Nullable Object> world,
            long firstSeed,
            int runs,
            @Nullable Stability stability,
            DesignName design,
            List<Factor> drawn,
            NamedOutcomes named,
            List<Indicator> indicators) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>(world);
        tree.put("seeds", Json.object("first", firstSeed, "runs", runs));
        tree.put(
                "untilStable",
                stability == null
                        ? null
                        : Json.object(
                                "outcome", stability.outcome().id(), "width", SummaryJson.number(stability.width())));
        tree.put("design", design.name().toLowerCase(Locale.ROOT));
        List<Object> factors = new ArrayList<>();
        for (Factor factor : drawn) {
            factors.add(Json.object(
                    "id", factor.id(),
                    "value", factor.text(factor.value()),
                    "distribution",
                            factor.distribution() == null
                                    ? ""
                                    : factor.distribution().text(factor.unit()),
                    "grade", String.valueOf(factor.grade())));
        }
        tree.put("drawn", factors);
        List<Object> outcomes = new ArrayList<>();
        for (Indicator indicator : indicators) {
            outcomes.add(Json.object(
                    "id", indicator.id(),
                    "title", indicator.title(),
                    "scale", indicator.scale().name().toLowerCase(Locale.ROOT)));
        }
        tree.put("expectations", named.sha256().isEmpty() ? null : Json.object("sha256", named.sha256()));
        tree.put("outcomes", outcomes);
        return tree;
    }

    /** The part of a manifest that says with what each run is played. */
    public static Map<String, @Nullable Object> worldOf(Map<?, ?> manifest) {
        Map<String, @Nullable Object> world = new LinkedHashMap<>();
        manifest.forEach((key, value) -> {
            if (OF_THE_WORLD.contains(String.valueOf(key))) {
                world.put(String.valueOf(key), value);
            }
        });
        return world;
    }
}
