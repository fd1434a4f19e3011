package org.armistice.rules.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.model.problem.Span;
import org.armistice.rules.language.clause.Body;
import org.armistice.rules.language.clause.Marks;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Rule;

/**
 * How one rule is written.
 *
 * @param body its condition as it was read, in the order of the text, with what chance and effects name at its end
 * @param marks which words its parts come from
 * @param clauses of each branch of the rule, in the order of the text, durations behind the last clause that they cover
 */
public record Wording(Body body, Marks marks, List<List<Clause>> clauses) {
    public Wording {
        clauses = clauses.stream().map(List::copyOf).toList();
    }

    /**
     * The wording of a rule that has been read.
     *
     * @param branches made of the body
     */
    public static Wording of(Body body, Marks marks, List<Branch> branches) {
        List<List<Clause>> clauses = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            clauses.add(new Clauses(marks, body.alternatives().get(i), branches.get(i)).all());
        }
        return new Wording(body, marks, clauses);
    }

    /** That of a rule without a text: each condition is a clause. */
    public static Wording without(Rule rule) {
        Span span = new Span(
                rule.position(), rule.position().line(), rule.position().column());
        List<Body.Alternative> alternatives = new ArrayList<>();
        List<List<Clause>> clauses = new ArrayList<>();
        for (Branch branch : rule.branches()) {
            List<Clause> ofBranch = new ArrayList<>();
            for (Condition condition : branch.watch().conditions()) {
                ofBranch.add(new Clause(Clause.Kind.CONDITION, span, rule.name(), List.of(condition), List.of(), null));
            }
            branch.clocks()
                    .forEach(clock -> ofBranch.add(
                            new Clause(Clause.Kind.DURATION, span, rule.name(), List.of(), List.of(), clock)));
            alternatives.add(new Body.Alternative(branch.watch().conditions(), List.of()));
            clauses.add(ofBranch);
        }
        return new Wording(new Body(alternatives), new Marks(), clauses);
    }

    /** The words that state the chance of a rule. */
    public Optional<Marks.Mark> chance(Rule rule) {
        return rule.chance() == null ? Optional.empty() : marks.find(rule.chance(), Marks.Kind.CHANCE);
    }
}
