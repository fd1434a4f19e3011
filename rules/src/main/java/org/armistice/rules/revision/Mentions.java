package org.armistice.rules.revision;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.model.calendar.Assumption;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Question;
import org.armistice.rules.typed.Rule;

/** Whether something depends on parameters: it names one of them, or asks about all parameters there are. */
public final class Mentions {
    private final Set<String> parameters;

    /** @param parameters their ids */
    public Mentions(Collection<String> parameters) {
        this.parameters = Set.copyOf(parameters);
    }

    public boolean areIn(Rule rule) {
        return rule.branches().stream()
                .anyMatch(branch -> areIn(branch.watch().conditions())
                        || branch.clocks().stream()
                                .anyMatch(clock -> areIn(clock.watch().conditions())));
    }

    public boolean areIn(Question question) {
        return question.alternatives().stream().anyMatch(this::areIn);
    }

    private boolean areIn(List<Condition> conditions) {
        return conditions.stream().flatMap(Mentions::matches).anyMatch(this::isOne);
    }

    private boolean isOne(Condition.Match match) {
        String id = match.id();
        return id == null
                ? match.variable().type() == Assumption.TYPE && !parameters.isEmpty()
                : parameters.contains(id);
    }

    private static Stream<Condition.Match> matches(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return Stream.of(match);
        }
        List<Condition> inside = List.of();
        if (condition instanceof Condition.Absent absent) {
            inside = absent.conditions();
        } else if (condition instanceof Condition.Present present) {
            inside = present.conditions();
        } else if (condition instanceof Condition.Total total) {
            inside = total.source();
        }
        return inside.stream().flatMap(Mentions::matches);
    }
}
