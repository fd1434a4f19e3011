package org.armistice.rules.register;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.model.fact.Fact;
import org.jspecify.annotations.Nullable;

/** For which facts a watch holds. Candidates come and go as they are told; each is looked at when something that it rests on has changed. */
final class Truths {
    private final Outlook outlook;
    private final Recorder recorder;
    private final int slots;
    private final Map<Object, Candidate> candidates = new IdentityHashMap<>();
    private final TreeMap<Key, List<Way>> holding = new TreeMap<>();
    private final List<Candidate> waiting = new ArrayList<>();
    private boolean changed = true;
    /** The facts that the watch names, null if one is missing; looked up anew when one of them has changed. */
    private Fact @Nullable [] named;

    private boolean isNamedKnown;

    /** @param slots how many slots the bindings of its rule have */
    Truths(Outlook outlook, int slots, Recorder recorder) {
        this.outlook = outlook;
        this.recorder = recorder;
        this.slots = slots;
    }

    /**
     * A match has come, or has come once more.
     *
     * @param bound what is bound to the slots of the plan
     */
    void found(Object match, Object[] bound) {
        ended(match);
        Object[] joined = new Object[slots];
        int[] at = outlook.slots();
        for (int i = 0; i < at.length; i++) {
            joined[at[i]] = bound[i];
        }
        Candidate candidate = new Candidate(this, joined);
        candidates.put(match, candidate);
        candidate.lookAgain();
    }

    /** A match has gone. */
    void ended(Object match) {
        Candidate candidate = candidates.remove(match);
        if (candidate != null) {
            candidate.ways().forEach(this::drop);
            candidate.end();
        }
    }

    /** Whether what is looked at takes in any of these fields. */
    boolean reads(int type, long fields) {
        return outlook.reads(type, fields);
    }

    void await(Candidate candidate) {
        waiting.add(candidate);
    }

    /** Something has changed on which all candidates rest. */
    void lookAtAllAgain() {
        isNamedKnown = false;
        candidates.values().forEach(Candidate::lookAgain);
    }

    /**
     * Looks at all that wait.
     *
     * @return whether anything is other than it was when this was last asked
     */
    boolean settle() {
        if (!waiting.isEmpty()) {
            // Nobody comes to wait while others look: the world does not change meanwhile.
            for (Candidate candidate : waiting) {
                if (!candidate.isOver()) {
                    lookAt(candidate);
                }
            }
            waiting.clear();
        }
        boolean was = changed;
        changed = false;
        return was;
    }

    private void lookAt(Candidate candidate) {
        List<Way> before = candidate.ways();
        List<Way> now = outlook.look(recorder, candidate, named());
        candidate.looked(now, recorder);
        if (now != before) {
            before.forEach(this::drop);
            now.forEach(this::insert);
        } else {
            changed |= outlook.isTimed() && !now.isEmpty();
        }
    }

    private Fact @Nullable [] named() {
        if (!isNamedKnown) {
            named = outlook.named(recorder.look().world());
            isNamedKnown = true;
        }
        return named;
    }

    /** Ways of one key stand in the order of their facts' ids, whatever the order in which they were found. */
    private void insert(Way way) {
        changed = true;
        List<Way> list = holding.computeIfAbsent(way.key(), k -> new ArrayList<>(1));
        int at = list.size();
        while (at > 0 && Key.compare(list.get(at - 1).order(), way.order()) > 0) {
            at--;
        }
        list.add(at, way);
    }

    private void drop(Way way) {
        changed = true;
        List<Way> list = holding.get(way.key());
        if (list != null) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) == way) {
                    list.remove(i);
                    break;
                }
            }
            if (list.isEmpty()) {
                holding.remove(way.key());
            }
        }
    }

    /** What holds, by key and in the order of the keys. */
    TreeMap<Key, List<Way>> now() {
        return holding;
    }
}
