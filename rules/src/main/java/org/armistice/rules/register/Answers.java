package org.armistice.rules.register;

import org.armistice.model.fact.Fact;
import org.armistice.rules.query.Group;
import org.armistice.rules.query.Lull;
import org.jspecify.annotations.Nullable;

/** What one group came to, by the facts that it was asked about. */
final class Answers implements Naming {
    private final Group group;
    private final Recorder recorder;
    /** Each at the first free place from that which its facts tell. */
    private @Nullable KeptAnswer[] table = new KeptAnswer[32];

    private int count;
    /** Of all answers together. */
    private final Lull lull = new Lull();

    Answers(Group group, Recorder recorder) {
        this.group = group;
        this.recorder = recorder;
    }

    /**
     * The answer, not yet brought up to date.
     *
     * @param about the slots that hold the facts that it is about
     */
    KeptAnswer of(Object[] bindings, int[] about) {
        int hash = 1;
        for (int slot : about) {
            hash = 31 * hash + ((Fact) bindings[slot]).index();
        }
        int at = place(hash);
        KeptAnswer answer = table[at];
        while (answer != null && !isAbout(answer, bindings, about)) {
            at = at + 1 & table.length - 1;
            answer = table[at];
        }
        return answer == null ? add(bindings, about, at) : answer;
    }

    private int place(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 16) & table.length - 1;
    }

    private static boolean isAbout(KeptAnswer answer, Object[] bindings, int[] about) {
        Fact[] facts = answer.about();
        for (int i = 0; i < facts.length; i++) {
            if (facts[i] != bindings[about[i]]) {
                return false;
            }
        }
        return true;
    }

    private KeptAnswer add(Object[] bindings, int[] about, int at) {
        Fact[] facts = new Fact[about.length];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = (Fact) bindings[about[i]];
        }
        KeptAnswer answer = new KeptAnswer(group, facts, recorder, lull);
        table[at] = answer;
        if (2 * ++count > table.length) {
            grow();
        }
        return answer;
    }

    private void grow() {
        @Nullable KeptAnswer[] before = table;
        table = new KeptAnswer[2 * before.length];
        for (KeptAnswer answer : before) {
            if (answer != null) {
                int hash = 1;
                for (Fact fact : answer.about()) {
                    hash = 31 * hash + fact.index();
                }
                int at = place(hash);
                while (table[at] != null) {
                    at = at + 1 & table.length - 1;
                }
                table[at] = answer;
            }
        }
    }

    @Override
    public boolean concerns(int type, long fields) {
        return group.scope().concerns(type, fields);
    }

    @Override
    public boolean turnsWith(int type, long fields) {
        return group.scope().turnsWith(type, fields);
    }

    @Override
    public void lookAgainWhereTurned() {
        if (!lull.lasts()) {
            lull.clear();
            for (KeptAnswer answer : table) {
                if (answer != null) {
                    answer.lookAgainIfTurned(lull);
                }
            }
        }
    }

    @Override
    public void lookAtAllAgain() {
        for (KeptAnswer answer : table) {
            if (answer != null) {
                answer.lookAgain();
            }
        }
    }
}
