package org.armistice.benchmarks.slice.play;

import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.match.Standing;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Variable;

/** A matcher as the simulator uses it. */
public record Matching(Matcher matcher) implements Player {
    @Override
    public void added(Fact fact) {
        matcher.added(fact);
    }

    @Override
    public void removed(Fact fact) {
        matcher.removed(fact);
    }

    @Override
    public void changed(Fact fact, long fields) {
        matcher.changed(fact, fields);
    }

    @Override
    public void sample(Phase phase, int day, Answers answers) {
        answer(matcher.sample(phase, day), day, answers);
    }

    @Override
    public void close() {
        matcher.close();
    }

    /** Tells which of a sample's standings go off on its day. */
    public static void answer(List<Standing> standings, int day, Answers answers) {
        for (Standing standing : standings) {
            Rule rule = standing.rule();
            if (rule.trigger() == Rule.Trigger.EDGE && standing.since() != day) {
                continue;
            }
            List<Variable> variables = rule.variables();
            Fact[] facts = new Fact[variables.size()];
            for (int i = 0; i < facts.length; i++) {
                facts[i] = (Fact) standing.bindings()[variables.get(i).slot()];
            }
            answers.goesOff(SliceRule.of(rule), day, facts);
        }
    }
}
