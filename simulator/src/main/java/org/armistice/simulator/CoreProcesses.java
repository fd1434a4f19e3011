package org.armistice.simulator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.pressure.PressureEbb;
import org.armistice.simulator.process.Process;
import org.armistice.simulator.supply.Haulage;
import org.armistice.simulator.supply.LinesOfRetreat;
import org.armistice.simulator.supply.ReinforcementFlow;
import org.armistice.simulator.supply.SupplyDistance;
import org.armistice.simulator.supply.SupplyFlow;

/** The processes that there are. Within a phase they run in the order of this list, whoever asks for them. */
public final class CoreProcesses {
    private static final Map<String, Function<Roads, Process>> ALL = all(List.of(
            roads -> new CalendarClock(),
            roads -> new CombatPower(),
            roads -> new Fronts(),
            Campaign::new,
            Neighbours::new,
            roads -> new Tallies(),
            Movement::new,
            SupplyDistance::new,
            LinesOfRetreat::new,
            SupplyFlow::new,
            Haulage::new,
            roads -> new ReinforcementFlow(),
            roads -> new Attrition(),
            roads -> new Recovery(),
            roads -> new FrontActivity(),
            roads -> new ForensicWork(),
            roads -> new OilRevenue(),
            roads -> new Expectations(),
            roads -> new PressureEbb(),
            roads -> new Toll(),
            roads -> new Plight(),
            roads -> new CivilianHarm(),
            roads -> new Clearance(),
            DisplacementFlow::new,
            roads -> new ReturnFlow(),
            roads -> new ClearSky(),
            AirReach::new));

    private CoreProcesses() {}

    private static Map<String, Function<Roads, Process>> all(List<Function<Roads, Process>> makers) {
        Map<String, Function<Roads, Process>> byName = new LinkedHashMap<>();
        Roads roads = new Roads();
        makers.forEach(m -> byName.put(m.apply(roads).name(), m));
        return byName;
    }

    /** What a rulebook can ask for. */
    public static Set<String> names() {
        return ALL.keySet();
    }

    /** Ids of the parameters that processes of these names read; names that are none are passed over. */
    public static Set<String> parameters(Collection<String> names) {
        Set<String> parameters = new TreeSet<>();
        of(names.stream().filter(ALL::containsKey).toList()).forEach(p -> parameters.addAll(p.parameters()));
        return parameters;
    }

    /**
     * New processes for one run, which share its roads; the calendar is always among them.
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
        Roads roads = new Roads();
        return ALL.entrySet().stream()
                .filter(e -> names.contains(e.getKey()) || e.getKey().equals(CalendarClock.NAME))
                .map(e -> e.getValue().apply(roads))
                .toList();
    }
}
