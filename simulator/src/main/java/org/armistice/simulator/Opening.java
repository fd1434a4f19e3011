package org.armistice.simulator;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.FactWriter;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.effect.Ledger;
import org.jspecify.annotations.Nullable;

/** What is made ready before the first day. */
final class Opening {
    private Opening() {}

    /**
     * Adds the calendar, and those of the rulebooks' parameters for which the scenario gives no value.
     *
     * @param assumed values other than the rulebooks' own, by the parameter's id
     */
    static void furnish(World world, RuleSet rules, Map<String, Long> assumed) {
        FactWriter writer = new FactWriter(world);
        if (world.list(Calendar.TYPE).isEmpty()) {
            writer.add(Calendar.TYPE.create("calendar", "the calendar"));
        }
        for (Parameter parameter : rules.parameters()) {
            if (world.find(parameter.id()).isEmpty()) {
                Assumption assumption = writer.add(Assumption.TYPE.create(parameter.id(), parameter.id()));
                writer.set(assumption, Assumption.VALUE, assumed.getOrDefault(parameter.id(), parameter.value()));
            }
        }
    }

    /** Notes what happened before the first day. */
    static void recall(Settings settings, Ledger ledger) {
        World world = ledger.world();
        for (PastEvent past : settings.history()) {
            int day = 1 + (int) ChronoUnit.DAYS.between(settings.firstDay(), past.date());
            if (past instanceof PastEvent.Handover handover) {
                ledger.chronicle()
                        .handedOver(
                                day,
                                world.get(Place.TYPE, handover.place()),
                                find(world, Faction.TYPE, handover.from()),
                                find(world, Faction.TYPE, handover.to()));
            } else if (past instanceof PastEvent.Losses losses) {
                ledger.chronicle().lost(day, world.get(Faction.TYPE, losses.faction()), losses.people());
            }
        }
    }

    private static <T extends Fact> @Nullable T find(World world, FactType<T> type, String id) {
        return id.isEmpty() ? null : world.get(type, id);
    }
}
