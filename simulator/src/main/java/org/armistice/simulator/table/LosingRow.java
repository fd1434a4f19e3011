package org.armistice.simulator.table;

import java.util.List;
import java.util.Objects;
import org.armistice.model.event.Event;
import org.armistice.model.fact.Fact;
import org.armistice.rules.match.Standing;
import org.armistice.rules.typed.Rule;
import org.armistice.simulator.account.Cause;
import org.armistice.simulator.account.RawChange;

/**
 * A row that holds where another one does.
 *
 * @param about the facts that the table is about
 */
record LosingRow(Standing standing, List<Fact> about) implements Cause {
    private Rule rule() {
        return standing.rule();
    }

    @Override
    public Event.Kind kind() {
        return Event.Kind.RULE;
    }

    @Override
    public String key() {
        return rule().key();
    }

    @Override
    public int precedence() {
        return rule().precedence();
    }

    @Override
    public String text(List<RawChange> changes) {
        return rule().name();
    }

    @Override
    public Event.Source source() {
        return new Event.Source(
                rule().key(),
                rule().name(),
                rule().position().file(),
                rule().position().line(),
                rule().raisedBy(),
                Objects.toString(rule().grounds(), ""));
    }

    @Override
    public List<Event.Binding> bindings() {
        return rule().variables().stream()
                .filter(v -> standing.bindings()[v.slot()] instanceof Fact)
                .map(v -> {
                    Fact fact = (Fact) standing.bindings()[v.slot()];
                    return new Event.Binding(v.name(), fact.getId(), fact.getName());
                })
                .toList();
    }
}
