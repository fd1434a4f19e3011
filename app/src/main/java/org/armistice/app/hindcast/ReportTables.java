package org.armistice.app.hindcast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.armistice.experiments.hindcast.EpisodeScore;
import org.armistice.experiments.hindcast.Score;
import org.armistice.experiments.hindcast.Scorecard;
import org.armistice.experiments.hindcast.score.ReliabilityTable;
import org.armistice.model.whatif.WhatIf;

/** All tables of a report as CSV, by the name of their file. */
final class ReportTables {
    private final Report report;
    private final List<List<String>> rows = new ArrayList<>();

    private ReportTables(Report report) {
        this.report = report;
    }

    static Map<String, String> of(Report report) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("scores.csv", new ReportTables(report).scores());
        files.put("differences.csv", new ReportTables(report).differences());
        files.put("episodes.csv", new ReportTables(report).episodes());
        files.put("reliability.csv", new ReportTables(report).reliability());
        files.put("ranks.csv", new ReportTables(report).ranks());
        files.put("forcing.csv", new ReportTables(report).forcing());
        return files;
    }

    /** A scorecard under the name that tells it from all others. */
    private record Named(String name, Scorecard card) {}

    private List<Named> all() {
        List<Named> all = new ArrayList<>();
        report.ways().forEach(w -> all.add(new Named(w.title(), w.card())));
        report.base().cards().forEach(c -> all.add(new Named(c.forecast(), c)));
        return all;
    }

    private String scores() {
        row("forecast", "observable", "title", "subset", "when", "measure", "value", "low", "high", "observations");
        all().forEach(n -> n.card()
                .scores()
                .forEach(s -> row(
                        n.name(),
                        s.key().observable().id(),
                        s.key().observable().title(),
                        s.key().subset(),
                        s.key().when(),
                        s.key().measure().word(),
                        number(s.value()),
                        s.interval().map(i -> number(i.low())).orElse(""),
                        s.interval().map(i -> number(i.high())).orElse(""),
                        Integer.toString(s.count()))));
        return text();
    }

    private String differences() {
        row("forecast", "against", "observable", "title", "subset", "when", "measure", "difference", "low", "high");
        report.ways()
                .forEach(w -> Differences.of(report, w).forEach(d -> {
                    Score.Key key = d.key();
                    row(
                            w.title(),
                            d.against(),
                            key.observable().id(),
                            key.observable().title(),
                            key.subset(),
                            key.when(),
                            key.measure().word(),
                            number(d.difference()),
                            number(d.interval().low()),
                            number(d.interval().high()));
                }));
        return text();
    }

    private String episodes() {
        row("forecast", "episode", "title", "until", "places", "expected", "all", "any");
        for (Named named : all()) {
            for (EpisodeScore e : named.card().episodes()) {
                row(
                        named.name(),
                        e.episode().id(),
                        e.episode().title(),
                        e.episode().until().toString(),
                        Integer.toString(e.episode().places().size()),
                        number(e.expected()),
                        number(e.all()),
                        number(e.any()));
            }
        }
        return text();
    }

    private String reliability() {
        row("forecast", "from", "to", "forecasts", "mean", "observed");
        for (Named named : all()) {
            for (ReliabilityTable.Row r : named.card().reliability()) {
                row(
                        named.name(),
                        number(r.from()),
                        number(r.to()),
                        Integer.toString(r.forecasts()),
                        number(r.mean()),
                        number(r.observed()));
            }
        }
        return text();
    }

    private String ranks() {
        row("forecast", "tenth", "observations");
        for (Named named : all()) {
            double[] ranks = named.card().ranks();
            for (int i = 0; i < ranks.length; i++) {
                row(named.name(), Integer.toString(i + 1), number(ranks[i]));
            }
        }
        return text();
    }

    private String forcing() {
        row("on", "do", "source");
        report.observed()
                .forcing()
                .ifPresent(forcing -> forcing.steps()
                        .forEach(step -> row(
                                step.on().toString(),
                                step.effects().stream().map(WhatIf.Effect::text).collect(Collectors.joining("; ")),
                                step.source())));
        return text();
    }

    private void row(String... cells) {
        rows.add(List.of(cells));
    }

    private static String number(double value) {
        return ReportJson.number(value).toPlainString();
    }

    private String text() {
        return rows.stream()
                .map(row -> row.stream().map(ReportTables::cell).collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());
    }

    private static String cell(String text) {
        return text.matches("[^,\"\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
