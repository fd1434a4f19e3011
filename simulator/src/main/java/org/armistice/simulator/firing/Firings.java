package org.armistice.simulator.firing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.event.Event;
import org.armistice.model.fact.Fact;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.match.Standing;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.account.Account;
import org.armistice.simulator.account.Cause;
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
    private final Offers offers = new Offers();
    private final Spells spent = new Spells();
    private final Spells defeated = new Spells();
    /** Of rules to which exceptions hold, what was left of their standings; most have the same ones the day after. */
    private final Map<Rule, Sifted> sifted = new IdentityHashMap<>();

    private final List<Cause> lost = new ArrayList<>();
    private int day;

    private record Sifted(Standing[] standings, Standing[] against, List<Standing> left) {}

    public Firings(RuleSet rules, Ledger ledger, Account account, Chance chance, Witnessed witnessed) {
        this.account = account;
        this.chance = chance;
        this.witnessed = witnessed;
        this.exceptions = new Exceptions(rules);
        this.proposing = new Proposing(ledger.world(), chance);
    }

    public void turnTo(int newDay) {
        day = newDay;
        lost.clear();
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
        List<Standing> standing = standing(ofRule, holding);
        if (!standing.isEmpty()) {
            for (Offer offer : offers.of(standing)) {
                Proposal proposal = proposal(offer);
                if (proposal != null) {
                    proposals.add(proposal);
                }
            }
        }
        spent.sweep(ofRule);
        defeated.sweep(ofRule);
    }

    /** Notes which edges are spent, after the proposals have been settled. */
    public void settled(List<Proposal> proposals) {
        for (Proposal proposal : proposals) {
            if (proposal.lost()) {
                lost.add(proposal.cause());
            } else if (proposal.cause() instanceof Firing firing) {
                spend(firing.offer());
            }
        }
    }

    /** Of today, those that came to nothing because others got their way; they are offered again. */
    public List<Cause> lost() {
        return List.copyOf(lost);
    }

    /** Those whose spells are not spent and that no exception defeats. */
    private List<Standing> standing(List<Standing> ofRule, Map<Rule, List<Standing>> holding) {
        Rule rule = ofRule.get(0).rule();
        List<Standing> unspent = ofRule;
        if (rule.trigger() == Rule.Trigger.EDGE) {
            unspent = new ArrayList<>(ofRule);
            unspent.removeIf(spent::isMarked);
        }
        List<Standing> against = exceptions.against(rule, holding);
        return unspent.isEmpty() || against.isEmpty() ? unspent : undefeated(rule, unspent, against, holding);
    }

    private List<Standing> undefeated(
            Rule rule, List<Standing> standings, List<Standing> against, Map<Rule, List<Standing>> holding) {
        Sifted before = sifted.get(rule);
        if (before != null
                && Offers.isSame(standings, before.standings())
                && Offers.isSame(against, before.against())) {
            return before.left();
        }
        List<Standing> left = new ArrayList<>(standings.size());
        for (Standing standing : standings) {
            Standing exception = exceptions.find(standing, holding);
            if (exception == null) {
                left.add(standing);
            } else {
                defeat(standing, exception);
            }
        }
        sifted.put(rule, new Sifted(standings.toArray(new Standing[0]), against.toArray(new Standing[0]), left));
        return left;
    }

    private void defeat(Standing standing, Standing exception) {
        if (defeated.mark(standing)) {
            String text = Defeat.text(standing.rule(), exception.rule());
            Readings readings = witnessed.of(List.of(standing, exception));
            Offer offer = new Offer(Offer.facts(standing.rule().shown(), standing.bindings()));
            offer.add(standing);
            account.note(Event.Kind.DEFEATED, new Firing(offer), text, readings, List.of());
        }
    }

    private @Nullable Proposal proposal(Offer offer) {
        Rule rule = offer.rule();
        try {
            if (!drawn(rule.chance(), offer)) {
                spend(offer);
                return null;
            }
            return proposing.of(new Firing(offer)).restsOn(() -> witnessed.of(offer.standings()));
        } catch (ArithmeticException e) {
            throw new RunFailure(
                    "day " + day + ": '" + rule.key() + "' (" + rule.position() + ") for "
                            + offer.about().stream().map(Fact::getName).toList() + ": " + e.getMessage(),
                    e);
        }
    }

    private boolean drawn(@Nullable Expression share, Offer offer) {
        if (share == null) {
            return true;
        }
        long value = share.value(offer.first().bindings());
        return value >= Fixed.ONE || chance.draw(day, offer.ticket(chance)) < value;
    }

    private void spend(Offer offer) {
        if (offer.rule().trigger() == Rule.Trigger.EDGE) {
            offer.standings().forEach(spent::mark);
        }
    }
}
