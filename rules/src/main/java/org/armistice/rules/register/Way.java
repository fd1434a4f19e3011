package org.armistice.rules.register;

import org.armistice.model.fact.Fact;

/**
 * One way in which a watch holds.
 *
 * @param key the facts that tell one truth of the watch from another
 * @param order the facts that are bound, in the order of the conditions
 * @param bindings everything that its rule's effects may name, by slot; not to be written to
 */
record Way(Key key, Fact[] order, Object[] bindings) {}
