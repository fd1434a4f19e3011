package org.armistice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.armistice.model.fact.World;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.query.Look;
import org.armistice.rules.query.Query;
import org.armistice.rules.query.Reads;
import org.armistice.rules.reference.Search;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.junit.jupiter.api.Test;

/** A query finds the same ways as the plain search, in the same order. */
class QueriesAgreeTest {
    private static final int WORLDS = 20;

    private int found;

    @Test
    void everyConditionOfTheCoreRulebooksIsFoundInTheSameWays() {
        RuleSet rules = Rulebooks.core().withoutTests().check().rules();
        for (long seed = 1; seed <= WORLDS; seed++) {
            World world = new RandomWorld(seed, rules).world();
            for (Rule rule : rules.rules()) {
                for (Branch branch : rule.branches()) {
                    compare(world, rule, branch.watch().conditions());
                }
            }
        }
        assertThat(found).as("ways").isGreaterThan(1000);
    }

    private void compare(World world, Rule rule, List<Condition> conditions) {
        List<List<Object>> plain = new ArrayList<>();
        new Search(world).ways(conditions, new Object[rule.slots()], way -> plain.add(Arrays.asList(way.clone())));
        List<List<Object>> quick = new ArrayList<>();
        Query.of(conditions, Set.of()).run(new Look(world, Reads.NONE), new Object[rule.slots()], way -> {
            quick.add(Arrays.asList(way.clone()));
            return false;
        });
        assertThat(quick).as(rule.key()).isEqualTo(plain);
        found += plain.size();
    }
}
