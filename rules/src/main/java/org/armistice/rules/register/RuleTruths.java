package org.armistice.rules.register;

import java.util.ArrayList;
import java.util.Arrays;
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
    private final Truths[] truths;
    private final Timer[] timers;
    private final boolean windowed;
    /** Whether any of its watches may tell something new. */
    private boolean stirred = true;

    private TreeMap<Key, Standing> byKey = new TreeMap<>();
    private List<Standing> standings = List.of();
    /** The next day on which time alone may change something. */
    private int due = ClockFace.NEVER;

    private long spent;

    /** @param watches of this rule and of others, by key */
    RuleTruths(Rule rule, Map<String, Truths> watches) {
        this.rule = rule;
        Map<String, Truths> distinct = new LinkedHashMap<>();
        Map<String, Timer> faces = new LinkedHashMap<>();
        for (Branch branch : rule.branches()) {
            List<Timer> ofBranch = new ArrayList<>();
            for (Clock clock : branch.clocks()) {
                String key = clock.watch().key();
                String face = key + (clock.window() == null ? "" : " windowed");
                Timer known = faces.get(face);
                Timer timer = new Timer(
                        clock,
                        named(key, watches, distinct),
                        known == null ? new ClockFace(clock.window() != null) : known.face());
                faces.putIfAbsent(face, timer);
                ofBranch.add(timer);
            }
            alternatives.add(new Alternative(branch, named(branch.watch().key(), watches, distinct), ofBranch));
        }
        truths = distinct.values().toArray(new Truths[0]);
        timers = faces.values().toArray(new Timer[0]);
        windowed = Arrays.stream(timers).anyMatch(timer -> timer.face().isWindowed());
        for (Truths watch : truths) {
            watch.wake(() -> stirred = true);
        }
    }

    private static Truths named(String key, Map<String, Truths> watches, Map<String, Truths> distinct) {
        @Nullable Truths known = watches.get(key);
        if (known == null) {
            throw new IllegalStateException("not watched: " + key);
        }
        distinct.put(key, known);
        return known;
    }

    Rule rule() {
        return rule;
    }

    /** Adds to the time that went into sampling it, in nanoseconds. */
    void spent(long nanoseconds) {
        spent += nanoseconds;
    }

    long spent() {
        return spent;
    }

    /** Whether on a day the same holds as when it was last sampled. */
    boolean isIdle(int day) {
        return !stirred && !windowed && day < due;
    }

    /** What held when it was last sampled. */
    List<Standing> standings() {
        return standings;
    }

    /** What holds on a day, in the order of the keys; the same objects as the day before where nothing is different. */
    List<Standing> sample(int day) {
        stirred = false;
        boolean changed = false;
        for (Truths watch : truths) {
            changed |= watch.settle();
        }
        for (Timer timer : timers) {
            if (changed || timer.face().isWindowed()) {
                timer.face().sample(day, timer.truths().now().keySet());
                changed |= timer.face().isWindowed();
            }
        }
        if (changed || day >= due) {
            workOut(day);
        }
        return standings;
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
        byKey = now;
        standings = now.isEmpty() ? List.of() : new ArrayList<>(now.values());
    }

    private Standing standing(Branch branch, Key key, Object[] bindings, int day) {
        Standing before = byKey.get(key);
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
