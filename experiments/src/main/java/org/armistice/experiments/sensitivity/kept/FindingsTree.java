package org.armistice.experiments.sensitivity.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armistice.experiments.draw.Factor;
import org.armistice.experiments.sensitivity.Findings;
import org.armistice.experiments.sensitivity.Influence;
import org.armistice.model.json.Json;
import org.armistice.simulator.setup.Prepared;
import org.jspecify.annotations.Nullable;

/** Findings as JSON: results only, so that equal studies have equal ones. */
public final class FindingsTree {
    private FindingsTree() {}

    public static Map<String, @Nullable Object> of(Report report) {
        Findings findings = report.findings();
        Prepared prepared = report.prepared();
        return Json.object(
                "scenario", prepared.scenario().id(),
                "sha256", prepared.scenario().hash(),
                "days", report.days(),
                "set",
                        prepared.changes().stream()
                                .map(c -> Json.object("path", c.path(), "value", c.value()))
                                .toList(),
                "with", prepared.variation().with(),
                "without", prepared.variation().without(),
                "method", report.method().name(),
                "rows", findings.rows(),
                "asked", findings.asked(),
                "replicates", findings.replicates(),
                "runs", findings.runs(),
                "firstSeed", findings.firstSeed(),
                "lastSeed", report.lastSeed(),
                "failures",
                        findings.failures().stream()
                                .map(f -> Json.object(
                                        "row", f.row(), "place", f.place(), "seed", f.seed(), "message", f.message()))
                                .toList(),
                "factors",
                        findings.factors().stream()
                                .map(factor -> factor(factor, prepared))
                                .toList(),
                "outcomes",
                        findings.outcomes().stream().map(FindingsTree::outcome).toList());
    }

    private static Map<String, @Nullable Object> factor(Factor factor, Prepared prepared) {
        return Json.object(
                "id", factor.id(),
                "path", factor.path(),
                "meaning", factor.meaning(),
                "given", factor.text(factor.value()),
                "range", FactorText.range(factor),
                "distribution", FactorText.distribution(factor).text(factor.unit()),
                "unit", factor.unit().symbol(),
                "grade", String.valueOf(factor.grade()).strip(),
                "grounds", factor.grounds(),
                "declared", FactorText.declared(factor, prepared));
    }

    private static Map<String, @Nullable Object> outcome(Findings.Finding finding) {
        List<Object> influences = new ArrayList<>();
        for (Influence influence : finding.influences()) {
            List<Object> indices = new ArrayList<>();
            influence
                    .indices()
                    .forEach(index -> indices.add(Json.object(
                            "name", index.name(),
                            "value", Digits.kept(index.value()),
                            "low", Digits.kept(index.low()),
                            "high", Digits.kept(index.high()))));
            influences.add(Json.object(
                    "factor",
                    influence.factor() == Influence.LUCK ? null : influence.factor(),
                    "indices",
                    indices,
                    "toldFromZero",
                    influence.clear()));
        }
        return Json.object(
                "id", finding.outcome().id(),
                "title", finding.outcome().title(),
                "scale", finding.outcome().scale().name().toLowerCase(Locale.ROOT),
                "mean", Digits.kept(finding.mean()),
                "deviation", Digits.kept(finding.deviation()),
                "influences", influences);
    }
}
