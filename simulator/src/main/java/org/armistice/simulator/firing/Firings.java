package org.armistice.simulator.firing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.event.Event;
import org.armistice.model.fact.Fact;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.evidence.Evidence;
import org.armistice.rules.match.Standing;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.account.Account;
import org.armistice.simulator.account.Readings;
import org.armistice.simulator.account.RunFailure;
import org.armistice.simulator.chance.Chance;
import org.armistice.simulator.effect.Ledger;
import org.armistice.simulator.effect.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * Turns rules that hold into proposals. Standings that agree on the rule's shown variables are one firing. An edge rule
 * is offered until its spell is spent, a level rule on every day; exceptions and chance hold back some.
 */
public final class Firings {
    private final Account account;
    private final Chance chance;
    private final Witnessed witnessed;
    private final Exceptions exceptions;
    private final Proposing proposing;
    private final Spells spent = new Spells();
    private final Spells defeated = new Spells();
    private int day;

    public Firings(RuleSet rules, Ledger ledger, Account account, Chance chance, Evidence evidence) {
        this.account = account;
        this.chance = chance;
        this.witnessed = new Witnessed(evidence, ledger);
        this.exceptions = new Exceptions(rules);
        this.proposing = new Proposing(ledger.world(), chance);
    }

    public void turnTo(int newDay) {
        day = newDay;
    }

    /**
     * What the rules of a phase ask for.
     *
     * @param standings all that hold, ordered by rule key and ids
     * @return in the same order
     */
    public List<Proposal> proposals(List<Standing> standings) {
        Map<Rule, List<Standing>> holding = exceptions.among(standings);
        proposing.begin(day);
        List<Proposal> proposals = new ArrayList<>();
        int end = 0;
        for (int start = 0; start < standings.size(); start = end) {
            Rule rule = standings.get(start).rule();
            end = start + 1;
            while (end < standings.size() && standings.get(end).rule() == rule) {
                end++;
            }
            propose(standings.subList(start, end), holding, proposals);
        }
        return proposals;
    }

    private void propose(List<Standing> ofRule, Map<Rule, List<Standing>> holding, List<Proposal> proposals) {
        Rule rule = ofRule.get(0).rule();
        if (rule.effects().isEmpty() || spent.areAllMarked(ofRule)) {
            return;
        }
        for (Firing firing : offered(ofRule, holding)) {
            Proposal proposal = proposal(firing);
            if (proposal != null) {
                proposals.add(proposal);
            }
        }
        spent.sweep(ofRule);
        defeated.sweep(ofRule);
    }

    /** Notes which edges are spent, after the proposals have been settled. */
    public void settled(List<Proposal> proposals) {
        for (Proposal proposal : proposals) {
            if (!proposal.lost() && proposal.cause() instanceof Firing firing) {
                spend(firing);
            }
        }
    }

    private Collection<Firing> offered(List<Standing> ofRule, Map<Rule, List<Standing>> holding) {
        Rule rule = ofRule.get(0).rule();
        boolean edge = rule.trigger() == Rule.Trigger.EDGE;
        Map<List<Fact>, Firing> firings = new LinkedHashMap<>();
        for (Standing standing : ofRule) {
            if (edge && spent.isMarked(standing)) {
                continue;
            }
            Standing exception = exceptions.find(standing, holding);
            if (exception != null) {
                defeat(standing, exception);
                continue;
            }
            List<Fact> shown = Firing.facts(rule.shown(), standing.bindings());
            Firing firing = firings.get(shown);
            if (firing == null) {
                firings.put(shown, new Firing(standing, shown));
            } else {
                firing.standings().add(standing);
            }
        }
        return firings.values();
    }

    private void defeat(Standing standing, Standing exception) {
        if (defeated.mark(standing)) {
            String text = Defeat.text(standing.rule(), exception.rule());
            Readings readings = witnessed.of(List.of(standing, exception));
            account.note(
                    Event.Kind.DEFEATED,
                    new Firing(standing, Firing.facts(standing.rule().shown(), standing.bindings())),
                    text,
                    readings,
                    List.of());
        }
    }

    private @Nullable Proposal proposal(Firing firing) {
        Rule rule = firing.rule();
        try {
            if (!drawn(rule.chance(), firing)) {
                spend(firing);
                return null;
            }
            return proposing.of(firing).restsOn(() -> witnessed.of(firing.standings()));
        } catch (ArithmeticException e) {
            throw new RunFailure(
                    "day " + day + ": '" + rule.key() + "' (" + rule.position() + ") for "
                            + firing.about().stream().map(Fact::getName).toList() + ": " + e.getMessage(),
                    e);
        }
    }

    private boolean drawn(@Nullable Expression share, Firing firing) {
        if (share == null) {
            return true;
        }
        long value = share.value(firing.slots());
        return value >= Fixed.ONE || chance.draw(day, firing.key(), firing.about()) < value;
    }

    private void spend(Firing firing) {
        if (firing.rule().trigger() == Rule.Trigger.EDGE) {
            firing.standings().forEach(spent::mark);
        }
    }
}
