package org.armistice.simulator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.simulator.accountability.ForensicWork;
import org.armistice.simulator.air.AirReach;
import org.armistice.simulator.air.ClearSky;
import org.armistice.simulator.calendar.CalendarClock;
import org.armistice.simulator.combat.Attrition;
import org.armistice.simulator.combat.Recovery;
import org.armistice.simulator.economy.OilRevenue;
import org.armistice.simulator.faction.Expectations;
import org.armistice.simulator.faction.Tallies;
import org.armistice.simulator.force.CombatPower;
import org.armistice.simulator.force.Movement;
import org.armistice.simulator.humanitarian.CivilianHarm;
import org.armistice.simulator.humanitarian.Clearance;
import org.armistice.simulator.humanitarian.DisplacementFlow;
import org.armistice.simulator.humanitarian.Plight;
import org.armistice.simulator.humanitarian.ReturnFlow;
import org.armistice.simulator.humanitarian.Toll;
import org.armistice.simulator.operation.Campaign;
import org.armistice.simulator.operation.FrontActivity;
import org.armistice.simulator.operation.Fronts;
import org.armistice.simulator.operation.Neighbours;
import org.armistice.simulator.pressure.PressureEbb;
import org.armistice.simulator.process.Process;
import org.armistice.simulator.supply.Haulage;
import org.armistice.simulator.supply.LinesOfRetreat;
import org.armistice.simulator.supply.ReinforcementFlow;
import org.armistice.simulator.supply.SupplyDistance;
import org.armistice.simulator.supply.SupplyFlow;

/** The processes that there are. Within a phase they run in the order of this list, whoever asks for them. */
public final class CoreProcesses {
    private static final Map<String, Supplier<Process>> ALL = all(List.of(
            CalendarClock::new,
            CombatPower::new,
            Fronts::new,
            Campaign::new,
            Neighbours::new,
            Tallies::new,
            Movement::new,
            SupplyDistance::new,
            LinesOfRetreat::new,
            SupplyFlow::new,
            Haulage::new,
            ReinforcementFlow::new,
            Attrition::new,
            Recovery::new,
            FrontActivity::new,
            ForensicWork::new,
            OilRevenue::new,
            Expectations::new,
            PressureEbb::new,
            Toll::new,
            Plight::new,
            CivilianHarm::new,
            Clearance::new,
            DisplacementFlow::new,
            ReturnFlow::new,
            ClearSky::new,
            AirReach::new));

    private CoreProcesses() {}

    private static Map<String, Supplier<Process>> all(List<Supplier<Process>> makers) {
        Map<String, Supplier<Process>> byName = new LinkedHashMap<>();
        makers.forEach(m -> byName.put(m.get().name(), m));
        return byName;
    }

    /** What a rulebook can ask for. */
    public static Set<String> names() {
        return ALL.keySet();
    }

    /**
     * New processes for one run; the calendar is always among them.
     *
     * @throws BadInput if there is no process of a name
     */
    static List<Process> of(Collection<String> names) {
        List<Problem> problems = new ArrayList<>();
        for (String name : names) {
            if (!ALL.containsKey(name)) {
                problems.add(new Problem(
                        Position.ofFile("processes"),
                        "there is no process '" + name + "'." + Suggestion.maybe(name, ALL.keySet())));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return ALL.entrySet().stream()
                .filter(e -> names.contains(e.getKey()) || e.getKey().equals(CalendarClock.NAME))
                .map(e -> e.getValue().get())
                .toList();
    }
}
