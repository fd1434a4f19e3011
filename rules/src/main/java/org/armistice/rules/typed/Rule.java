package org.armistice.rules.typed;

import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.problem.Position;
import org.armistice.rules.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * A checked rule.
 *
 * @param key {@code rulebook/name with hyphens}; stable, used in draws and logs
 * @param name the author's sentence
 * @param position where it begins
 * @param phase when it is sampled
 * @param trigger whether it goes off once when its condition comes true, or on every day on which it holds
 * @param branches alternative conditions; it holds where any of them does
 * @param variables the named variables, bound by every branch, that tell one truth of the rule from another
 * @param shown those of them, and created ones aside, that chance and effects name: what tells one firing from another
 * @param slots how many slots its bindings need
 * @param chance the share of firings that take effect, or null for all
 * @param effects what it proposes; empty for a mere exception
 * @param sentences the effects as written
 * @param raisedBy ids of source sentences
 * @param grounds why to believe it, or null if it does not say
 * @param exceptionTo keys of the rules that it defeats
 * @param precedence rank of its rulebook's declared precedence, lower first
 * @param row which row of which decision table it is, or null if it stands alone
 * @param telling what its author would have said of what it does, or null
 */
public record Rule(
        String key,
        String name,
        Position position,
        Phase phase,
        Trigger trigger,
        List<Branch> branches,
        List<Variable> variables,
        List<Variable> shown,
        int slots,
        @Nullable Expression chance,
        List<Effect> effects,
        List<Sentence> sentences,
        List<String> raisedBy,
        @Nullable Grounds grounds,
        List<String> exceptionTo,
        int precedence,
        @Nullable Row row,
        @Nullable Telling telling) {
    public Rule {
        branches = List.copyOf(branches);
        variables = List.copyOf(variables);
        shown = List.copyOf(shown);
        effects = List.copyOf(effects);
        sentences = List.copyOf(sentences);
        raisedBy = List.copyOf(raisedBy);
        exceptionTo = List.copyOf(exceptionTo);
    }

    /** The same rule with citations and exceptions as they are known once all rules are. */
    public Rule with(List<String> newRaisedBy, List<String> newExceptionTo) {
        return new Rule(
                key,
                name,
                position,
                phase,
                trigger,
                branches,
                variables,
                shown,
                slots,
                chance,
                effects,
                sentences,
                newRaisedBy,
                grounds,
                newExceptionTo,
                precedence,
                row,
                telling);
    }

    /** Whether its author says how its effects are told, those that chance picks included. */
    public boolean isTold() {
        return telling != null
                || effects.stream()
                        .anyMatch(e -> e instanceof Effect.OneOf oneOf
                                && oneOf.alternatives().stream().anyMatch(a -> a.telling() != null));
    }

    /** When a rule goes off. */
    public enum Trigger {
        /** {@code when}: once each time that its condition comes true. */
        EDGE,
        /** {@code each day while}: on every day on which it holds. */
        LEVEL
    }
}
