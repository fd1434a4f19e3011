package org.armistice.simulator.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.World;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;

/** The numbers that processes assume; a rulebook declares each. */
public final class Parameters {
    private final World world;
    private final Map<String, Assumption> byId = new HashMap<>();

    /**
     * @throws BadInput if a process needs a parameter that is not in the world
     */
    public Parameters(World world, Collection<Process> processes) {
        this.world = world;
        List<Problem> problems = new ArrayList<>();
        for (Process process : processes) {
            for (String id : process.parameters()) {
                if (world.find(id).isEmpty()) {
                    problems.add(missing(process, id));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private static Problem missing(Process process, String id) {
        String book = id.substring(0, id.indexOf('.'));
        return new Problem(
                Position.ofFile(book + ".md"),
                "the process '" + process.name() + "' needs the parameter '" + id + "'. Declare '"
                        + id.substring(id.indexOf('.') + 1) + "' in the parameters of the rulebook '" + book + "'.");
    }

    /** The fact behind a parameter. */
    public Assumption get(String id) {
        Assumption known = byId.get(id);
        if (known == null) {
            known = world.get(Assumption.TYPE, id);
            byId.put(id, known);
        }
        return known;
    }
}
