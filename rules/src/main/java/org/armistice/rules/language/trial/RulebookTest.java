package org.armistice.rules.language.trial;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.fact.World;
import org.armistice.model.problem.Position;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.typed.Condition;

/**
 * A test block of a rulebook: from a small world, after some days, something is so, because some rule applied.
 *
 * @param name what it shows
 * @param rulebook whose test it is
 * @param rulebooks that one and those that it uses: whose rules apply
 * @param position where it begins
 * @param given what it gives, line by line
 * @param scenario the world that it gives, but for fields that processes compute
 * @param computed values of computed fields; they stay, since no process runs that is not named
 * @param assumed values of parameters that are different in it, in base units, by the ids of the parameters
 * @param processes the processes that run in it
 * @param samples for how many days it runs: one more than it says, the first day being day 0
 * @param expectations what must hold then, each with its text
 * @param because rules that must have applied
 * @param notBecause rules that must not have applied
 */
public record RulebookTest(
        String name,
        String rulebook,
        Set<String> rulebooks,
        Position position,
        List<String> given,
        Scenario scenario,
        List<Computed> computed,
        Map<String, Long> assumed,
        Set<String> processes,
        int samples,
        List<Expectation> expectations,
        List<String> because,
        List<String> notBecause) {
    public RulebookTest {
        rulebooks = Set.copyOf(rulebooks);
        given = List.copyOf(given);
        computed = List.copyOf(computed);
        assumed = Map.copyOf(assumed);
        processes = Set.copyOf(processes);
        expectations = List.copyOf(expectations);
        because = List.copyOf(because);
        notBecause = List.copyOf(notBecause);
    }

    /** A computed field of a fact, with its value as {@code Fact.read} gives it, references by id. */
    public record Computed(String fact, String field, long value, String reference) {}

    /** What must hold at the end. */
    public record Expectation(String text, List<Condition> conditions, int slots) {
        public Expectation {
            conditions = List.copyOf(conditions);
        }
    }

    /** The world of the first day. */
    public World createWorld() {
        World world = scenario.createWorld();
        ComputedFields.write(world, computed);
        ComputedFields.assume(world, assumed);
        return world;
    }
}
