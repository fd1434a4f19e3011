package org.armistice.rules.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.rules.plan.Plan;
import org.armistice.rules.query.Groups;
import org.armistice.rules.query.Look;
import org.armistice.rules.query.Query;
import org.armistice.rules.query.Scope;
import org.armistice.rules.query.Sink;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Watch;
import org.jspecify.annotations.Nullable;

/** What is to be looked at for each match of a watch, made ready once for all runs. */
final class Outlook {
    private final Watch watch;
    private final Plan plan;
    private final Query query;
    private final boolean timed;
    private final Condition.Match[] named;
    /** Slots of facts, in the order of the conditions. */
    private final int[] order;

    private final Scope scope;
    /** Joined slots of which fields are read. */
    private final int[] readSlots;

    /**
     * @param clocks further values that are read of a match: how long something must have lasted
     * @param groups of all rules
     */
    Outlook(Watch watch, Plan plan, List<Expression> clocks, Groups groups) {
        this.watch = watch;
        this.scope = groups.scope();
        this.plan = plan;
        this.timed = !clocks.isEmpty();
        this.named = plan.named().values().toArray(new Condition.Match[0]);
        for (Condition.Match match : named) {
            scope.add(match);
        }
        Set<Integer> bound = new HashSet<>(plan.named().keySet());
        List<Integer> joined = Arrays.stream(plan.slots()).boxed().toList();
        bound.addAll(joined);
        this.query = Query.of(plan.rest(), bound, groups, scope);
        clocks.forEach(scope::add);
        this.order = watch.conditions().stream()
                .filter(condition -> condition instanceof Condition.Match match
                        && !plan.named().containsKey(match.variable().slot()))
                .mapToInt(condition -> ((Condition.Match) condition).variable().slot())
                .toArray();
        this.readSlots = scope.read(joined);
    }

    Watch watch() {
        return watch;
    }

    int[] slots() {
        return plan.slots();
    }

    /** What is looked at, groups aside. */
    Scope scope() {
        return scope;
    }

    /** Whether how long something must have lasted is read too. */
    boolean isTimed() {
        return timed;
    }

    /**
     * Looks at a candidate.
     *
     * @param present the facts that the watch names, as {@link #named} gives them
     * @return the ways in which it holds; the same list as before if they are no others
     */
    List<Way> look(Recorder recorder, Candidate candidate, Fact @Nullable [] present) {
        Look look = recorder.look();
        Object[] bindings = candidate.joined().clone();
        for (int slot : readSlots) {
            if (bindings[slot] instanceof Fact fact) {
                recorder.fact(fact, scope.fields(slot), scope.traits(slot));
            }
        }
        if (present == null) {
            return List.of();
        }
        for (int i = 0; i < named.length; i++) {
            bindings[named[i].variable().slot()] = present[i];
        }
        Finding finding = new Finding(candidate.ways());
        query.run(look, bindings, finding);
        return finding.ways();
    }

    /** The facts that the watch names; null if one is missing. */
    Fact @Nullable [] named(World world) {
        Fact[] present = new Fact[named.length];
        for (int i = 0; i < named.length; i++) {
            Fact fact = world.find(Objects.requireNonNull(named[i].id())).orElse(null);
            if (fact == null || fact.type() != named[i].variable().type()) {
                return null;
            }
            present[i] = fact;
        }
        return present;
    }

    /** Gathers ways, as long as they are those of before without making them anew. */
    private final class Finding implements Sink {
        private final List<Way> before;
        private final List<Way> now = new ArrayList<>();
        private boolean same = true;

        Finding(List<Way> before) {
            this.before = before;
        }

        @Override
        public boolean take(Object[] bindings) {
            int at = now.size();
            Way known = at < before.size() ? before.get(at) : null;
            if (known != null && Arrays.equals(known.bindings(), bindings)) {
                now.add(known);
            } else {
                same = false;
                now.add(way(bindings.clone()));
            }
            return now.size() > Truths.MOST_WAYS;
        }

        List<Way> ways() {
            return same && now.size() == before.size() ? before : now;
        }
    }

    private Way way(Object[] bindings) {
        Fact[] facts = new Fact[order.length];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = (Fact) bindings[order[i]];
        }
        return new Way(Key.of(watch.variables(), bindings), facts, bindings);
    }
}
