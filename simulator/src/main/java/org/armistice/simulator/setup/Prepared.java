package org.armistice.simulator.setup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Variation;

/**
 * Everything that a run needs.
 *
 * @param reading the rulebooks, with parameters as changed
 * @param names of rulebooks as shown in accounts, by the name of the file as it was read
 * @param texts of rulebooks by the name of the file as it was read
 * @param tables SHA-256 of the files from which tables of rulebooks were read, by their names as they were read
 * @param changes that the user asked for
 * @param variation what-ifs that are applied, and rulebooks and rules that are left out
 * @param whatIfs the what-ifs by their names, on the days on which they are done
 * @param simulation over the scenario's own days, seed 1
 */
public record Prepared(
        Scenario scenario,
        Reading reading,
        Map<String, String> names,
        Map<String, String> texts,
        Map<String, String> tables,
        List<Change> changes,
        Variation variation,
        Map<String, WhatIf> whatIfs,
        Simulation simulation) {
    public Prepared {
        names = Map.copyOf(names);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        changes = List.copyOf(changes);
        whatIfs = Collections.unmodifiableMap(new LinkedHashMap<>(whatIfs));
    }

    /**
     * The same with more that is changed from outside; it costs little, as only what is added is read.
     *
     * @throws org.armistice.model.problem.BadInput with all that is wrong with their effects
     */
    public Prepared with(List<WhatIf> more) {
        Rulebooks.Checked all = checked().with(more);
        List<String> with = new ArrayList<>(variation.with());
        Map<String, WhatIf> known = new LinkedHashMap<>(whatIfs);
        for (WhatIf whatIf : more) {
            with.add(whatIf.id());
            known.put(whatIf.id(), whatIf);
        }
        return new Prepared(
                scenario,
                new Reading(all.rules(), () -> all),
                names,
                texts,
                tables,
                changes,
                new Variation(with, variation.without()),
                known,
                Simulation.of(scenario, all));
    }

    /** All rules, with parameters as changed. */
    public RuleSet rules() {
        return reading.rules();
    }

    /** The rulebooks, with parameters as changed; they may be read only now. */
    public Rulebooks.Checked checked() {
        return reading.checked();
    }

    /** A rulebook's file as shown in accounts. */
    public String shownName(String file) {
        return names.getOrDefault(file, file);
    }
}
