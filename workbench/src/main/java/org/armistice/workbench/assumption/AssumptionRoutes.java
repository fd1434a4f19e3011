package org.armistice.workbench.assumption;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.armistice.experiments.draw.Factor;
import org.armistice.experiments.draw.Factors;
import org.armistice.experiments.sensitivity.kept.FactorText;
import org.armistice.model.event.Event;
import org.armistice.model.scenario.ScenarioAssumption;
import org.armistice.simulator.setup.NamedOutcomes;
import org.armistice.simulator.setup.Prepared;
import org.armistice.workbench.run.Archive;
import org.armistice.workbench.run.Order;
import org.armistice.workbench.run.Preparing;
import org.armistice.workbench.scenario.Shelf;
import org.armistice.workbench.server.Routes;
import org.armistice.workbench.server.Work;

/** What a scenario and its rulebooks assume, which rules of a run read it, and what can be asked of runs. */
public final class AssumptionRoutes implements Routes {
    private final Shelf shelf;
    private final Preparing preparing;
    private final Archive archive;
    private final Work work;

    public AssumptionRoutes(Shelf shelf, Preparing preparing, Archive archive, Work work) {
        this.shelf = shelf;
        this.preparing = preparing;
        this.archive = archive;
        this.work = work;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/scenarios/{scenario}/assumptions", this::assumptions);
        routes.get("/api/scenarios/{scenario}/outcomes", this::outcomes);
        routes.get("/api/runs/{run}/readers", this::readers);
    }

    /**
     * @param path by which a change names it
     * @param least as people read it
     * @param most as people read it
     * @param distribution from which ensembles draw it, or empty
     * @param grade from A, measured here, to E, a guess; empty if it gives no grounds
     * @param declared file and line
     * @param own whether it is the scenario's, and not a parameter of a rulebook
     * @param appliesTo the fields that have it
     */
    private record Assumed(
            String path,
            String id,
            String meaning,
            String value,
            String least,
            String most,
            String unit,
            String distribution,
            String grounds,
            String grade,
            String declared,
            boolean own,
            List<String> appliesTo) {}

    private record OutcomeView(String id, String title, String scale) {}

    /**
     * A rule or process that has read something.
     *
     * @param events how often it came about when it had
     * @param firstDay on which it did first
     */
    private record Reader(String key, String name, int events, int firstDay) {}

    private Prepared prepared(Context request) {
        String name = request.pathParam("scenario");
        shelf.known(name);
        return preparing.prepare(new Order(name, null, null, null, null, null));
    }

    private void assumptions(Context answer) {
        answer.json(work.done(() -> {
            Prepared prepared = prepared(answer);
            Map<String, ScenarioAssumption> own = new HashMap<>();
            prepared.scenario().assumptions().forEach(a -> own.put(a.path(), a));
            return Factors.of(prepared.scenario(), prepared.checked()).all().stream()
                    .map(factor -> assumed(factor, prepared, own))
                    .toList();
        }));
    }

    private static Assumed assumed(Factor factor, Prepared prepared, Map<String, ScenarioAssumption> own) {
        ScenarioAssumption assumption = own.get(factor.path());
        return new Assumed(
                factor.path(),
                factor.id(),
                factor.meaning(),
                factor.text(factor.value()),
                factor.text(factor.range().least()),
                factor.text(factor.range().most()),
                factor.unit().symbol(),
                factor.distribution() == null ? "" : factor.distribution().text(factor.unit()),
                factor.grounds(),
                String.valueOf(factor.grade()).strip(),
                FactorText.declared(factor, prepared),
                assumption != null,
                assumption == null ? List.of() : assumption.appliesTo());
    }

    private void outcomes(Context answer) {
        answer.json(work.done(() -> {
            Prepared prepared = prepared(answer);
            return NamedOutcomes.gauges(prepared).all().stream()
                    .map(i ->
                            new OutcomeView(i.id(), i.title(), i.scale().name().toLowerCase(Locale.ROOT)))
                    .toList();
        }));
    }

    private void readers(Context answer) {
        String path = String.valueOf(answer.queryParam("path"));
        String run = answer.pathParam("run");
        archive.get(run);
        answer.json(work.done(() -> readers(run, path)));
    }

    /** Of an assumption that fields have, whoever reads such a field reads it. */
    private List<Reader> readers(String run, String path) {
        String scenario = archive.recorded(run).scenario();
        Set<String> read = new HashSet<>(List.of(path, "scenario." + path));
        if (shelf.find(scenario).isPresent()) {
            shelf.scenario(scenario).assumptions().stream()
                    .filter(a -> a.path().equals(path))
                    .forEach(a -> {
                        read.add(a.id());
                        read.addAll(a.appliesTo());
                    });
        }
        Map<String, List<Event>> byRule = new LinkedHashMap<>();
        for (Event event : archive.recorded(run).events()) {
            boolean reads = event.readings().stream()
                    .anyMatch(r -> read.contains(r.fact()) || read.contains(r.fact() + "." + r.field()));
            if (reads) {
                byRule.computeIfAbsent(event.source().key(), k -> new ArrayList<>())
                        .add(event);
            }
        }
        return byRule.values().stream()
                .map(events -> new Reader(
                        events.get(0).source().key(),
                        events.get(0).source().name(),
                        events.size(),
                        events.get(0).day()))
                .sorted(Comparator.comparingInt((Reader r) -> -r.events()).thenComparing(Reader::key))
                .toList();
    }
}
