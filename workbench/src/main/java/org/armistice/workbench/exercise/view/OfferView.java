package org.armistice.workbench.exercise.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.exercise.plan.Decision;
import org.armistice.exercise.plan.Hint;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.session.Offer;
import org.armistice.rules.typed.Grounds;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the turn that is open.
 *
 * @param most how many options can be chosen
 * @param picks what is chosen as it stands
 * @param hints for one who plays alone; none for others
 */
public record OfferView(
        String id,
        String title,
        String question,
        int most,
        List<ChoiceView> choices,
        List<Move.Pick> picks,
        List<HintView> hints) {
    /**
     * Something for one who wonders what a choice leads to.
     *
     * @param rule the name of the rule on which it rests
     * @param grounds of that rule
     */
    public record HintView(String text, String rule, String grounds) {
        static HintView of(Hint hint, RuleSet rules) {
            return new HintView(
                    hint.text(),
                    rules.find(hint.rule()).map(Rule::name).orElse(hint.rule()),
                    rules.find(hint.rule())
                            .map(Rule::grounds)
                            .map(Grounds::toString)
                            .orElse(""));
        }
    }

    /**
     * A way to decide.
     *
     * @param fact for which; empty if the option is not for each of some facts
     * @param name of that fact
     * @param atMost how often it can be chosen in the whole exercise
     * @param hindrance why it cannot be chosen now; empty if it can
     */
    public record ChoiceView(
            String option,
            String fact,
            String title,
            String name,
            String note,
            int cost,
            int atMost,
            String hindrance,
            List<HintView> hints) {}

    /**
     * The offer with nothing in it that its role must not see.
     *
     * @param rules on which hints rest; null if none are given
     */
    static OfferView of(Offer offer, List<Move.Pick> picks, Hush hush, @Nullable RuleSet rules) {
        Decision decision = offer.decision();
        List<ChoiceView> choices = new ArrayList<>();
        for (Offer.Choice choice : offer.choices()) {
            if (choice.fact().isEmpty() || hush.sees(choice.fact())) {
                choices.add(new ChoiceView(
                        choice.option().id(),
                        choice.fact(),
                        choice.option().title(),
                        choice.name(),
                        choice.option().note(),
                        choice.option().cost(),
                        choice.option().atMost(),
                        hush.told(choice.hindrance(), "this is not possible as things stand."),
                        hints(choice.hints(), rules)));
            }
        }
        return new OfferView(
                decision.id(),
                decision.title(),
                decision.question(),
                decision.most(),
                choices,
                picks,
                hints(offer.hints(), rules));
    }

    private static List<HintView> hints(List<Hint> hints, @Nullable RuleSet rules) {
        return rules == null
                ? List.of()
                : hints.stream().map(hint -> HintView.of(hint, rules)).toList();
    }

    public Optional<ChoiceView> find(Move.Pick pick) {
        return choices.stream()
                .filter(c -> c.option().equals(pick.option()) && c.fact().equals(pick.fact()))
                .findFirst();
    }
}
