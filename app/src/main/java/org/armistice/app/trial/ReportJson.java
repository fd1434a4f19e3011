package org.armistice.app.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armistice.app.whynot.AttemptJson;
import org.armistice.model.json.Json;
import org.armistice.rules.coverage.Point;
import org.armistice.rules.mutation.Mutant;
import org.armistice.simulator.folder.EventJson;
import org.armistice.simulator.trial.Coverage;
import org.armistice.simulator.trial.Explained;
import org.armistice.simulator.trial.Mutation;
import org.armistice.simulator.trial.RuleCoverage;
import org.armistice.simulator.trial.Verdict;
import org.jspecify.annotations.Nullable;

/** A report as JSON. */
final class ReportJson {
    private final Report report;

    ReportJson(Report report) {
        this.report = report;
    }

    /** @param withCoverage whether coverage was asked for */
    Map<String, @Nullable Object> tree(boolean withCoverage) {
        Map<String, @Nullable Object> tree = Json.object(
                "tests",
                report.verdicts.size(),
                "failed",
                report.failed(),
                "rulebooks",
                report.chosen.files().stream()
                        .filter(file -> !report.of(file).isEmpty())
                        .map(this::rulebook)
                        .toList());
        Coverage coverage = report.coverage;
        if (withCoverage && coverage != null) {
            List<Object> rules = new ArrayList<>();
            report.chosen
                    .files()
                    .forEach(file ->
                            CoverageText.of(report.chosen, coverage, file).forEach(rule -> rules.add(tree(rule))));
            tree.put("coverage", rules);
        }
        List<Mutation.Result> mutation = report.mutation;
        if (mutation != null) {
            tree.put("score", MutationText.score(mutation));
            tree.put("mutants", mutation.stream().map(ReportJson::tree).toList());
        }
        return tree;
    }

    private Map<String, @Nullable Object> rulebook(String file) {
        return Json.object(
                "file", file, "tests", report.of(file).stream().map(this::tree).toList());
    }

    private Map<String, @Nullable Object> tree(Verdict verdict) {
        Map<String, @Nullable Object> tree = Json.object(
                "name", verdict.test().name(),
                "position", verdict.test().position().toString(),
                "passes", verdict.passes());
        if (!verdict.passes()) {
            tree.put("given", verdict.test().given());
            tree.put("days", verdict.test().samples() - 1);
            tree.put(
                    "misses", verdict.misses().stream().map(miss -> miss.text()).toList());
            tree.put(
                    "why",
                    report.explained.getOrDefault(verdict.test(), List.of()).stream()
                            .map(ReportJson::tree)
                            .toList());
        }
        return tree;
    }

    private static Map<String, @Nullable Object> tree(Explained explained) {
        AttemptJson attempts = new AttemptJson(explained.world());
        return Json.object(
                "miss", explained.miss().text(),
                "state", attempts.trees(explained.state()),
                "nearest", explained.attempt() == null ? null : attempts.tree(explained.attempt()),
                "day", explained.attempt() == null ? null : explained.day(),
                "reasons", explained.reasons(),
                "chain",
                        explained.chain().stream()
                                .map(event -> EventJson.tree(event, file -> file))
                                .toList());
    }

    private static Map<String, @Nullable Object> tree(RuleCoverage rule) {
        List<Object> points = new ArrayList<>();
        for (int i = 0; i < rule.points().all().size(); i++) {
            Point point = rule.points().all().get(i);
            points.add(Json.object(
                    "kind", point.kind().word(),
                    "text", point.text(),
                    "line", point.span().line(),
                    "column", point.span().column(),
                    "reached", rule.sighting().isReached(i),
                    "true", rule.sighting().isSeenTrue(i),
                    "false", rule.sighting().isSeenFalse(i),
                    "missed", Missed.why(rule, i)));
        }
        return Json.object(
                "rule", rule.rule().key(),
                "file", rule.rule().position().file(),
                "line", rule.rule().position().line(),
                "tests", rule.loaded().size(),
                "applied", rule.applied(),
                "conditions", points);
    }

    private static Map<String, @Nullable Object> tree(Mutation.Result result) {
        Mutant mutant = result.mutant();
        return Json.object(
                "file", mutant.span().file(),
                "line", mutant.span().line(),
                "column", mutant.span().column(),
                "kind", mutant.kind().word(),
                "before", mutant.before(),
                "after", mutant.after(),
                "rules", List.copyOf(mutant.rules().keySet()),
                "fate", result.fate().name().toLowerCase(Locale.ROOT),
                "noticedBy", result.noticedBy(),
                "overlookedBy", result.unmoved());
    }
}
