package org.armistice.rules.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Variable;
import org.armistice.rules.typed.Watch;

/** For how long the conditions under the clocks of rules have held. Each rule is sampled once a day, in its phase. */
public final class Durations {
    /** Instead of a window: the days must be without a gap. */
    public static final long UNBROKEN = -1;

    private final Search search;
    private final Map<String, History> truthsByWatch = new HashMap<>();

    public Durations(World world) {
        this(new Search(world));
    }

    Durations(Search search) {
        this.search = search;
    }

    /**
     * How far a clock has run.
     *
     * @param held on how many days it counts, today's sample not counted where days must be without a gap
     * @param needed on how many it must; {@link Fixed#UNKNOWN} if that is unknown, so that it never has run
     * @param window among how many latest days, today's included; {@link #UNBROKEN} if without a gap
     * @param now whether it holds today
     */
    public record Held(long held, long needed, long window, boolean now) {
        public boolean isEnough() {
            return (now || window != UNBROKEN) && needed != Fixed.UNKNOWN && window != Fixed.UNKNOWN && held >= needed;
        }
    }

    /** Looks at the conditions under the clocks of a rule. */
    public void sample(Rule rule, int day) {
        for (Branch branch : rule.branches()) {
            branch.clocks().forEach(clock -> sample(rule, clock.watch(), day));
        }
    }

    private void sample(Rule rule, Watch watch, int day) {
        History history = truthsByWatch.computeIfAbsent(watch.key(), k -> new History());
        if (history.hasDay(day)) {
            return; // Two clocks may share a watch.
        }
        Set<List<Fact>> keys = new HashSet<>();
        search.ways(watch.conditions(), new Object[rule.slots()], way -> keys.add(key(watch.variables(), way)));
        history.add(day, keys);
    }

    /**
     * How far a clock has run for the facts that its variables are bound to.
     *
     * @param bindings of all variables of the clock's watch, and of all that its days are calculated from
     */
    public Held held(Clock clock, Object[] bindings) {
        History history = truthsByWatch.getOrDefault(clock.watch().key(), new History());
        List<Fact> key = key(clock.watch().variables(), bindings);
        long needed = wholeDays(clock.days().value(bindings));
        int run = history.run(key);
        if (clock.window() == null) {
            return new Held(Math.max(0, run - 1), needed, UNBROKEN, run > 0);
        }
        long window = wholeDays(clock.window().value(bindings));
        return new Held(history.among(key, window), needed, window, run > 0);
    }

    // Rounded up; what must have lasted a negative time must be true today.
    private static long wholeDays(long millionths) {
        return millionths == Fixed.UNKNOWN ? Fixed.UNKNOWN : Math.max(0, -Math.floorDiv(-millionths, Fixed.ONE));
    }

    static List<Fact> key(List<Variable> variables, Object[] bindings) {
        return variables.stream().map(v -> (Fact) bindings[v.slot()]).toList();
    }
}
