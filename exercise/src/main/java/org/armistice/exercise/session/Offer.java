package org.armistice.exercise.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.exercise.plan.Decision;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Hint;
import org.armistice.exercise.plan.Option;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.sight.Eyes;
import org.armistice.exercise.sight.Sight;
import org.armistice.exercise.state.State;
import org.armistice.model.fact.World;
import org.armistice.rules.reference.Answers;
import org.armistice.rules.typed.Question;
import org.armistice.rules.typed.Selection;

/**
 * A decision as it is offered to its role in a turn.
 *
 * @param choices in the order of the options, and for each of the facts by their ids
 * @param hints of the decision that hold now
 */
public record Offer(Decision decision, List<Choice> choices, List<Hint> hints) {
    public Offer {
        choices = List.copyOf(choices);
        hints = List.copyOf(hints);
    }

    /**
     * A way to decide.
     *
     * @param fact for which, and its name; both empty if the option is not for each of some facts
     * @param hindrance why it cannot be chosen now; empty if it can
     * @param hints of the option that hold now
     */
    public record Choice(Option option, String fact, String name, String hindrance, List<Hint> hints) {
        public Choice {
            hints = List.copyOf(hints);
        }

        public Move.Pick pick() {
            return new Move.Pick(option.id(), fact);
        }

        public boolean isOpen() {
            return hindrance.isEmpty();
        }
    }

    public Optional<Choice> find(Move.Pick pick) {
        return choices.stream().filter(c -> c.pick().equals(pick)).findFirst();
    }

    /**
     * What a role is offered in the turn that is open.
     *
     * @param evening the world on the evening before
     */
    public static List<Offer> of(Exercise exercise, State state, Role role, World evening) {
        Answers answers = new Answers(evening);
        Sight sight = Eyes.of(role, evening);
        return exercise.decisions(role.id(), state.turn()).stream()
                .map(d -> new Offer(d, choices(d, state, answers, sight), holding(d.hints(), answers)))
                .toList();
    }

    private static List<Hint> holding(List<Hint> hints, Answers answers) {
        return hints.stream()
                .filter(h -> h.when() == null || answers.isSo(h.when()))
                .toList();
    }

    /** Of the facts for which an option is offered, those that the role does not see are left out: it must not learn of them. */
    private static List<Choice> choices(Decision decision, State state, Answers answers, Sight sight) {
        List<Choice> choices = new ArrayList<>();
        for (Option option : decision.options()) {
            String hindrance = hindrance(decision, option, state, answers);
            List<Hint> hints = holding(option.hints(), answers);
            Selection each = option.each();
            if (each == null) {
                choices.add(new Choice(option, "", "", hindrance, hints));
            } else {
                answers.which(each).stream()
                        .filter(fact -> sight.sees(fact.getId()))
                        .forEach(fact ->
                                choices.add(new Choice(option, fact.getId(), fact.getName(), hindrance, hints)));
            }
        }
        return choices;
    }

    private static String hindrance(Decision decision, Option option, State state, Answers answers) {
        int times = state.timesChosen(decision.role(), decision.id(), option.id(), state.turn());
        if (times >= option.atMost()) {
            return "it was chosen " + (times == 1 ? "once" : times + " times") + " already, which is all it can be.";
        }
        Question condition = option.condition();
        return condition == null || answers.isSo(condition) ? "" : "it is not so that " + condition.text() + ".";
    }
}
