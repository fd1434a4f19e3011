package org.armistice.simulator.process;

import java.util.List;
import java.util.function.Supplier;
import org.armistice.model.event.Event;
import org.armistice.model.fact.Fact;
import org.armistice.simulator.account.Cause;
import org.armistice.simulator.account.RawChange;

/**
 * A process or somebody outside at work on certain facts.
 *
 * @param key the name of the process or intervention
 */
public record Working(Event.Kind kind, String key, List<Fact> about, Supplier<String> saying) implements Cause {
    public Working {
        about = List.copyOf(about);
    }

    @Override
    public int precedence() {
        return 0;
    }

    @Override
    public String text(List<RawChange> changes) {
        return saying.get();
    }

    @Override
    public Event.Source source() {
        return new Event.Source(key, key, "", 0, List.of(), "");
    }

    @Override
    public List<Event.Binding> bindings() {
        return about.stream()
                .map(f -> new Event.Binding("", f.getId(), f.getName()))
                .toList();
    }
}
