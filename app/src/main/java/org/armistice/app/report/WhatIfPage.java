package org.armistice.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.app.chart.Interval;
import org.armistice.app.chart.IntervalPlot;
import org.armistice.app.chart.Party;
import org.armistice.app.page.Look;
import org.armistice.app.page.Numbers;
import org.armistice.app.page.Page;
import org.armistice.app.page.Table;

/**
 * What something changes, as a page: a scenario as it stands against branches of it, seed by seed.
 *
 * @param title of the scenario
 * @param runs how many pairs of runs for each branch
 * @param how what was drawn and from which seeds, a sentence each
 */
public record WhatIfPage(String title, int runs, List<String> how, List<Branch> branches) {
    /**
     * One thing that is changed.
     *
     * @param name of the what-if
     * @param question that it asks
     * @param parted in how many pairs anything differs
     * @param partings what parts them, most frequent first
     * @param spreads of differences, where more than seeds was varied
     */
    public record Branch(
            String name,
            String question,
            List<Outcome> outcomes,
            int parted,
            List<Parting> partings,
            List<Spread> spreads,
            List<LedgerRow> ledger) {
        public Branch {
            outcomes = List.copyOf(outcomes);
            partings = List.copyOf(partings);
            spreads = List.copyOf(spreads);
            ledger = List.copyOf(ledger);
        }
    }

    /**
     * An outcome in both.
     *
     * @param isShare whether it is 1 or 0 in each run
     * @param base mean over runs as things stand, with its 95 % interval
     * @param branch the same with the change
     * @param difference mean difference with its paired 95 % interval
     * @param differs share of pairs in which it differs
     * @param signHolds share of those pairs in which the difference has the sign of the mean difference; NaN if there are none
     * @param varianceReduction by which factor pairing lowers the variance of the difference; NaN if it is not known
     */
    public record Outcome(
            String name,
            String unit,
            boolean isShare,
            Interval base,
            Interval branch,
            Interval difference,
            double differs,
            double signHolds,
            double varianceReduction) {}

    /**
     * What parts runs.
     *
     * @param cause the rule or intervention
     * @param runs how many pairs it parts
     * @param firstDay the earliest day
     * @param seed of a pair that shows it
     */
    public record Parting(String cause, int runs, int firstDay, long seed) {}

    /**
     * Three doubts about a difference, shown apart.
     *
     * @param seeds spread over seeds with all assumptions as they stand
     * @param assumptions spread over draws of the assumptions; NaN if none were drawn
     * @param rulebooks spread over rival rulebooks; NaN if there is one
     */
    public record Spread(
            String outcome, String unit, boolean isShare, Interval seeds, Interval assumptions, Interval rulebooks) {}

    public WhatIfPage {
        how = List.copyOf(how);
        branches = List.copyOf(branches);
    }

    /** The page as a file holds it. */
    public String html() {
        String lead = branches.size() == 1 ? branches.get(0).question() : "";
        Page page = Sheet.begin("What if", title, lead);
        page.looks(3);
        page.note(
                "Both ways of running it share their luck: where two runs with one seed differ, the change is the cause. All"
                        + " that is said here rests on " + Numbers.counted(runs, "pair") + " of runs.");
        Sheet.warn(page, Sheet.SHARES);
        for (int i = 0; i < branches.size(); i++) {
            branch(page, i + 1, branches.get(i));
        }
        page.heading("made", "How it was made");
        Sheet.list(page, how);
        return page.toString();
    }

    private void branch(Page page, int number, Branch branch) {
        page.heading("branch-" + number, branch.name());
        if (branches.size() > 1) {
            page.paragraph(branch.question());
        }
        Sheet.numbers(
                page,
                "pairs of runs that part at all",
                Numbers.shown(branch.parted()) + " of " + Numbers.shown(runs),
                "outcomes with a clear difference",
                branch.outcomes().stream().filter(o -> o.difference().isClear()).count() + " of "
                        + branch.outcomes().size());
        byUnit(branch.outcomes()).forEach((unit, of) -> outcomes(page, unit, of));
        signs(page, branch);
        partings(page, branch);
        spreads(page, branch);
        page.body().element("h3", "What the answer rests on");
        if (branch.parted() == 0) {
            page.note("There is no difference, so there is nothing that it could rest on.");
        } else {
            LedgerRow.write(page, branch.ledger());
        }
    }

