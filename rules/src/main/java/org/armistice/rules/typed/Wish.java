package org.armistice.rules.typed;

import java.util.List;

/**
 * Something that could happen, such as {@code gna captures sirte}: somebody wants to know why it did not.
 *
 * @param text as asked
 * @param effects what would come about
 * @param conditions bind the facts of which the effects speak
 * @param slots how many slots their bindings need
 */
public record Wish(String text, List<Effect> effects, List<Condition> conditions, int slots) {
    public Wish {
        effects = List.copyOf(effects);
        conditions = List.copyOf(conditions);
    }
}
