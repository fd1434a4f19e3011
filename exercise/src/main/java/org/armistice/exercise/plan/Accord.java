package org.armistice.exercise.plan;

import java.util.List;
import java.util.Optional;
import org.armistice.model.whatif.WhatIf;

/**
 * A text that is negotiated clause by clause, signed, and ratified.
 *
 * @param parties roles that agree on each clause and sign
 * @param guests roles that see it and can propose, but need not agree
 * @param ratifiers roles that must ratify what was signed; none for one that is in force when it is signed
 * @param opens the turn from which on it can be negotiated
 * @param clauses at least one
 * @param effects what comes about when it is in force, beside what its clauses say, in the words of the rulebook language
 */
public record Accord(
        String id,
        String title,
        String summary,
        List<String> parties,
        List<String> guests,
        List<String> ratifiers,
        int opens,
        List<AccordClause> clauses,
        List<WhatIf.Effect> effects) {
    public Accord {
        parties = List.copyOf(parties);
        guests = List.copyOf(guests);
        ratifiers = List.copyOf(ratifiers);
        clauses = List.copyOf(clauses);
        effects = List.copyOf(effects);
    }

    public Optional<AccordClause> clause(String wanted) {
        return clauses.stream().filter(c -> c.id().equals(wanted)).findFirst();
    }

    /** Whether a role has anything to do with it. */
    public boolean concerns(String role) {
        return parties.contains(role) || guests.contains(role) || ratifiers.contains(role);
    }
}
