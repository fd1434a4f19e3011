package org.armistice.rules.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Sentence;
import org.jspecify.annotations.Nullable;

/** The comment above an exported rule: where it comes from and what the engine does with what it finds. */
final class Explanation {
    private final Rule rule;
    private final Names names;
    private final List<String> lines = new ArrayList<>();

    Explanation(Rule rule, Names names) {
        this.rule = rule;
        this.names = names;
    }

    /** Of the condition of a branch. */
    String of(Branch branch) {
        head();
        add(
                rule.trigger() == Rule.Trigger.EDGE
                        ? "when this comes true" + lasting(branch)
                        : "each day while this holds" + lasting(branch));
        if (rule.branches().size() > 1) {
            add("or one of the other " + (rule.branches().size() - 1) + " conditions of this rule");
        }
        Expression chance = rule.chance();
        if (chance != null) {
            add("with chance " + words(chance, Unit.PERCENT));
        }
        effects();
        return text();
    }

    /** Of what must have held for some time. */
    String of(Branch branch, Clock clock) {
        head();
        add("true " + duration(clock) + ", as " + branch.watch().key() + " demands");
        return text();
    }

    private void head() {
        add(rule.name());
        add(rule.position().toString());
        if (!rule.raisedBy().isEmpty()) {
            add("raised by " + String.join(", ", rule.raisedBy()));
        }
        if (rule.grounds() != null) {
            add("grounds: " + rule.grounds());
        }
    }

    private static String lasting(Branch branch) {
        return branch.clocks().isEmpty() ? "" : " and what is timed has lasted";
    }

    private void effects() {
        String lead = "then ";
        for (Sentence sentence : rule.sentences()) {
            add(lead + said(sentence));
            lead = "and ";
        }
        for (Effect effect : rule.effects()) {
            if (effect instanceof Effect.OneOf one) {
                for (Effect.Alternative alternative : one.alternatives()) {
                    add(lead + said(alternative.sentence()) + ", weighted by "
                            + words(alternative.weight(), Unit.NUMBER)
                            + (alternative.telling() == null
                                    ? ""
                                    : ", told as " + alternative.telling().written()));
                    lead = "or ";
                }
                lead = "and ";
            }
        }
        if (rule.telling() != null) {
            add("told as " + rule.telling().written());
        }
        if (!rule.exceptionTo().isEmpty()) {
            add("exception to " + String.join(", ", rule.exceptionTo()));
        }
    }

    private String said(Sentence sentence) {
        Map<Integer, String> written = new HashMap<>();
        sentence.parts().forEach(part -> note(part, written));
        return sentence.of(slot -> names.knows(slot) ? names.of(slot) : written.getOrDefault(slot, ""));
    }

    private static void note(Sentence.Part part, Map<Integer, String> written) {
        written.put(part.slot(), part.text());
        if (part.rise() != null) {
            part.rise().written().forEach(inner -> note(inner, written));
        }
    }

    private String duration(Clock clock) {
        Expression window = clock.window();
        String days = words(clock.days(), Unit.DAYS);
        return window == null
                ? "for at least " + days
                : "on at least " + days + " of the last " + words(window, Unit.DAYS);
    }

    private String words(Expression expression, Unit unit) {
        if (expression instanceof Expression.Literal literal) {
            return Terms.words(literal.constant(), unit);
        }
        if (expression instanceof Expression.FieldValue value) {
            return name(value.slot()) + "." + value.field().property();
        }
        if (expression instanceof Expression.SlotValue value) {
            return name(value.slot());
        }
        Expression.Combined combined = (Expression.Combined) expression;
        return "(" + words(combined.left(), Unit.NUMBER) + " "
                + combined.operator().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " "
                + words(combined.right(), Unit.NUMBER) + ")";
    }

    private String name(int slot) {
        return names.knows(slot) ? names.of(slot) : "$" + slot;
    }

    private void add(@Nullable String line) {
        if (line != null) {
            lines.add("// " + Quoted.comment(line) + "\n");
        }
    }

    private String text() {
        return String.join("", lines);
    }
}
