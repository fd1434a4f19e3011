package org.armistice.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.ceasefire.Ceasefire;
import org.armistice.model.ceasefire.CeasefireStatus;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.humanitarian.Group;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.effect.Chronicle;
import org.armistice.simulator.effect.Ledger;

/** Writes down each evening who holds what and how each faction stands. */
final class Diary {
    private final Ledger ledger;
    private final Evenings evenings = new Evenings();
    private final Deaths deaths = new Deaths();
    private final List<DayFigures> figures = new ArrayList<>();

    Diary(Ledger ledger) {
        this.ledger = ledger;
    }

    List<Control> control() {
        return evenings.control();
    }

    List<DayFigures> figures() {
        return List.copyOf(figures);
    }

    void endDay(int day, LocalDate date) {
        World world = ledger.world();
        evenings.note(ledger);
        long civilianDeaths = deaths.count(ledger);
        Map<Faction, Sums> sums = new HashMap<>();
        Set<Place> fighting = new HashSet<>();
        for (Force force : world.list(Force.TYPE)) {
            Faction faction = force.getFaction();
            if (faction != null) {
                sums.computeIfAbsent(faction, f -> new Sums()).add(force);
            }
            Place target = force.getTarget();
            if (target != null && force.getPosture() == Posture.ATTACKING) {
                fighting.add(target);
            }
        }
        int ceasefires = (int) world.list(Ceasefire.TYPE).stream()
                .filter(c -> c.getStatus() == CeasefireStatus.IN_FORCE)
                .count();
        long displaced = 0;
        for (Group group : world.list(Group.TYPE)) {
            displaced += known(group.getNumber());
        }
        for (Faction faction : world.list(Faction.TYPE)) {
            Sums sum = sums.getOrDefault(faction, new Sums());
            figures.add(new DayFigures(
                    day,
                    date,
                    faction.getId(),
                    evenings.held(faction),
                    sum.strength,
                    ledger.chronicle().sum(faction, Chronicle.Matter.LOSSES, day, day),
                    mean(sum.fuel, sum.fuelled),
                    mean(sum.ammunition, sum.armed),
                    ceasefires,
                    fighting.size(),
                    faction.getKilled(),
                    civilianDeaths,
                    displaced));
        }
    }

    private static long known(long number) {
        return number == Fixed.UNKNOWN ? 0 : number;
    }

    private static long mean(long sum, int count) {
        return count == 0 ? Fixed.UNKNOWN : Fixed.dividedBy(sum, Fixed.of(count));
    }

    private static final class Sums {
        long strength;
        long fuel;
        int fuelled;
        long ammunition;
        int armed;

        void add(Force force) {
            if (force.getStrength() != Fixed.UNKNOWN) {
                strength += force.getStrength();
            }
            if (force.getDaysOfFuel() != Fixed.UNKNOWN) {
                fuel += force.getDaysOfFuel();
                fuelled++;
            }
            if (force.getDaysOfAmmunition() != Fixed.UNKNOWN) {
                ammunition += force.getDaysOfAmmunition();
                armed++;
            }
        }
    }
}
