package org.armistice.rules.typed;

import java.util.List;

/**
 * Which facts are meant by a phrase: {@code a force F of gna}.
 *
 * @param text as it is written
 * @param alternatives conditions, any set of which may hold
 * @param slots how many slots its bindings need
 * @param variable the first that the phrase names; facts that it can be bound to are meant
 */
public record Selection(String text, List<List<Condition>> alternatives, int slots, Variable variable) {
    public Selection {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }
}
