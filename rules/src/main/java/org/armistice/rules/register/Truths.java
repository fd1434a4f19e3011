package org.armistice.rules.register;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.model.fact.Fact;
import org.armistice.rules.match.MatchFailure;
import org.armistice.rules.query.Look;
import org.armistice.rules.query.Lull;
import org.armistice.rules.typed.Rule;
import org.jspecify.annotations.Nullable;

/** For which facts a watch holds. Candidates come and go as they are told; each is looked at when something that it rests on has changed. */
final class Truths implements Naming, Found {
    /** More than any sensible rule has; those of a theatre of 60,000 places are far fewer. */
    static final int MOST_WAYS = 500_000;

    private static final String MAYBE =
            " Maybe tie the facts of its condition to each other, as in 'a force F of A at P'?";

    private final Outlook outlook;
    private final Recorder recorder;
    private final Rule rule;
    private final Map<Object, Candidate> candidates = new IdentityHashMap<>();
    private final TreeMap<Key, List<Way>> holding = new TreeMap<>();
    private final List<Candidate> waiting = new ArrayList<>();
    /** Of all candidates together. */
    private final Lull lull = new Lull();

    private boolean changed = true;
    private Runnable wake = () -> {};
    private int count;
    /** The facts that the watch names, null if one is missing; looked up anew when one of them has changed. */
    private Fact @Nullable [] named;

    private boolean isNamedKnown;

    /** @param rule to which the watch belongs */
    Truths(Outlook outlook, Rule rule, Recorder recorder) {
        this.outlook = outlook;
        this.recorder = recorder;
        this.rule = rule;
    }

    @Override
    public void found(Object match, Object[] bound) {
        ended(match);
        Object[] joined = new Object[rule.slots()];
        int[] at = outlook.slots();
        for (int i = 0; i < at.length; i++) {
            joined[at[i]] = bound[i];
        }
        Candidate candidate = new Candidate(this, joined);
        candidates.put(match, candidate);
        candidate.lookAgain();
    }

    @Override
    public void ended(Object match) {
        Candidate candidate = candidates.remove(match);
        if (candidate != null) {
            wake.run();
            candidate.ways().forEach(this::drop);
            count -= candidate.ways().size();
            candidate.end();
        }
    }

    @Override
    public boolean concerns(int type, long fields) {
        return outlook.scope().concerns(type, fields);
    }

    /** Says what is to be done when there may be something new. */
    void wake(Runnable whenNew) {
        wake = whenNew;
    }

    void await(Candidate candidate) {
        wake.run();
        waiting.add(candidate);
    }

    @Override
    public boolean turnsWith(int type, long fields) {
        return outlook.scope().turnsWith(type, fields);
    }

    @Override
    public void lookAgainWhereTurned() {
        if (!lull.lasts()) {
            lull.clear();
            candidates.values().forEach(candidate -> candidate.lookAgainIfTurned(lull));
        }
    }

    @Override
    public void lookAtAllAgain() {
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
            recorder.look().renew();
            // Nobody comes to wait while others look: the world does not change meanwhile.
            for (Candidate candidate : waiting) {
                if (!candidate.isOver()) {
                    if (candidate.mustLook()) {
                        lookAt(candidate);
                    } else {
                        candidate.rest();
                    }
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
        List<Way> now = look(candidate);
        if (now != before) {
            before.forEach(this::drop);
            now.forEach(this::insert);
        } else {
            changed |= outlook.isTimed() && !now.isEmpty();
        }
    }

    private List<Way> look(Candidate candidate) {
        Recorder.Notes notes = recorder.begin();
        try {
            List<Way> ways = outlook.look(recorder, candidate, named());
            count += ways.size() - candidate.ways().size();
            candidate.looked(ways, notes, recorder.now());
            lull.narrow(notes.lull());
            if (count > MOST_WAYS) {
                throw new MatchFailure(rule.position() + ": '" + rule.key() + "' holds in more than " + MOST_WAYS
                        + " ways at once." + MAYBE);
            }
            return ways;
        } catch (Look.TooMuch e) {
            throw new MatchFailure(rule.position() + ": '" + rule.key() + "': " + e.getMessage() + "." + MAYBE, e);
        } catch (ArithmeticException e) {
            throw new MatchFailure(rule.position() + ": '" + rule.key() + "': " + e.getMessage(), e);
        } finally {
            recorder.end();
        }
    }

    private Fact @Nullable [] named() {
        if (!isNamedKnown) {
            named = outlook.named(recorder.world());
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
