package org.armistice.app.trial;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.simulator.trial.Coverage;
import org.armistice.simulator.trial.Explained;
import org.armistice.simulator.trial.Mutation;
import org.armistice.simulator.trial.Verdict;
import org.jspecify.annotations.Nullable;

/** What has been found out about tests; grows as it is found out. */
final class Report {
    final ChosenTests chosen;
    final List<Verdict> verdicts = new ArrayList<>();

    /** Of each test that fails. */
    final Map<RulebookTest, List<Explained>> explained = new IdentityHashMap<>();

    @Nullable
    Coverage coverage;

    @Nullable
    List<Mutation.Result> mutation;

    Report(ChosenTests chosen) {
        this.chosen = chosen;
    }

    /** Those of one rulebook. */
    List<Verdict> of(String file) {
        return verdicts.stream()
                .filter(v -> chosen.rulebookOf(v.test().position().file()).equals(file))
                .toList();
    }

    long failed() {
        return verdicts.stream().filter(v -> !v.passes()).count();
    }
}
