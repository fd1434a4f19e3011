package org.armistice.exercise.plan;

import java.util.List;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.typed.Question;
import org.armistice.rules.typed.Selection;
import org.jspecify.annotations.Nullable;

/**
 * One way to decide.
 *
 * @param note what the one who chooses should know
 * @param condition under which it is offered, on the evening before the turn; always if null
 * @param each facts for each of which it is offered; its effects name them by the letter that the phrase gives them
 * @param effects in the words of the rulebook language; none for one that does nothing by itself
 * @param cost in points
 * @param atMost how often it can be chosen in the whole exercise
 * @param hints for one who plays alone
 */
public record Option(
        String id,
        String title,
        String note,
        @Nullable Question condition,
        @Nullable Selection each,
        List<WhatIf.Effect> effects,
        int cost,
        int atMost,
        List<Hint> hints) {
    public Option {
        hints = List.copyOf(hints);
        effects = List.copyOf(effects);
    }
}
