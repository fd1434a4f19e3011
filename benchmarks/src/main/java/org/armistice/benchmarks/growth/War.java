package org.armistice.benchmarks.growth;

import java.time.LocalDate;
import org.armistice.model.force.Force;
import org.armistice.model.force.ForceKind;
import org.armistice.model.operation.Objective;
import org.armistice.model.operation.Operation;
import org.armistice.model.operation.OperationPhase;
import org.armistice.model.scenario.ScenarioBuilder;
import org.armistice.model.supply.Depot;

/** What makes a district one at war. The east attacks in even districts, the west in odd ones. */
final class War {
    private static final int FORCES_OF_EACH = 8;
    private static final int DEPOTS_OF_EACH = 2;

    private final ScenarioBuilder builder;
    private final int district;
    private final LocalDate firstDay;

    War(ScenarioBuilder builder, int district, LocalDate firstDay) {
        this.builder = builder;
        this.district = district;
        this.firstDay = firstDay;
    }

    void add() {
        addSide("west", 4, -1, district % 2 == 1);
        addSide("east", 5, 1, district % 2 == 0);
    }

    /**
     * @param front the column of its places at the front
     * @param back the step from there to its own rear
     */
    private void addSide(String side, int front, int back, boolean attacks) {
        for (int i = 0; i < FORCES_OF_EACH; i++) {
            int strength = (attacks ? 900 : 700) + 40 * ((5 * i + district) % 7);
            String force = side + "-" + district + "-" + i;
            builder.fact(Force.TYPE, force, force)
                    .set(Force.FACTION, side)
                    .set(Force.PLACE, Districts.place(district, front + (i % 3 == 2 ? back : 0), i % 6))
                    .set(Force.KIND, ForceKind.BRIGADE)
                    .set(Force.STRENGTH, strength)
                    .set(Force.FULL_STRENGTH, 1_200)
                    .set(Force.QUALITY, 50 + (3 * i + district) % 20)
                    .set(Force.COHESION, 90)
                    .set(Force.LOYALTY, 90)
                    .set(Force.MOBILE, true)
                    .set(Force.FUEL, 25)
                    .set(Force.AMMUNITION, 20);
        }
        for (int i = 0; i < DEPOTS_OF_EACH; i++) {
            String depot = side + "-depot-" + district + "-" + i;
            builder.fact(Depot.TYPE, depot, depot)
                    .set(Depot.FACTION, side)
                    .set(Depot.PLACE, Districts.place(district, front + 3 * back, 1 + 3 * i))
                    .set(Depot.FUEL, 400)
                    .set(Depot.AMMUNITION, 300)
                    .set(Depot.FUEL_CAPACITY, 600)
                    .set(Depot.AMMUNITION_CAPACITY, 500)
                    .set(Depot.FUEL_INCOME, 30)
                    .set(Depot.AMMUNITION_INCOME, 20);
        }
        if (attacks) {
            addOperation(side, front - back);
        }
    }

    private void addOperation(String side, int first) {
        String operation = "operation-" + district;
        builder.fact(Operation.TYPE, operation, operation)
                .set(Operation.FACTION, side)
                .set(Operation.OBJECTIVE, Districts.place(district, first, 2))
                .set(Operation.PHASE, OperationPhase.ADVANCING)
                .set(Operation.BEGAN_ON, firstDay.minusDays(5));
        for (int rank = 1; rank <= 3; rank++) {
            builder.fact(Objective.TYPE, operation + "-" + rank, operation)
                    .set(Objective.OPERATION, operation)
                    .set(Objective.PLACE, Districts.place(district, first, 1 + rank))
                    .set(Objective.RANK, rank);
        }
    }
}
