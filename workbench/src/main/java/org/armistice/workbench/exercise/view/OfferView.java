package org.armistice.workbench.exercise.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.exercise.plan.Decision;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.session.Offer;

/**
 * A decision of the turn that is open.
 *
 * @param most how many options can be chosen
 * @param picks what is chosen as it stands
 */
public record OfferView(
        String id, String title, String question, int most, List<ChoiceView> choices, List<Move.Pick> picks) {
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
            String hindrance) {}

    /** The offer with nothing in it that its role must not see. */
    static OfferView of(Offer offer, List<Move.Pick> picks, Hush hush) {
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
                        hush.told(choice.hindrance(), "this is not possible as things stand.")));
            }
        }
        return new OfferView(decision.id(), decision.title(), decision.question(), decision.most(), choices, picks);
    }

    public Optional<ChoiceView> find(Move.Pick pick) {
        return choices.stream()
                .filter(c -> c.option().equals(pick.option()) && c.fact().equals(pick.fact()))
                .findFirst();
    }
}
