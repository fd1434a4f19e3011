package org.armistice.rules.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.rules.match.Standing;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Rule;
import org.jspecify.annotations.Nullable;

/** For which facts a rule holds, and since when. Worked out anew only when one of its watches tells something new or time has run out. */
final class RuleTruths {
    /** A duration, and what is known of the watch that it belongs to. */
    private record Timer(Clock clock, Truths truths, ClockFace face) {}

    /** One of the alternatives. */
    private record Alternative(Branch branch, Truths truths, List<Timer> timers) {}

    private final Rule rule;
    private final List<Alternative> alternatives = new ArrayList<>();
    private final Map<String, Truths> truths = new LinkedHashMap<>();
    private final Map<String, Timer> timers = new LinkedHashMap<>();
    private TreeMap<Key, Standing> standings = new TreeMap<>();
    /** The next day on which time alone may change something. */
    private int due = ClockFace.NEVER;

    /** @param watches of this rule and of others, by key */
    RuleTruths(Rule rule, Map<String, Truths> watches) {
        this.rule = rule;
        for (Branch branch : rule.branches()) {
            List<Timer> ofBranch = new ArrayList<>();
            for (Clock clock : branch.clocks()) {
                String key = clock.watch().key();
                String face = key + (clock.window() == null ? "" : " windowed");
                Timer known = timers.get(face);
                Timer timer = new Timer(
                        clock,
                        named(key, watches),
                        known == null ? new ClockFace(clock.window() != null) : known.face());
                timers.putIfAbsent(face, timer);
                ofBranch.add(timer);
            }
            alternatives.add(new Alternative(branch, named(branch.watch().key(), watches), ofBranch));
        }
    }

    private Truths named(String key, Map<String, Truths> watches) {
        @Nullable Truths known = watches.get(key);
        if (known == null) {
            throw new IllegalStateException("not watched: " + key);
        }
        truths.put(key, known);
        return known;
    }

    /** What holds on a day, in the order of the keys; the same objects as the day before where nothing is different. */
    Collection<Standing> sample(int day) {
        boolean changed = false;
        for (Truths watch : truths.values()) {
            changed |= watch.settle();
        }
        for (Timer timer : timers.values()) {
            if (changed || timer.face().isWindowed()) {
                timer.face().sample(day, timer.truths().now().keySet());
                changed |= timer.face().isWindowed();
            }
        }
        if (changed || day >= due) {
            workOut(day);
        }
        return standings.values();
    }

    private void workOut(int day) {
        due = ClockFace.NEVER;
        TreeMap<Key, Standing> now = new TreeMap<>();
        for (Alternative alternative : alternatives) {
            for (Map.Entry<Key, List<Way>> entry : alternative.truths().now().entrySet()) {
                Key key = entry.getKey();
                if (!now.containsKey(key)) {
                    for (Way way : entry.getValue()) {
                        if (elapsed(alternative, way.bindings(), day)) {
                            now.put(key, standing(alternative.branch(), key, way.bindings(), day));
                            break;
                        }
                    }
                }
            }
        }
        standings = now;
    }

    private Standing standing(Branch branch, Key key, Object[] bindings, int day) {
        Standing before = standings.get(key);
        if (before == null) {
            return new Standing(rule, branch, bindings, day);
        }
        return before.branch() == branch && before.bindings() == bindings
                ? before
                : new Standing(rule, branch, bindings, before.since());
    }

    private boolean elapsed(Alternative alternative, Object[] bindings, int day) {
        int ready = day;
        for (Timer timer : alternative.timers()) {
            Clock clock = timer.clock();
            Key key = Key.of(clock.watch().variables(), bindings);
            long days = clock.days().value(bindings);
            if (clock.window() == null) {
                ready = Math.max(ready, timer.face().ready(key, days));
            } else if (!timer.face().heldWithin(key, day, days, clock.window().value(bindings))) {
                return false;
            }
        }
        if (ready > day) {
            due = Math.min(due, ready);
        }
        return ready == day;
    }
}
