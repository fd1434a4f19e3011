package org.armistice.exercise.state;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.exercise.plan.Accord;
import org.armistice.exercise.plan.AccordClause;

/** How far the parties have come with a text. */
public final class Negotiation {
    private final Accord accord;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Set<String> signed = new LinkedHashSet<>();
    private final Map<String, Boolean> ratified = new LinkedHashMap<>();

    /**
     * A clause as it lies on the table.
     *
     * @param version from 1
     * @param wording id of one that was at hand; empty for one of their own
     * @param by who put it there
     * @param answers of parties so far, by role
     */
    public record Draft(int version, String wording, String text, String by, Map<String, Answer> answers) {
        public Draft {
            answers = Map.copyOf(answers);
        }

        Draft answered(String role, Answer answer) {
            Map<String, Answer> all = new LinkedHashMap<>(answers);
            all.put(role, answer);
            return new Draft(version, wording, text, by, all);
        }
    }

    /** @param reservation with which a party agrees, or why it does not; may be empty */
    public record Answer(boolean agrees, String reservation) {}

    Negotiation(Accord accord) {
        this.accord = accord;
    }

    Negotiation(Negotiation other) {
        this.accord = other.accord;
        drafts.putAll(other.drafts);
        signed.addAll(other.signed);
        ratified.putAll(other.ratified);
    }

    public Optional<Draft> draft(String clause) {
        return Optional.ofNullable(drafts.get(clause));
    }

    public Set<String> signed() {
        return Set.copyOf(signed);
    }

    /** Whether each role that has answered has ratified. */
    public Map<String, Boolean> ratified() {
        return Map.copyOf(ratified);
    }

    /** A new wording is a new question: nobody but its author has agreed to it, and no signature stands. */
    void propose(String role, String clause, String wording, String text) {
        Draft before = drafts.get(clause);
        Draft draft = new Draft(before == null ? 1 : before.version() + 1, wording, text, role, Map.of());
        drafts.put(clause, accord.parties().contains(role) ? draft.answered(role, new Answer(true, "")) : draft);
        signed.clear();
        ratified.clear();
    }

    void answer(String role, String clause, Answer answer) {
        Draft draft = drafts.get(clause);
        if (draft != null) {
            drafts.put(clause, draft.answered(role, answer));
            if (!answer.agrees()) {
                signed.clear();
                ratified.clear();
            }
        }
    }

    void sign(String role) {
        signed.add(role);
    }

    void ratify(String role, boolean ratifies) {
        ratified.put(role, ratifies);
    }

    /** Whether all parties agree to a clause. */
    public boolean isAgreed(AccordClause clause) {
        Draft draft = drafts.get(clause.id());
        return draft != null
                && accord.parties().stream()
                        .allMatch(p -> draft.answers().containsKey(p)
                                && draft.answers().get(p).agrees());
    }

    /** Whether every clause that is needed is agreed, and none is open that somebody has put on the table. */
    public boolean canBeSigned() {
        return accord.clauses().stream().allMatch(c -> isAgreed(c) || !c.needed() && !drafts.containsKey(c.id()));
    }

    public boolean isSigned() {
        return signed.containsAll(accord.parties());
    }

    public boolean isInForce() {
        return isSigned() && accord.ratifiers().stream().allMatch(r -> Boolean.TRUE.equals(ratified.get(r)));
    }
}
