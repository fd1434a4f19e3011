package org.armistice.rules.typed;

import java.util.List;

/**
 * A condition whose truth is sampled once a day for every binding of its key.
 *
 * @param key stable name, unique among all watches of a rule set
 * @param conditions what must hold
 * @param variables the named variables that tell one truth from another
 */
public record Watch(String key, List<Condition> conditions, List<Variable> variables) {
    public Watch {
        conditions = List.copyOf(conditions);
        variables = List.copyOf(variables);
    }
}
