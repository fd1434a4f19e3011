package org.armistice.simulator.shadow;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.match.MatchFailure;
import org.armistice.rules.revision.Meaning;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.CoreProcesses;
import org.armistice.simulator.Settings;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.account.Occurrence;
import org.armistice.simulator.account.RunFailure;
import org.armistice.simulator.effect.Proposal;

/**
 * Finds runs that would be the same under other rules, without playing them. Two runs with one seed are the same until a rule
 * that is another first does something else. So it is enough to let the rules that are concerned follow the run that is known,
 * as they were and as they are to be, and to compare what they propose in each of its states.
 */
public final class Screen {
    /** If more of the rules are concerned than one in so many, playing a run costs hardly more. */
    private static final int ONE_IN = 4;

    private final Side base;
    private final Side branch;
    private final List<String> first;

    private Screen(Side base, Side branch) {
        this.base = base;
        this.branch = branch;
        this.first = base.simulation.opening().all().stream().map(Fact::getId).toList();
    }

    private record Side(Simulation simulation, RuleSet rules, DroolsRules drools) {
        static Side of(Simulation simulation, Set<String> concerned) {
            Set<String> others = new HashSet<>();
            simulation.rules().rules().stream()
                    .filter(rule -> !concerned.contains(rule.key()))
                    .forEach(rule -> others.add(rule.key()));
            RuleSet rules = simulation.rules().without(others);
            return new Side(simulation, rules, DroolsRules.of(rules));
        }

        Shadow shadow(long seed, List<String> first, long deadline) {
            return new Shadow(
                    rules,
                    drools,
                    simulation.opening(),
                    first,
                    simulation.seed(seed).settings(),
                    deadline);
        }
    }

    /**
     * @param base whose runs are known
     * @param branch with the settings of the base
     * @param difference between the rulebooks of the two
     * @return empty if they differ in more than rules, or in so many that it does not pay
     */
    public static Optional<Screen> of(Simulation base, Simulation branch, Meaning.Difference difference) {
        Collection<String> ofProcesses = CoreProcesses.parameters(base.processes());
        if (!difference.processes().isEmpty()
                || difference.parameters().stream().anyMatch(ofProcesses::contains)) {
            return Optional.empty();
        }
        Set<String> concerned = Concerned.by(difference.rules(), base.rules(), branch.rules());
        return concerned.size() * ONE_IN > base.rules().rules().size()
                ? Optional.empty()
                : Optional.of(of(base, branch, concerned));
    }

    /** @param concerned keys of the rules that follow */
    static Screen of(Simulation base, Simulation branch, Set<String> concerned) {
        return new Screen(Side.of(base, concerned), Side.of(branch, concerned));
    }

    /**
     * The day on which a run may part from that of the base: before it both are the same. Whether they do part only playing tells,
     * as what is proposed need not change anything.
     *
     * @param trail of the base's run with this seed
     * @return empty if the run is the same on all days
     */
    public Optional<Integer> parting(long seed, Trail trail) {
        Settings settings = base.simulation.settings();
        long deadline = System.nanoTime() + settings.timeLimit().toNanos();
        int day = 0;
        try (Shadow one = base.shadow(seed, first, deadline);
                Shadow other = branch.shadow(seed, first, deadline)) {
            Playback playback = new Playback(trail, List.of(one, other));
            while (day < trail.days()) {
                day++;
                one.turnTo(day);
                other.turnTo(day);
                for (Phase phase : Phase.values()) {
                    playback.next();
                    if (!isSame(one, other, phase, trail, day)) {
                        return Optional.of(day);
                    }
                }
            }
            return Optional.empty();
        } catch (MatchFailure | ArithmeticException | RunFailure e) {
            // It fails when it is played, too, and then tells more.
            return Optional.of(Math.max(day, 1));
        }
    }

    private static boolean isSame(Shadow one, Shadow other, Phase phase, Trail trail, int day) {
        int seen = one.noted().size();
        List<Proposal> ofOne = one.proposals(phase);
        List<Proposal> ofOther = other.proposals(phase);
        if (!Alike.proposals(ofOne, ofOther) || !Alike.events(since(one, seen), since(other, seen))) {
            return false;
        }
        one.settled(won(ofOne, trail, day));
        other.settled(won(ofOther, trail, day));
        return true;
    }

    private static List<Occurrence> since(Shadow shadow, int seen) {
        return shadow.noted().subList(seen, shadow.noted().size());
    }

    private static List<Proposal> won(List<Proposal> proposals, Trail trail, int day) {
        return proposals.stream().filter(p -> !trail.isLost(day, p.cause())).toList();
    }
}
