package org.armistice.rules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.Field;
import org.armistice.model.problem.Problem;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/** Finds rules that can never hold, and rules that another one of their rulebook always holds back. */
final class Futile {
    private final RuleSet rules;
    private final Remark remark;
    private final Map<String, Long> parameters = new HashMap<>();
    private final List<Problem> warnings = new ArrayList<>();

    private Futile(RuleSet rules, Remark remark) {
        this.rules = rules;
        this.remark = remark;
        for (Parameter parameter : rules.parameters()) {
            parameters.put(parameter.id(), parameter.value());
        }
    }

    static List<Problem> warnings(RuleSet rules, Remark remark) {
        Futile futile = new Futile(rules, remark);
        rules.rules().forEach(futile::neverHolds);
        rules.rules().forEach(futile::neverFires);
        return futile.warnings;
    }

    private void neverHolds(Rule rule) {
        Field contradicted = null;
        for (Branch branch : rule.branches()) {
            Cast cast = new Cast(List.of(Premise.of(rule, branch)));
            if (!cast.isPossible()) {
                continue;
            }
            contradicted = new Bounds(cast, parameters).contradicted();
            if (contradicted == null) {
                return;
            }
        }
        warnings.add(remark.of(
                Code.NEVER_HOLDS,
                rule.position(),
                "the condition of '" + rule.name() + "' can never hold"
                        + (contradicted == null
                                ? ": one fact would have to be two."
                                : ": it asks " + contradicted + " to have two values at once.")));
    }

    private void neverFires(Rule rule) {
        for (Rule other : rules.rules()) {
            boolean defeats =
                    other.exceptionTo().contains(rule.key()) && book(other).equals(book(rule));
            if (defeats && rule.branches().stream().allMatch(branch -> implies(rule, branch, other))) {
                warnings.add(remark.of(
                        Code.NEVER_FIRES,
                        rule.position(),
                        "'" + rule.name() + "' can never apply: wherever it holds, its exception '" + other.name()
                                + "' holds too."));
            }
        }
    }

    private static String book(Rule rule) {
        return rule.key().substring(0, rule.key().indexOf('/'));
    }

    /** Whether some alternative of the other rule holds, and has held long enough, wherever a branch does. */
    private boolean implies(Rule rule, Branch branch, Rule other) {
        for (Branch theirs : other.branches()) {
            if (theirs.clocks().isEmpty() && implies(Premise.of(rule, branch), Premise.of(other, theirs))) {
                return true;
            }
        }
        return false;
    }

    private boolean implies(Premise mine, Premise theirs) {
        Map<Integer, Integer> slots = new HashMap<>();
        for (Condition condition : theirs.conditions()) {
            if (condition instanceof Condition.Match match) {
                Integer slot = slot(mine, match);
                if (slot == null) {
                    return false;
                }
                slots.put(match.variable().slot(), slot);
            } else if (!(condition instanceof Condition.Check)) {
                return false;
            }
        }
        Bounds own = new Bounds(new Cast(List.of(mine)), parameters);
        for (Test test : theirs.tests()) {
            if (!isImplied(mine, test, slots, own)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Integer slot(Premise mine, Condition.Match theirs) {
        for (Condition.Match match : mine.matches()) {
            boolean sameId = theirs.id() != null && theirs.id().equals(match.id());
            boolean sameName = theirs.variable().isNamed()
                    && theirs.variable().name().equals(match.variable().name());
            if (match.variable().type() == theirs.variable().type() && (sameId || sameName)) {
                return match.variable().slot();
            }
        }
        return null;
    }

    private static boolean isImplied(Premise mine, Test test, Map<Integer, Integer> slots, Bounds own) {
        Test moved = test.moved(slot -> slots.getOrDefault(slot, -1));
        if (mine.tests().contains(moved)) {
            return true;
        }
        return own.implies(moved);
    }
}
