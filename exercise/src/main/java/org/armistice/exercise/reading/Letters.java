package org.armistice.exercise.reading;

import java.util.regex.Matcher;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.typed.Selection;

/** Puts the facts that somebody has chosen into effects that speak of them by a letter. */
public final class Letters {
    private Letters() {}

    /**
     * The effect with the letter of a phrase replaced.
     *
     * @param fact the id of the fact that was chosen
     */
    public static WhatIf.Effect filledIn(WhatIf.Effect effect, Selection each, String fact) {
        String letter = each.variable().name();
        return new WhatIf.Effect(
                effect.text().replaceAll("\\b" + letter + "\\b", Matcher.quoteReplacement(fact)), effect.position());
    }
}
