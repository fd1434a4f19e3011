package org.armistice.app.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Table;
import org.armistice.app.terminal.Terminal;
import org.armistice.rules.coverage.Point;
import org.armistice.rules.typed.Rule;
import org.armistice.simulator.trial.Coverage;
import org.armistice.simulator.trial.RuleCoverage;

/** Which conditions tests have seen true and false, rule by rule. */
final class CoverageText {
    private static final Style COVERED = Style.colour(65);

    private final Terminal terminal;
    private final ChosenTests chosen;
    private final Coverage coverage;
    private final boolean all;

    /** @param all whether rules of which nothing was missed are told too */
    CoverageText(Terminal terminal, ChosenTests chosen, Coverage coverage, boolean all) {
        this.terminal = terminal;
        this.chosen = chosen;
        this.coverage = coverage;
        this.all = all;
    }

    /** The coverage of the rules of one file, in the order of its lines. */
    static List<RuleCoverage> of(ChosenTests chosen, Coverage coverage, String file) {
        return chosen.checked().rules().rules().stream()
                .filter(rule -> rule.position().file().equals(file))
                .sorted(Comparator.comparingInt((Rule rule) -> rule.position().line()))
                .map(coverage::of)
                .toList();
    }

    void tell() {
        terminal.line();
        terminal.line(Phrase.of("Coverage", Style.BOLD)
                .add("  t: seen true, f: seen false; what is missing stands as a dot", Style.FAINT));
        Table table = new Table("lrrrrrr", "rulebook", "rules", "apply", "stay away", "conditions", "true", "false");
        List<RuleCoverage> total = new ArrayList<>();
        for (String file : chosen.files()) {
            List<RuleCoverage> rules = of(chosen, coverage, file);
            rules.stream().filter(rule -> all || isPartial(rule)).forEach(this::tell);
            if (!rules.isEmpty()) {
                add(table, file, rules);
                total.addAll(rules);
            }
        }
        add(table, "all", total);
        terminal.line();
        table.lines().forEach(terminal::raw);
    }

    private static void add(Table table, String name, List<RuleCoverage> rules) {
        table.row(
                Phrase.of(name),
                number(rules.size()),
                number(rules.stream().filter(RuleCoverage::applies).count()),
                number(rules.stream().filter(RuleCoverage::staysAway).count()),
                number(rules.stream().mapToInt(r -> r.points().all().size()).sum()),
                number(rules.stream().mapToInt(r -> r.seen(true)).sum()),
                number(rules.stream().mapToInt(r -> r.seen(false)).sum()));
    }

    private static Phrase number(long number) {
        return Phrase.of(String.valueOf(number));
    }

    private static boolean isPartial(RuleCoverage rule) {
        int points = rule.points().all().size();
        return !rule.applies() || !rule.staysAway() || rule.seen(true) < points || rule.seen(false) < points;
    }

    private void tell(RuleCoverage rule) {
        terminal.line();
        boolean both = rule.applies() && rule.staysAway();
        terminal.line(
                Phrase.of(
                                rule.rule().position().file() + ":"
                                        + rule.rule().position().line() + "  ",
                                Style.FAINT)
                        .add(rule.rule().name(), Style.BOLD)
                        .add(
                                "  applies in " + rule.applied().size() + " of "
                                        + rule.loaded().size() + " tests",
                                both ? Style.FAINT : Style.ERROR),
                4);
        for (int i = 0; i < rule.points().all().size(); i++) {
            tell(rule, i);
        }
    }

    private void tell(RuleCoverage rule, int number) {
        Point point = rule.points().all().get(number);
        boolean isTrue = rule.sighting().isSeenTrue(number);
        boolean isFalse = rule.sighting().isSeenFalse(number);
        Style style = isTrue && isFalse ? COVERED : rule.sighting().isReached(number) ? Style.WARNING : Style.ERROR;
        String side = point.kind() == Point.Kind.SIDE ? "  or " : "";
        Phrase line = Phrase.of("  %4d  ".formatted(point.span().line()), Style.FAINT)
                .add((isTrue ? "t" : ".") + (isFalse ? "f" : ".") + "  ", style)
                .add(side + point.text(), style);
        if (!isTrue || !isFalse) {
            line.add("  " + Missed.why(rule, number), Style.FAINT);
        }
        terminal.line(line, 12);
    }
}
