package org.armistice.simulator.setup;

import java.util.function.Supplier;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.typed.RuleSet;
import org.jspecify.annotations.Nullable;

/** Rulebooks of which the rules are known; all else may be read only when it is asked for. */
public final class Reading {
    private final RuleSet rules;
    private final Supplier<Rulebooks.Checked> reader;
    private Rulebooks.@Nullable Checked checked;

    /**
     * @param rules with parameters as changed
     * @param reader has or reads all there is, asked once
     */
    Reading(RuleSet rules, Supplier<Rulebooks.Checked> reader) {
        this.rules = rules;
        this.reader = reader;
    }

    /** All rules, with parameters as changed. */
    public RuleSet rules() {
        return rules;
    }

    /** All there is; its rules are equal to {@link #rules}, and need not be the same objects. */
    public synchronized Rulebooks.Checked checked() {
        if (checked == null) {
            checked = reader.get();
        }
        return checked;
    }
}
