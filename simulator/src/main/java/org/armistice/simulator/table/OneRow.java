package org.armistice.simulator.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.event.Event;
import org.armistice.model.fact.Fact;
import org.armistice.rules.match.Standing;
import org.armistice.rules.table.Hit;
import org.armistice.rules.table.Row;
import org.armistice.rules.typed.RuleSet;
import org.armistice.rules.typed.Variable;
import org.armistice.simulator.account.Account;
import org.armistice.simulator.account.Readings;
import org.armistice.simulator.account.RunFailure;
import org.armistice.simulator.chance.Chance;
import org.armistice.simulator.firing.Witnessed;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that rows of a {@code unique} or {@code any} table do not act together for the same facts. That they hold at
 * once is a rule conflict: a keyed draw decides which row stands, and the others are taken not to hold that day. Rows of
 * an {@code any} table that agree exclude each other by their conditions already.
 */
public final class OneRow {
    /** A table, and what the table is about. */
    private record Case(String table, List<Fact> about) {}

    private final boolean needed;
    private final Account account;
    private final Chance chance;
    private final Witnessed witnessed;
    private final boolean strict;
    private final Set<String> reported = new HashSet<>();

    /** @param strict whether a conflict ends the run */
    public OneRow(RuleSet rules, Account account, Chance chance, Witnessed witnessed, boolean strict) {
        this.needed = rules.rules().stream().anyMatch(r -> isAlone(r.row()));
        this.account = account;
        this.chance = chance;
        this.witnessed = witnessed;
        this.strict = strict;
    }

    private static boolean isAlone(@Nullable Row row) {
        return row != null && !row.exclusive() && (row.hit() == Hit.UNIQUE || row.hit() == Hit.ANY);
    }

    /**
     * Those that stand when of each table one row is left.
     *
     * @param day of the sample
     * @param standings all that hold in a phase, ordered by rule key and ids
     * @return in the same order
     */
    public List<Standing> of(int day, List<Standing> standings) {
        if (!needed) {
            return standings;
        }
        Map<Case, List<Standing>> cases = new LinkedHashMap<>();
        for (Standing standing : standings) {
            Row row = standing.rule().row();
            if (row != null && isAlone(row)) {
                cases.computeIfAbsent(new Case(row.table(), about(row, standing)), c -> new ArrayList<>())
                        .add(standing);
            }
        }
        Map<Standing, Standing> lost = new IdentityHashMap<>();
        cases.forEach((of, holding) -> settle(day, of, holding, lost));
        return lost.isEmpty()
                ? standings
                : standings.stream().filter(s -> !lost.containsKey(s)).toList();
    }

    private static List<Fact> about(Row row, Standing standing) {
        List<Fact> about = new ArrayList<>();
        for (Variable variable : standing.rule().variables()) {
            if (row.about().contains(variable.name()) && standing.bindings()[variable.slot()] instanceof Fact fact) {
                about.add(fact);
            }
        }
        return about;
    }

    private void settle(int day, Case of, List<Standing> holding, Map<Standing, Standing> lost) {
        if (holding.size() == 1) {
            return;
        }
        Standing stands = holding.stream()
                .min(Comparator.comparingLong(
                                (Standing s) -> chance.draw(day, s.rule().key() + "/conflict", of.about()))
                        .thenComparing(s -> s.rule().key()))
                .orElseThrow();
        for (Standing other : holding) {
            if (!other.rule().key().equals(stands.rule().key()) && lost.put(other, stands) == null) {
                report(day, of, other, stands);
            }
        }
    }

    private void report(int day, Case of, Standing loser, Standing winner) {
        String text = "'" + loser.rule().key() + "' gives way to '"
                + winner.rule().key() + "': two rows of one table hold at once.";
        if (strict) {
            throw new RunFailure("day " + day + ": rule conflict: " + text
                    + " Maybe their conditions should exclude each other, or the table be 'hit: first'?");
        }
        String ids = String.join("\t", of.about().stream().map(Fact::getId).toList());
        if (reported.add(loser.rule().key() + "\t" + ids + "\t" + winner.rule().key())) {
            Readings readings = witnessed.of(List.of(loser, winner));
            account.note(Event.Kind.CONFLICT, new LosingRow(loser, of.about()), text, readings, List.of());
        }
    }
}
