package org.armistice.simulator.shadow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactWriter;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.evidence.Evidence;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.Settings;
import org.armistice.simulator.account.Account;
import org.armistice.simulator.account.Occurrence;
import org.armistice.simulator.chance.Chance;
import org.armistice.simulator.effect.Ledger;
import org.armistice.simulator.effect.Proposal;
import org.armistice.simulator.firing.Firings;
import org.armistice.simulator.firing.Witnessed;
import org.armistice.simulator.table.OneRow;
import org.jspecify.annotations.Nullable;

/** Some rules that see each state of a run and propose, while nothing comes of it. */
final class Shadow implements AutoCloseable {
    private final FactWriter writer;
    private final Matcher matcher;
    private final Account account;
    private final OneRow tables;
    private final Ledger ledger;
    private final Firings firings;
    private final LocalDate dayBefore;
    /** [number] as a trail numbers them; null for a parameter that these rules do not have, of which a trail tells nothing */
    private final List<@Nullable Fact> facts = new ArrayList<>();

    private int day;

    /**
     * @param rules those that follow
     * @param world of the first day, its parameters as these rules have them
     * @param first ids of the facts of the first day, in the order in which the run numbered them
     * @param deadline moment of {@link System#nanoTime} at which it gives up
     */
    Shadow(RuleSet rules, DroolsRules drools, World world, List<String> first, Settings settings, long deadline) {
        writer = new FactWriter(world);
        matcher = drools.matcher(world);
        matcher.endBy(deadline);
        dayBefore = settings.firstDay().minusDays(1);
        account = new Account(dayBefore);
        ledger = new Ledger(world);
        Chance chance = new Chance(settings.seed());
        Witnessed witnessed = new Witnessed(new Evidence(), ledger, false);
        tables = new OneRow(rules, account, chance, witnessed, settings.strict());
        firings = new Firings(rules, ledger, account, chance, witnessed);
        first.forEach(id -> facts.add(world.find(id).orElse(null)));
    }

    void turnTo(int newDay) {
        day = newDay;
        ledger.turnTo(day);
        firings.turnTo(day);
    }

    /** How many facts it has heard of. */
    int known() {
        return facts.size();
    }

    Fact fact(int number) {
        return Objects.requireNonNull(facts.get(number));
    }

    void remove(int number) {
        writer.remove(fact(number));
        matcher.removed(fact(number));
    }

    /** Its values follow once all that come with it are there; it is told by {@link #tellAdded}. */
    void add(Trail.Newcomer newcomer) {
        facts.add(writer.add(newcomer.type().create(newcomer.id(), newcomer.name())));
    }

    void tellAdded(int number) {
        matcher.added(fact(number));
    }

    /** @param value references as numbers of facts */
    void write(int number, Field field, long value) {
        if (field instanceof RefField<?> ref) {
            writer.set(fact(number), ref, value == Tracker.NONE ? null : fact((int) value));
        } else {
            writer.set(fact(number), field, value);
        }
    }

    void tellChanged(int number, long fields) {
        matcher.changed(fact(number), fields);
    }

    /** What the rules of a phase ask for in the state as it is. */
    List<Proposal> proposals(Phase phase) {
        account.turnTo(day, dayBefore.plusDays(day), phase);
        return firings.proposals(tables.of(day, matcher.sample(phase, day)));
    }

    /** How much the rules have given occasion to note so far: who was held back, and who gave way. */
    int noted() {
        return account.occurrences().size();
    }

    List<Occurrence> notedSince(int seen) {
        return account.since(seen);
    }

    /** @param won those of the proposals that the run has carried out */
    void settled(List<Proposal> won) {
        firings.settled(won);
    }

    @Override
    public void close() {
        matcher.close();
    }
}
