package org.armistice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.match.Standing;
import org.armistice.rules.reference.ReferenceMatcher;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.junit.jupiter.api.Test;

/** Drools and the plain search find the same truths in worlds that change arbitrarily. */
class MatchersAgreeTest {
    private static final int WORLDS = 100;
    private static final int DAYS = 25;

    private final Map<String, Integer> held = new HashMap<>();

    @Test
    void droolsAndThePlainSearchFindTheSameInRandomWorlds() {
        RuleSet rules = yardstick();
        DroolsRules ready = DroolsRules.of(rules);
        for (long seed = 1; seed <= WORLDS; seed++) {
            compare(seed, rules, ready);
        }
        assertThat(held.keySet())
                .as("rules that held somewhere")
                .hasSizeGreaterThanOrEqualTo(rules.rules().size() * 3 / 4);
        assertThat(held)
                .as("rows of tables that held somewhere")
                .containsKeys(rules.rules().stream()
                        .filter(rule -> rule.row() != null)
                        .map(Rule::key)
                        .toArray(String[]::new));
    }

    private static RuleSet yardstick() {
        try {
            Path file = Path.of(Objects.requireNonNull(MatchersAgreeTest.class.getResource("/rulebooks/yardstick.md"))
                    .toURI());
            return Rulebooks.words().with(file).check().rules();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void compare(long seed, RuleSet rules, DroolsRules ready) {
        RandomWorld random = new RandomWorld(seed, rules);
        try (Matcher drools = ready.matcher(random.world());
                Matcher plain = new ReferenceMatcher(rules, random.world())) {
            for (int day = 1; day <= DAYS; day++) {
                // Phases without rules are sampled too: changes pile up between the samples of a rule.
                for (Phase phase : List.of(Phase.SUPPLY, Phase.CONTROL)) {
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
