package org.armistice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.rules.drl.DrlCompiler;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.match.Standing;
import org.armistice.rules.reference.ReferenceMatcher;
import org.armistice.rules.typed.RuleSet;
import org.junit.jupiter.api.Test;

/** Exported DRL, compiled by Drools, and the plain search find the same truths in worlds that change arbitrarily. */
class DrlAgreesTest {
    private static final int WORLDS = 25;
    private static final int DAYS = 20;

    private final Map<String, Integer> held = new HashMap<>();

    @Test
    void compiledDrlAndThePlainSearchFindTheSameInRandomWorlds() {
        RuleSet rules = ExportableRules.withOdds(ExportableRules.yardstick());
        DroolsRules compiled = DrlCompiler.compile(rules);
        for (long seed = 1; seed <= WORLDS; seed++) {
            compare(seed, rules, compiled);
        }
        assertThat(held.keySet())
                .as("rules that held somewhere")
                .hasSizeGreaterThanOrEqualTo(rules.rules().size() * 3 / 4);
    }

    private void compare(long seed, RuleSet rules, DroolsRules compiled) {
        RandomWorld random = new RandomWorld(seed, rules);
        try (Matcher drools = compiled.matcher(random.world());
                Matcher plain = new ReferenceMatcher(rules, random.world())) {
            for (int day = 1; day <= DAYS; day++) {
                for (Phase phase : List.of(Phase.SUPPLY, Phase.COMBAT, Phase.CONTROL)) {
                    List<String> found = texts(drools.sample(phase, day));
                    assertThat(found).as("seed %d, day %d", seed, day).isEqualTo(texts(plain.sample(phase, day)));
                    mutate(random, drools);
                }
            }
        }
    }

    private static void mutate(RandomWorld random, Matcher drools) {
        for (int i = random.upTo(12); i > 0; i--) {
            RandomWorld.Change change = random.change();
            drools.changed(change.fact(), change.bits());
        }
        if (random.chance(20)) {
            drools.added(random.create());
        }
        if (random.chance(20)) {
            Fact removed = random.remove();
            if (removed != null) {
                drools.removed(removed);
            }
        }
    }

    private List<String> texts(List<Standing> standings) {
        List<String> texts = new ArrayList<>();
        for (Standing standing : standings) {
            held.merge(standing.rule().key(), 1, Integer::sum);
            StringBuilder text = new StringBuilder(standing.rule().key());
            standing.rule().variables().forEach(v -> text.append(' ').append(standing.bindings()[v.slot()]));
            texts.add(text + " branch " + standing.branch().watch().key() + " since " + standing.since());
        }
        return texts;
    }
}
