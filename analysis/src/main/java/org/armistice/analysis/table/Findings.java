package org.armistice.analysis.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.model.problem.Problem;
import org.armistice.rules.table.DecisionTable;
import org.armistice.rules.table.Hit;
import org.kie.dmn.feel.runtime.Range;
import org.kie.dmn.validation.dtanalysis.model.Bound;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;
import org.kie.dmn.validation.dtanalysis.model.Hyperrectangle;
import org.kie.dmn.validation.dtanalysis.model.Interval;
import org.kie.dmn.validation.dtanalysis.model.Overlap;
import org.kie.dmn.validation.dtanalysis.model.Subsumption;

/** What the analysis of a table has found, in the words of the table. */
final class Findings {
    /** Of each kind; the rest is counted. */
    private static final int MOST = 5;

    private final DecisionTable table;
    private final List<Axis> axes;
    private final DTAnalysis analysis;
    private final List<Problem> warnings = new ArrayList<>();

    Findings(DecisionTable table, List<Axis> axes, DTAnalysis analysis) {
        this.table = table;
        this.axes = axes;
        this.analysis = analysis;
    }

    List<Problem> warnings() {
        Map<List<Integer>, String> overlaps = overlaps();
        List<List<Integer>> useless = useless();
        useless.forEach(overlaps::remove);
        tell(
                useless,
                pair -> warnings.add(row(
                        "table-subsumed",
                        pair.get(1),
                        "row " + pair.get(1) + (table.hit() == Hit.FIRST ? " never acts" : " adds nothing") + ": row "
                                + pair.get(0) + " holds wherever it does"
                                + (table.hit() == Hit.FIRST ? "." : ", and does the same."))),
                "more rows are useless.");
        tell(
                List.copyOf(overlaps.entrySet()),
                overlap -> warnings.add(row(
                        "table-overlap",
                        overlap.getKey().get(1),
                        "rows " + overlap.getKey().get(0) + " and "
                                + overlap.getKey().get(1) + " hold at once"
                                + (overlap.getValue().isEmpty() ? " always" : " for " + overlap.getValue())
                                + (table.hit() == Hit.ANY ? ", and do not do the same." : "."))),
                "more pairs of rows overlap.");
        tell(
                gaps(),
                gap -> warnings.add(whole(
                        "no row holds for " + gap + ". Add one, with '-' as its effect if nothing is to happen.")),
                "more gaps.");
        return warnings;
    }

    private interface Teller<T> {
        void tell(T finding);
    }

    private <T> void tell(List<T> findings, Teller<T> teller, String rest) {
        findings.stream().limit(MOST).forEach(teller::tell);
        if (findings.size() > MOST) {
            Problem last = warnings.get(warnings.size() - 1);
            warnings.add(Problem.warning(
                    last.code(), table.position(), "there are " + (findings.size() - MOST) + " " + rest, ""));
        }
    }

    private Problem row(String code, int number, String message) {
        DecisionTable.Line line = table.lines().get(number - 1);
        return Problem.warning(code, line.position(), "in '" + table.name() + "' " + message, line.snippet());
    }

    private Problem whole(String message) {
        return Problem.warning("table-gap", table.position(), "in '" + table.name() + "' " + message, "");
    }

    /** Pairs of rows that hold at once although they must not, in ascending order, and where that is. */
    Map<List<Integer>, String> overlaps() {
        Map<List<Integer>, String> where = new TreeMap<>(
                Comparator.comparing((List<Integer> p) -> p.get(1)).thenComparing(p -> p.get(0)));
        if (table.hit() == Hit.FIRST) {
            return where;
        }
        for (Overlap overlap : analysis.getOverlaps()) {
            List<Integer> rows = overlap.getRules().stream().sorted().toList();
            for (int i = 0; i < rows.size(); i++) {
                for (int j = i + 1; j < rows.size(); j++) {
                    if (table.hit() == Hit.UNIQUE || !outcome(rows.get(i)).equals(outcome(rows.get(j)))) {
                        where.putIfAbsent(List.of(rows.get(i), rows.get(j)), inWords(overlap.getOverlap()));
                    }
                }
            }
        }
        return new LinkedHashMap<>(where);
    }

    private String outcome(int row) {
        return table.lines().get(row - 1).outcome();
    }

    /** Pairs of a row and a later or like one for which it leaves nothing to do. */
    List<List<Integer>> useless() {
        List<List<Integer>> pairs = new ArrayList<>();
        if (table.hit() == Hit.UNIQUE) {
            return pairs;
        }
        for (Subsumption subsumption : analysis.getSubsumptions()) {
            List<Integer> pair = List.of(subsumption.rule, subsumption.includedRule);
            boolean useless = table.hit() == Hit.FIRST
                    ? subsumption.rule < subsumption.includedRule
                    : outcome(subsumption.rule).equals(outcome(subsumption.includedRule));
            boolean known = pairs.stream().anyMatch(p -> p.get(1).equals(subsumption.includedRule));
            if (useless && !known) {
                pairs.add(pair);
            }
        }
        pairs.sort(Comparator.comparing((List<Integer> p) -> p.get(1)));
        return pairs;
    }

    List<String> gaps() {
        Collection<Hyperrectangle> gaps = analysis.getGaps();
        return gaps.stream().map(this::inWords).distinct().toList();
    }

    /** {@code P's force ratio >= 3 and F's days of fuel < 3 days}; columns of which nothing is said are left out. */
    private String inWords(Hyperrectangle box) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < box.getEdges().size(); i++) {
            Interval edge = box.getEdges().get(i);
            String said = axes.get(i).inWords(index(edge.getLowerBound(), i), index(edge.getUpperBound(), i));
            if (!said.isEmpty()) {
                words.add(said);
            }
        }
        return String.join(" and ", words);
    }

    /** The number of a bound; bounds beyond the domain are its ends, and an open lower or closed upper one is the next. */
    private int index(Bound<?> bound, int axis) {
        int size = axes.get(axis).size();
        if (bound.getValue().equals(Interval.NEG_INF)) {
            return 0;
        }
        if (bound.getValue().equals(Interval.POS_INF)) {
            return size;
        }
        int value = new BigDecimal(bound.getValue().toString()).intValueExact();
        boolean open = bound.getBoundaryType() == Range.RangeBoundary.OPEN;
        return Math.min(size, bound.isLowerBound() == open ? value + 1 : value);
    }
}