    private static Map<String, List<Outcome>> byUnit(List<Outcome> outcomes) {
        Map<String, List<Outcome>> byUnit = new LinkedHashMap<>();
        outcomes.forEach(o -> byUnit.computeIfAbsent(o.isShare() ? "share of runs" : o.unit(), u -> new ArrayList<>())
                .add(o));
        return byUnit;
    }

    private static void outcomes(Page page, String unit, List<Outcome> of) {
        String note =
                "Whiskers are 95 % intervals; that of the difference is paired. Where it crosses the dashed line the sign is not"
                        + " clear.";
        if (of.get(0).isShare()) {
            page.figure(differences("In which share of runs", unit, of), note);
            return;
        }
        List<Magnitudes<Outcome>> all = Magnitudes.of(of, o -> List.of(o.base(), o.branch(), o.difference()));
        for (Magnitudes<Outcome> some : all) {
            String which = all.size() == 1 ? unit : unit + ", " + some.shown();
            page.figure(differences("Outcomes (" + which + ")", unit, some.things()), note);
        }
    }

    private static IntervalPlot differences(String title, String unit, List<Outcome> of) {
        boolean isShare = of.get(0).isShare();
        String points = isShare ? "percentage points" : unit;
        return new IntervalPlot(
                title,
                "Left: means over runs as things stand and with the change. Right: the mean difference with its paired interval.",
                "outcome",
                List.of(
                        new IntervalPlot.Panel(
                                "both",
                                unit,
                                isShare,
                                Double.NaN,
                                List.of(
                                        new Party("as it stands", new Look(0)),
                                        new Party("with the change", new Look(1)))),
                        new IntervalPlot.Panel(
                                "difference", points, isShare, 0, List.of(new Party("difference", new Look(2))))),
                of.stream()
                        .map(o -> new IntervalPlot.Row(
                                o.name(), List.of(List.of(o.base(), o.branch()), List.of(o.difference()))))
                        .toList());
    }

    private static void signs(Page page, Branch branch) {
        Table table = Table.of("outcome")
                .column("pairs in which it differs", Table.Kind.SHARE)
                .column("of those, with the sign of the mean", Table.Kind.SHARE)
                .column("variance reduction by pairing", Table.Kind.MIXED)
                .caption("The variance reduction of common random numbers says by which factor fewer runs give the same"
                        + " interval, and nothing more.");
        branch.outcomes().forEach(o -> table.row(o.name(), o.differs(), o.signHolds(), o.varianceReduction()));
        if (!table.isEmpty()) {
            page.table(table);
        }
    }

    private void partings(Page page, Branch branch) {
        page.body().element("h3", "What parts them");
        if (branch.partings().isEmpty()) {
            page.paragraph("Nothing: no pair of runs differs.");
            return;
        }
        Table table = Table.of("rule or intervention")
                .column("pairs", Table.Kind.NUMBER)
                .column("share of pairs", Table.Kind.SHARE)
                .column("first day", Table.Kind.NUMBER)
                .column("seed that shows it", Table.Kind.TEXT);
        branch.partings()
                .forEach(p -> table.row(
                        p.cause(), p.runs(), p.runs() / (double) runs, p.firstDay(), Long.toString(p.seed())));
        page.table(table);
    }

    private static void spreads(Page page, Branch branch) {
        Map<String, List<Spread>> byUnit = new LinkedHashMap<>();
        branch.spreads()
                .forEach(s -> byUnit.computeIfAbsent(s.isShare() ? "share of runs" : s.unit(), u -> new ArrayList<>())
                        .add(s));
        byUnit.forEach((unit, of) -> page.figure(
                IntervalPlot.of(
                        "Three doubts about the difference, in " + unit,
                        "For each outcome the spread of the difference over seeds, over draws of assumptions and over rulebooks.",
                        "outcome",
                        new IntervalPlot.Panel(
                                "",
                                unit,
                                of.get(0).isShare(),
                                0,
                                List.of(
                                        new Party("seeds", new Look(0)),
                                        new Party("assumptions", new Look(1)),
                                        new Party("rulebooks", new Look(2)))),
                        of.stream()
                                .map(s -> IntervalPlot.Row.of(s.outcome(), s.seeds(), s.assumptions(), s.rulebooks()))
                                .toList()),
                "More runs narrow the first interval only. The second and the third stay until somebody knows more."));
    }
}
