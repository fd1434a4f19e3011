package org.armistice.app.hindcast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.armistice.experiments.hindcast.EpisodeScore;
import org.armistice.experiments.hindcast.Score;
import org.armistice.experiments.hindcast.Scorecard;
import org.armistice.experiments.hindcast.score.Bootstrap.Interval;
import org.armistice.experiments.hindcast.score.LogScore;
import org.armistice.experiments.hindcast.score.ReliabilityTable;
import org.armistice.model.json.Json;
import org.armistice.simulator.setup.Version;
import org.jspecify.annotations.Nullable;

/** A report as JSON: results and hashes, no times and paths. */
final class ReportJson {
    private static final MathContext DIGITS = new MathContext(6);

    private ReportJson() {}

    static Map<String, @Nullable Object> tree(Report report) {
        return Json.object(
                "format", 1,
                "program", Version.NAME,
                "scenario", report.scenario().id(),
                "sha256", report.scenario().hash(),
                "observed", report.observed().title(),
                "observedSha256", report.observed().hash(),
                "rulebooks", rulebooks(report),
                "firstDay", report.scenario().firstDay().toString(),
                "days", report.hindcast().agenda().days(),
                "asked for", report.asked(),
                "runs", report.runs(),
                "failed", failures(report),
                "drawn", report.drawn(),
                "floor", number(LogScore.FLOOR),
                "notScored", report.notScored(),
                "inContact", List.copyOf(report.hindcast().inContact()),
                "forcing", forcing(report),
                "grounds", grounds(report),
                "baselines",
                        report.base().cards().stream().map(ReportJson::card).toList(),
                "ways", report.ways().stream().map(w -> way(report, w)).toList());
    }

    private static List<Object> rulebooks(Report report) {
        List<Object> books = new ArrayList<>();
        report.rulebooks().forEach((file, hash) -> books.add(Json.object("file", file, "sha256", hash)));
        return books;
    }

    private static List<Object> failures(Report report) {
        List<Object> failures = new ArrayList<>();
        report.failures().forEach((seed, why) -> failures.add(Json.object("seed", seed, "failure", why)));
        return failures;
    }

    private static List<Object> forcing(Report report) {
        List<Object> steps = new ArrayList<>();
        report.told()
                .forEach(told -> steps.add(Json.object(
                        "on", told.on().toString(),
                        "do", told.what(),
                        "source", told.source(),
                        "reached", told.isReached())));
        return steps;
    }

    private static List<Object> grounds(Report report) {
        List<Object> grounds = new ArrayList<>();
        report.base().grounds().forEach(g -> grounds.add(Json.object("title", g.title(), "value", number(g.value()))));
        return grounds;
    }

    private static Map<String, @Nullable Object> way(Report report, Way way) {
        Map<String, @Nullable Object> tree =
                Json.object("title", way.title(), "forcing", way.forced(), "without", way.without());
        tree.putAll(card(way.card()));
        List<Object> differences = new ArrayList<>();
        Differences.of(report, way).forEach(d -> {
            Map<String, @Nullable Object> row = Json.object("against", d.against());
            row.putAll(key(d.key()));
            row.put("difference", number(d.difference()));
            row.put("low", number(d.interval().low()));
            row.put("high", number(d.interval().high()));
            differences.add(row);
        });
        tree.put("differences", differences);
        return tree;
    }

    private static Map<String, @Nullable Object> card(Scorecard card) {
        List<Object> scores = new ArrayList<>();
        card.scores().forEach(score -> scores.add(score(score)));
        List<Object> episodes = new ArrayList<>();
        card.episodes().forEach(episode -> episodes.add(episode(episode)));
        List<Object> reliability = new ArrayList<>();
        card.reliability().forEach(row -> reliability.add(reliability(row)));
        List<Object> ranks = new ArrayList<>();
        for (double rank : card.ranks()) {
            ranks.add(number(rank));
        }
        return Json.object(
                "forecast", card.forecast(),
                "scores", scores,
                "episodes", episodes,
                "reliability", reliability,
                "ranks", ranks);
    }

    private static Map<String, @Nullable Object> key(Score.Key key) {
        return Json.object(
                "observable", key.observable().id(),
                "title", key.observable().title(),
                "subset", key.subset(),
                "when", key.when(),
                "measure", key.measure().word());
    }

    private static Map<String, @Nullable Object> score(Score score) {
        Map<String, @Nullable Object> tree = key(score.key());
        tree.put("value", number(score.value()));
        tree.put("observations", score.count());
        tree.put(
                "low",
                score.interval().map(Interval::low).map(ReportJson::number).orElse(null));
        tree.put(
                "high",
                score.interval().map(Interval::high).map(ReportJson::number).orElse(null));
        return tree;
    }

    private static Map<String, @Nullable Object> episode(EpisodeScore episode) {
        return Json.object(
                "id", episode.episode().id(),
                "title", episode.episode().title(),
                "until", episode.episode().until().toString(),
                "places", episode.episode().places(),
                "expected", number(episode.expected()),
                "all", number(episode.all()),
                "any", number(episode.any()));
    }

    private static Map<String, @Nullable Object> reliability(ReliabilityTable.Row row) {
        return Json.object(
                "from", number(row.from()),
                "to", number(row.to()),
                "forecasts", row.forecasts(),
                "mean", number(row.mean()),
                "observed", number(row.observed()));
    }

    static BigDecimal number(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    }
}
