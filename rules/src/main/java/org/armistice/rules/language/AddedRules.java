package org.armistice.rules.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Problem;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.wording.Wording;

/** The rules that what-ifs add to rulebooks that are read already, and how they are written, by their keys. */
record AddedRules(Map<String, Rule> rules, Map<String, Wording> wordings) {
    /**
     * Reads them.
     *
     * @param taken names of rulebooks, which no what-if can have
     * @throws BadInput with all that is wrong with their effects, or if one is named like a rulebook
     */
    static AddedRules of(List<WhatIf> whatIfs, Questions questions, Collection<String> taken) {
        List<Problem> problems = new ArrayList<>();
        AddedRules added = new AddedRules(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (WhatIf whatIf : whatIfs) {
            if (taken.contains(whatIf.id())) {
                problems.add(WhatIfRules.namedLikeARulebook(whatIf));
            }
            try {
                questions.steps(whatIf).forEach(read -> {
                    added.rules.put(read.rule().key(), read.rule());
                    added.wordings.put(read.rule().key(), read.wording());
                });
            } catch (BadInput e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return added;
    }
}
