package org.armistice.rules.language.rule;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.rules.language.clause.Reading;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Telling;
import org.jspecify.annotations.Nullable;

/** The lines {@code told as} of a rule: below an alternative of {@code one of} it tells of that, else of the rule. */
final class Tellings {
    private final Map<Statement, Statement> ofAlternatives = new IdentityHashMap<>();
    private @Nullable Statement ofRule;

    /** @param alternative the line of the alternative below which it stands, or null */
    void add(Statement statement, @Nullable Statement alternative) {
        Statement known = alternative == null ? ofRule : ofAlternatives.put(alternative, statement);
        if (known != null) {
            throw new Mismatch(statement.at(), 0, "'told as' stands here already; effects are told once.");
        }
        ofRule = alternative == null ? statement : ofRule;
    }

    /** Gives the last alternative the telling that stands below its line, if one does. */
    void tell(Statement line, List<Effect.Alternative> alternatives, Reading reading) {
        Statement said = ofAlternatives.get(line);
        if (said != null) {
            int last = alternatives.size() - 1;
            Effect.Alternative alternative = alternatives.get(last);
            alternatives.set(last, alternative.told(new TellingReader(reading, alternative.effects()).read(said)));
        }
    }

    /**
     * What is to be said of all effects together, or null.
     *
     * @param row whether the rule is a row of a table, which need not have an effect
     */
    @Nullable
    Telling of(List<Effect> effects, boolean row, Reading reading) {
        Statement said = ofRule;
        if (said == null || row && effects.isEmpty()) {
            return null;
        }
        reading.open(said);
        if (effects.isEmpty()) {
            throw new Mismatch(said.at(), 0, "a rule without effects does nothing that could be told.");
        }
        return new TellingReader(reading, effects).read(said);
    }
}
