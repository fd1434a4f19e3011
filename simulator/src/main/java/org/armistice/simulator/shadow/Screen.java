package org.armistice.simulator.shadow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.match.MatchFailure;
import org.armistice.rules.revision.Meaning;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.CoreProcesses;
import org.armistice.simulator.Settings;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.account.RunFailure;
import org.armistice.simulator.effect.Proposal;

/**
 * Finds runs that would be the same under other rules, without playing them. Two runs with one seed are the same until a rule
 * that is another first does something else. So it is enough to let the rules that are concerned, as they are to be, follow the run
 * that is known, and to compare what they ask for in each of its states with what they asked for in the run.
 */
public final class Screen {
    /** If more of the rules are concerned than one in so many, playing a run costs hardly more. */
    private static final int ONE_IN = 4;

    private final Simulation branch;
    private final Set<String> concerned;
    private final RuleSet rules;
    private final DroolsRules drools;
    /** Ids of the facts of the base's first day. */
    private final List<String> first;

    private Screen(Simulation base, Simulation branch, Set<String> concerned) {
        this.branch = branch;
        this.concerned = concerned;
        this.rules = branch.rules()
                .without(branch.rules().rules().stream()
                        .map(Rule::key)
                        .filter(key -> !concerned.contains(key))
                        .collect(Collectors.toSet()));
        this.drools = DroolsRules.of(rules);
        this.first = base.opening().all().stream().map(Fact::getId).toList();
    }

    /**
     * @param base whose runs are known
     * @param branch with the settings of the base
     * @param difference between the rulebooks of the two
     * @return empty if they differ in more than rules, or in so many that it does not pay; and if rules write to what differs, of which
     *     a trail tells only what came of it in the base
     */
    public static Optional<Screen> of(Simulation base, Simulation branch, Meaning.Difference difference) {
        Collection<String> ofProcesses = CoreProcesses.parameters(base.processes());
        if (!difference.processes().isEmpty()
                || difference.parameters().stream().anyMatch(ofProcesses::contains)
                || !difference.parameters().isEmpty()
                        && (AssumptionWriters.areIn(base.rules()) || AssumptionWriters.areIn(branch.rules()))) {
            return Optional.empty();
        }
        Set<String> concerned = Concerned.by(difference.rules(), base.rules(), branch.rules());
        return concerned.size() * ONE_IN > base.rules().rules().size()
                ? Optional.empty()
                : Optional.of(of(base, branch, concerned));
    }

    /** @param concerned keys of the rules that follow */
    static Screen of(Simulation base, Simulation branch, Set<String> concerned) {
        return new Screen(base, branch, Set.copyOf(concerned));
    }

    /**
     * The day on which a run may part from that of the base: before it both are the same. Whether they do part only playing tells,
     * as what is proposed need not change anything.
     *
     * @param trail of the base's run with this seed
     * @return empty if the run is the same on all days
     */
    public Optional<Integer> parting(long seed, Trail trail) {
        Settings settings = branch.seed(seed).settings();
        long deadline = System.nanoTime() + settings.timeLimit().toNanos();
        int day = 0;
        try (Shadow shadow = new Shadow(rules, drools, branch.opening(), first, settings, deadline)) {
            Playback playback = new Playback(trail, shadow, concerned);
            while (day < trail.days()) {
                day++;
                shadow.turnTo(day);
                for (Phase phase : Phase.values()) {
                    playback.next();
                    int seen = shadow.noted();
                    List<Proposal> proposals = shadow.proposals(phase);
                    if (!playback.isAsked(proposals, shadow.notedSince(seen))) {
                        return Optional.of(day);
                    }
                    shadow.settled(won(proposals, trail, day));
                }
            }
            return Optional.empty();
        } catch (MatchFailure | ArithmeticException | RunFailure e) {
            // It fails when it is played, too, and then tells more.
            return Optional.of(Math.max(day, 1));
        }
    }

    private static List<Proposal> won(List<Proposal> proposals, Trail trail, int day) {
        return proposals.stream().filter(p -> !trail.isLost(day, p.cause())).toList();
    }
}
