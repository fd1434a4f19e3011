package org.armistice.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.armistice.app.chart.FanChart;
import org.armistice.app.chart.Histogram;
import org.armistice.app.chart.Interval;
import org.armistice.app.chart.Reliability;
import org.armistice.app.chart.Scatter;
import org.armistice.app.chart.Tornado;

/** Reports of invented numbers, with names that mean harm or are written from right to left. */
final class Samples {
    static final String HOSTILE = "<script>alert(1)</script>";
    static final String RIGHT_TO_LEFT = "سرت (الساحل)";

    private static final Interval NONE = Interval.exactly(Double.NaN);

    private Samples() {}

    static Map<String, String> all() {
        return new TreeMap<>(Map.of(
                "ensemble", ensemble().html(),
                "what-if", whatIf().html(),
                "sensitivity-morris", sensitivity(true).html(),
                "sensitivity-sobol", sensitivity(false).html(),
                "hindcast", hindcast().html()));
    }

    static EnsemblePage ensemble() {
        Random random = new Random(1);
        int days = 180;
        List<FanChart.Fan> displaced = new ArrayList<>();
        List<List<Double>> sirte = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<List<Double>> jufra = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int day = 1; day <= days; day++) {
            double wide = Math.sqrt(day) * 2_000;
            double mid = 426_000 + 12_000 * Math.sin(day / 40.0);
            displaced.add(new FanChart.Fan(mid - 2.2 * wide, mid - wide, mid, mid + 1.2 * wide, mid + 3 * wide));
            double fallen = 0.65 / (1 + Math.exp((45 - day) / 12.0));
            sirte.get(0).add(fallen);
            sirte.get(1).add(1 - fallen);
            sirte.get(2).add(0.0);
            double taken = 0.3 / (1 + Math.exp((90 - day) / 15.0));
            jufra.get(0).add(taken);
            jufra.get(1).add(0.95 - taken);
            jufra.get(2).add(0.05);
        }
        List<Double> deaths = new ArrayList<>();
        List<Double> truce = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            deaths.add(Math.rint(140 + 60 * Math.exp(random.nextGaussian() * 0.5)));
            truce.add(Math.rint(Math.min(181, 40 + 70 * -Math.log(random.nextDouble()))));
        }
        return new EnsemblePage(
                "Libya, 11 June 2020",
                "The attack on Tripoli has ended. What follows over 180 days?",
                LocalDate.of(2020, 6, 11),
                days,
                998,
                List.of("seed 17: the run took longer than the time limit", "seed 404: " + HOSTILE),
                List.of("41 assumptions are drawn once a run by a Latin hypercube.", "Seeds 1 to 1000."),
                List.of(
                        share("the GNA holds Sirte at the end", 0.652, 0.03),
                        share("the GNA holds " + HOSTILE + " at the end", 0.301, 0.028),
                        share("a signed ceasefire before day 180", 0.71, 0.028),
                        share("two backers come to blows", 0.004, 0.004),
                        new EnsemblePage.Outcome(
                                "civilians killed",
                                "people",
                                false,
                                Interval.around(207.3, 3.1),
                                new FanChart.Fan(161, 184, 201, 228, 290),
                                Histogram.classes(deaths, 14)),
                        new EnsemblePage.Outcome(
                                "fighters killed",
                                "people",
                                false,
                                Interval.around(612, 21),
                                new FanChart.Fan(310, 470, 590, 733, 1012),
                                List.of()),
                        new EnsemblePage.Outcome(
                                "first day of a signed ceasefire",
                                "day",
                                false,
                                Interval.around(96.4, 3.3),
                                new FanChart.Fan(42, 60, 88, 131, 181),
                                Histogram.classes(truce, 15))),
                List.of("Government of National Accord", "Libyan National Army and allies", "Tuareg forces of Ubari"),
                List.of(
                        new EnsemblePage.PlaceShares("Sirte", sirte),
                        new EnsemblePage.PlaceShares("al-Jufra airbase", jufra),
                        new EnsemblePage.PlaceShares(RIGHT_TO_LEFT, sirte),
                        new EnsemblePage.PlaceShares(HOSTILE, jufra)),
                List.of(new EnsemblePage.Figure("People away from home", "people", displaced)),
                List.of(
                        new EnsemblePage.NamedRun(
                                "typical",
                                "all outcomes",
                                "nearest to all medians",
                                318,
                                "armistice run libya-2020 --seed 318"),
                        new EnsemblePage.NamedRun(
                                "95th percentile",
                                "civilians killed",
                                "290",
                                77,
                                "armistice run libya-2020 --seed 77")),
                List.of(
                        new EnsemblePage.Varied("brigade-size", "uniform, 400 to 1,500 fighters", "some hundreds", "D"),
                        new EnsemblePage.Varied(
                                "supply.patience", "triangular, 3 to 14 days", "no figure known", "E")));
    }

    private static EnsemblePage.Outcome share(String name, double mean, double half) {
        return new EnsemblePage.Outcome(name, "share of runs", true, Interval.around(mean, half), null, List.of());
    }

    static WhatIfPage whatIf() {
        return new WhatIfPage(
                "Libya, 11 June 2020",
                500,
                List.of(
                        "Seeds 1 to 500, each in base and branch.",
                        "41 assumptions are drawn, alike in base and branch."),
                List.of(
                        new WhatIfPage.Branch(
                                "egypt-red-line",
                                "Does a red line that is meant keep Sirte and Jufra from falling?",
                                List.of(
                                        outcome(
                                                "Sirte falls to the GNA",
                                                "",
                                                true,
                                                0.65,
                                                0.51,
                                                -0.14,
                                                0.03,
                                                0.18,
                                                0.89,
                                                3.4),
                                        outcome(
                                                "Jufra falls to the GNA",
                                                "",
                                                true,
                                                0.30,
                                                0.005,
                                                -0.295,
                                                0.04,
                                                0.31,
                                                0.99,
                                                1.9),
                                        outcome(
                                                "two backers come to blows",
                                                "",
                                                true,
                                                0.01,
                                                0.022,
                                                0.012,
                                                0.013,
                                                0.03,
                                                0.7,
                                                1.1),
                                        outcome(HOSTILE, "", true, 0.5, 0.5, 0, 0, 0, Double.NaN, Double.NaN),
                                        outcome(
                                                "civilians killed",
                                                "people",
                                                false,
                                                207,
                                                181,
                                                -26,
                                                5.5,
                                                0.8,
                                                0.71,
                                                2.2),
                                        outcome("fighters killed", "people", false, 612, 533, -79, 31, 0.9, 0.64, 1.6),
                                        outcome(
                                                "first day of a truce",
                                                "days",
                                                false,
                                                52.7,
                                                48.2,
                                                -4.5,
                                                5.2,
                                                0.5,
                                                0.55,
                                                1.4)),
                                412,
                                List.of(
                                        new WhatIfPage.Parting(
                                                "egypt draws a red line at " + RIGHT_TO_LEFT, 371, 10, 1),
                                        new WhatIfPage.Parting("a warned faction heeds a red line", 41, 12, 33)),
                                List.of(
                                        new WhatIfPage.Spread(
                                                "Sirte falls to the GNA",
                                                "",
                                                true,
                                                Interval.around(-0.14, 0.03),
                                                new Interval(-0.12, -0.31, 0.02),
                                                new Interval(-0.10, -0.15, -0.06)),
                                        new WhatIfPage.Spread(
                                                "Jufra falls to the GNA",
                                                "",
                                                true,
                                                Interval.around(-0.295, 0.04),
                                                NONE,
                                                NONE)),
                                List.of(
                                        new LedgerRow(
                                                "brigade-size", "400 to 1,500 fighters", "some hundreds", "D", ""),
                                        new LedgerRow(
                                                "egypt.credibility", "25 to 75 %", "the middle", "E", "below 31 %"))),
                        new WhatIfPage.Branch(
                                "nothing",
                                "What does nothing change?",
                                List.of(),
                                0,
                                List.of(),
                                List.of(),
                                List.of())));
    }

    private static WhatIfPage.Outcome outcome(
            String name,
            String unit,
            boolean isShare,
            double base,
            double branch,
            double difference,
            double half,
            double differs,
            double sign,
            double reduction) {
        return new WhatIfPage.Outcome(
                name,
                unit,
                isShare,
                Interval.around(base, Math.max(0.01, base * 0.06)),
                Interval.around(branch, Math.max(0.01, branch * 0.06)),
                Interval.around(difference, half),
                differs,
                sign,
                reduction);
    }

    static SensitivityPage sensitivity(boolean morris) {
        Random random = new Random(3);
        List<SensitivityPage.Factor> factors = new ArrayList<>();
        List<Tornado.Bar> bars = new ArrayList<>();
        String[] names = {
            "supply.patience",
            "brigade-size",
            "air.sorties-own",
            "control.capture-days",
            "contractor-quality",
            "local-loyalty",
            "red-lines.restraint",
            "bargaining.hazard",
            "operations.reach",
            "harm.rate",
            HOSTILE
        };
        for (int i = 0; i < names.length; i++) {
            double strong = 0.34 * Math.exp(-i / 2.5);
            double scale = morris ? 200 : 1;
            Interval first = new Interval(strong * scale, strong * 0.7 * scale, strong * 1.25 * scale);
            Interval second = morris
                    ? Interval.exactly(strong * scale * (0.4 + random.nextDouble()))
                    : new Interval(strong * 1.3, strong, strong * 1.6 + 0.01);
            factors.add(new SensitivityPage.Factor(names[i], "1 to 9", "D", first, second));
            double low = 200 - 120 * strong * (i % 3 == 0 ? -1 : 1);
            bars.add(new Tornado.Bar(names[i], low, 200 + 150 * strong * (i % 3 == 0 ? -1 : 1), "3 days", "14 days"));
        }
        List<Scatter.Point> points = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            double x = 3 + 11 * random.nextDouble();
            points.add(new Scatter.Point("", x, 260 - 9 * x + 30 * random.nextGaussian()));
        }
        return new SensitivityPage(
                "Libya, 11 June 2020",
                morris ? "Morris" : "Sobol",
                morris ? 2_100 : 12_288,
                List.of("Seeds 1 to 20 for each point."),
                morris ? "μ*" : "first-order index",
                morris ? "σ" : "total index",
                morris,
                List.of(
                        new SensitivityPage.Outcome(
                                "civilians killed",
                                "people",
                                factors,
                                morris ? new Tornado("At the ends of ranges", "Bars.", "people", 200, bars) : null,
                                List.of(
                                        new SensitivityPage.Cloud("supply.patience", "days", points),
                                        new SensitivityPage.Cloud("brigade-size", "fighters", points))),
                        new SensitivityPage.Outcome(HOSTILE, "", List.of(), null, List.of())));
    }

    static HindcastPage hindcast() {
        return new HindcastPage(
                "Libya, spring 2020",
                "Change window, 25 March to 11 June 2020: 18 of 69 places change hands.",
                500,
                List.of(
                        "Better than the contact hazard in the change window.",
                        "Not better than any tempo: it lacks defections."),
                List.of("2020-05-24: contractors leave the front of Tripoli."),
                List.of(
                        new HindcastPage.Score(
                                "O1",
                                "Who holds each place at checkpoints",
                                "log score",
                                false,
                                List.of(
                                        entry("model", true, Interval.around(0.58, 0.06), Interval.around(0.69, 0.07)),
                                        entry("no change", false, Interval.exactly(1.39), NONE),
                                        entry("contact hazard", false, Interval.around(0.71, 0.05), NONE),
                                        entry("contact hazard, any tempo", false, Interval.around(0.50, 0.04), NONE))),
                        new HindcastPage.Score(
                                "O6",
                                "Displaced people a round",
                                "CRPS",
                                true,
                                List.of(
                                        entry("model", true, Interval.exactly(0.21), NONE),
                                        entry("no change", false, Interval.exactly(0.35), NONE)))),
                List.of(
                        new HindcastPage.Ablation("red-lines", "O1", 0.58, 0.585),
                        new HindcastPage.Ablation("backing", "O1", 0.58, 0.71),
                        new HindcastPage.Ablation("supply", "O1", 0.58, 0.83)),
                List.of(
                        new Reliability.Bin(0.03, 0.02, 310),
                        new Reliability.Bin(0.2, 0.27, 41),
                        new Reliability.Bin(0.45, 0.38, 22),
                        new Reliability.Bin(0.72, 0.8, 10),
                        new Reliability.Bin(0.96, 0.99, 24)),
                List.of(
                        new Histogram.Bar("1", 4),
                        new Histogram.Bar("2", 9),
                        new Histogram.Bar("3", 11),
                        new Histogram.Bar("4", 7),
                        new Histogram.Bar("5", 12)),
                List.of(new HindcastPage.Episode("the coast in April", "six places within a day", 0.12, 0.03)),
                List.of("Look 1 of 3 at this window."));
    }

    private static HindcastPage.Entry entry(String name, boolean isModel, Interval given, Interval free) {
        return new HindcastPage.Entry(name, isModel, given, free);
    }
}
