package org.armistice.simulator.account;

import java.util.List;
import org.armistice.model.event.Event;
import org.armistice.model.fact.Fact;

/** What brings an event about: a firing of a rule, a process at work, somebody outside. Texts are made on demand. */
public interface Cause {
    Event.Kind kind();

    /** Stable name: the rule's key, the process's name. */
    String key();

    /** Lower ranks win conflicts. */
    int precedence();

    /** The facts that tell one such cause from another on the same day. */
    List<Fact> about();

    /**
     * What happens, as a sentence.
     *
     * @param changes what it changed
     */
    String text(List<RawChange> changes);

    Event.Source source();

    List<Event.Binding> bindings();
}
