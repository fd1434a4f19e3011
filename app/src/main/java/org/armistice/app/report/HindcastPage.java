package org.armistice.app.report;

import java.util.ArrayList;
import java.util.List;
import org.armistice.app.chart.Histogram;
import org.armistice.app.chart.Interval;
import org.armistice.app.chart.IntervalPlot;
import org.armistice.app.chart.Party;
import org.armistice.app.chart.Reliability;
import org.armistice.app.page.Drawing;
import org.armistice.app.page.Look;
import org.armistice.app.page.Numbers;
import org.armistice.app.page.Page;
import org.armistice.app.page.Table;

/**
 * How well runs foretold what came, as a page.
 *
 * @param title of the scenario
 * @param window that is scored, as people read it
 * @param verdict which baselines are beaten and which are not, and what the model lacks: a sentence each
 * @param forcing from outside that the model is given, with its dates: a sentence each
 * @param scores an observable each
 * @param ablations what is left out and what that does to scores
 * @param reliability classes of forecasts; may be empty
 * @param ranks of what was observed among the runs; may be empty
 * @param episodes into which the changes fall
 * @param how runs, seeds, hashes, looks at the window so far: a sentence each
 */
public record HindcastPage(
        String title,
        String window,
        int runs,
        List<String> verdict,
        List<String> forcing,
        List<Score> scores,
        List<Ablation> ablations,
        List<Reliability.Bin> reliability,
        List<Histogram.Bar> ranks,
        List<Episode> episodes,
        List<String> how) {
    private static final double HALF = 430;

    /**
     * An observable.
     *
     * @param id of the protocol, such as {@code O1}
     * @param name as people name it
     * @param score by which it is measured; lower is better for all that are used
     * @param isShownOnly whether it has too few points to pass or fail anything
     * @param entries the model and the baselines
     */
    public record Score(String id, String name, String score, boolean isShownOnly, List<Entry> entries) {
        public Score {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A forecaster.
     *
     * @param isModel whether it is the model, not a baseline
     * @param given with the forcing from outside
     * @param free without it; NaN for what uses none
     */
    public record Entry(String name, boolean isModel, Interval given, Interval free) {}

    /**
     * A part that is left out.
     *
     * @param without which part
     * @param observable whose score
     * @param score with everything
     * @param ablated without the part
     */
    public record Ablation(String without, String observable, double score, double ablated) {}

    /**
     * Changes that came together.
     *
     * @param observed what came, and when
     * @param share of runs in which it came too
     * @param baseline the same of the best baseline; NaN if it has none
     */
    public record Episode(String name, String observed, double share, double baseline) {}

    public HindcastPage {
        verdict = List.copyOf(verdict);
        forcing = List.copyOf(forcing);
        scores = List.copyOf(scores);
        ablations = List.copyOf(ablations);
        reliability = List.copyOf(reliability);
        ranks = List.copyOf(ranks);
        episodes = List.copyOf(episodes);
        how = List.copyOf(how);
    }

    /** The page as a file holds it. */
    public String html() {
        Page page = Sheet.begin("Hindcast", title, window);
        page.looks(2);
        page.note("All that is said here rests on " + Numbers.counted(runs, "run") + ".");
        Sheet.warn(page, "To have foretold one window says little about the next.");
        page.heading("verdict", "What it is worth");
        Sheet.list(page, verdict);
        page.heading("forcing", "What the model is given from outside");
        if (forcing.isEmpty()) {
            page.paragraph("Nothing.");
        } else {
            Sheet.list(page, forcing);
        }
        page.heading("scores", "Scores");
        page.note("Lower is better throughout. The model stands first, the baselines below it.");
        scores.forEach(s -> page.figure(
                plot(s),
                s.isShownOnly()
                        ? "Too few points to pass or fail anything; shown only."
                        : "Whiskers, where there are any, are 95 % intervals."));
        ablations(page);
        calibration(page);
        episodes(page);
        page.heading("made", "How it was made");
        Sheet.list(page, how);
        return page.toString();
    }

    private static IntervalPlot plot(Score score) {
        boolean both =
                score.entries().stream().anyMatch(e -> !Double.isNaN(e.free().value()));
        List<Party> series =
                new ArrayList<>(List.of(new Party(both ? "with the forcing" : score.score(), new Look(0))));
        if (both) {
            series.add(new Party("without it", new Look(1)));
        }
        double model = score.entries().stream()
                .filter(Entry::isModel)
                .mapToDouble(e -> e.given().value())
                .findFirst()
                .orElse(Double.NaN);
        return IntervalPlot.of(
                score.id() + "  " + score.name(),
                score.score() + " of the model and of each baseline; lower is better.",
                "forecaster",
                new IntervalPlot.Panel("", score.score() + ", lower is better", false, model, series),
                score.entries().stream()
                        .map(e -> both
                                ? IntervalPlot.Row.of(e.name(), e.given(), e.free())
                                : IntervalPlot.Row.of(e.name(), e.given()))
                        .toList());
    }

    private void ablations(Page page) {
        if (ablations.isEmpty()) {
            return;
        }
        page.heading("ablations", "With parts left out");
        page.figure(
                IntervalPlot.of(
                        "What leaving a part out does to scores",
                        "For each part that was left out the score with everything and without the part; lower is better.",
                        "left out",
                        new IntervalPlot.Panel(
                                "",
                                "score, lower is better",
                                false,
                                Double.NaN,
                                List.of(new Party("with everything", new Look(0)), new Party("left out", new Look(1)))),
                        ablations.stream()
                                .map(a -> IntervalPlot.Row.of(
                                        a.without() + " (" + a.observable() + ")",
                                        Interval.exactly(a.score()),
                                        Interval.exactly(a.ablated())))
                                .toList()),
                "A part that makes scores worse when it is left out has earned its place.");
    }

    private void calibration(Page page) {
        List<Drawing> drawings = new ArrayList<>();
        if (!reliability.isEmpty()) {
            drawings.add(new Reliability(
                    "Reliability",
                    "How often what was foretold in a share of runs came about; a fair forecaster follows the dashed line.",
                    reliability,
                    HALF));
        }
        if (!ranks.isEmpty()) {
            long sum = ranks.stream().mapToLong(Histogram.Bar::count).sum();
            drawings.add(new Histogram(
                    "Rank of what came among the runs",
                    "A rank histogram; it is level if what came looks like one more run.",
                    "rank",
                    "observations",
                    ranks,
                    sum / (double) ranks.size(),
                    HALF));
        }
        if (!drawings.isEmpty()) {
            page.heading("calibration", "Are the odds fair?");
            Sheet.pairs(page, drawings);
        }
    }

    private void episodes(Page page) {
        if (episodes.isEmpty()) {
            return;
        }
        page.heading("episodes", "Episode by episode");
        Table table = Table.of("episode", "what came")
                .column("share of runs in which it came", Table.Kind.SHARE)
                .column("best baseline", Table.Kind.SHARE);
        episodes.forEach(e -> table.row(e.name(), e.observed(), e.share(), e.baseline()));
        page.table(table);
    }
}
