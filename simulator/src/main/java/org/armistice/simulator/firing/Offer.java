package org.armistice.simulator.firing;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.rules.match.Standing;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Variable;
import org.armistice.simulator.chance.Chance;
import org.jspecify.annotations.Nullable;

/** Standings of a rule that agree on the variables that chance and effects name: one firing, if chance is with it. */
final class Offer {
    private final List<Standing> standings = new ArrayList<>(1);
    private final List<Fact> about;
    private Chance.@Nullable Ticket ticket;

    /** @param about the facts that the rule's shown variables are bound to */
    Offer(List<Fact> about) {
        this.about = about;
    }

    /** The facts that some variables are bound to; numbers are left out. */
    static List<Fact> facts(List<Variable> variables, Object[] bindings) {
        List<Fact> facts = new ArrayList<>(variables.size());
        for (Variable variable : variables) {
            if (bindings[variable.slot()] instanceof Fact fact) {
                facts.add(fact);
            }
        }
        return facts;
    }

    void add(Standing standing) {
        standings.add(standing);
    }

    /** Everything that makes the rule hold for these facts, at least one. */
    List<Standing> standings() {
        return standings;
    }

    List<Fact> about() {
        return about;
    }

    Standing first() {
        return standings.get(0);
    }

    Rule rule() {
        return first().rule();
    }

    /** For the draw that decides whether the rule takes effect. */
    Chance.Ticket ticket(Chance chance) {
        Chance.Ticket known = ticket;
        if (known == null) {
            known = chance.ticket(rule().key(), about);
            ticket = known;
        }
        return known;
    }
}
