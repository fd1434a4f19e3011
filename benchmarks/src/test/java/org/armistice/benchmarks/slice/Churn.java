package org.armistice.benchmarks.slice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.armistice.benchmarks.slice.play.Recording;
import org.armistice.benchmarks.slice.play.Step;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.faction.Relation;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.supply.Depot;
import org.armistice.model.supply.SupplyLine;

/** Puts changes between those that were recorded: fields that the slice reads take values that other facts have had. */
final class Churn {
    private static final List<Field> FIELDS = List.of(
            Force.FACTION,
            Force.PLACE,
            Force.POSTURE,
            Force.TARGET,
            Force.LOYALTY,
            Force.DAYS_OF_FUEL,
            Force.DISTANCE_TO_DEPOT,
            Force.MOBILE,
            Force.KIND,
            Force.ARRIVED_ON,
            Place.HOLDER,
            Place.CONTESTER,
            Place.FORCE_RATIO,
            Place.GIVEN_UP_ON,
            Place.HELD_SINCE,
            SupplyLine.STATUS,
            SupplyLine.USER,
            SupplyLine.SINCE,
            SupplyLine.CLAIMANT,
            SupplyLine.HOLDER,
            Depot.PLACE,
            Depot.FACTION,
            Relation.ATTITUDE);

    private final Random random;
    private final Map<Field, List<Long>> values = new HashMap<>();
    private final List<FactType<?>> types = new ArrayList<>();
    private final Map<FactType<?>, List<Integer>> present = new HashMap<>();

    private Churn(long seed) {
        random = new Random(seed);
    }

    /** One change of our own to twelve that were recorded; nothing is known of what should go off. */
    static Recording of(Recording recording, long seed) {
        return new Recording(new Churn(seed).churned(recording.steps()), 0, 0);
    }

    private List<Step> churned(List<Step> steps) {
        steps.forEach(this::learn);
        List<Step> churned = new ArrayList<>();
        for (Step step : steps) {
            churned.add(step);
            follow(step);
            if (step instanceof Step.Changed && random.nextInt(12) == 0) {
                churned.add(change(FIELDS.get(random.nextInt(FIELDS.size()))));
            }
        }
        return churned;
    }

    private void learn(Step step) {
        if (step instanceof Step.Changed changed) {
            learn(changed.written());
        } else if (step instanceof Step.Filled filled) {
            filled.facts().forEach(this::learn);
        }
    }

    private void learn(Step.Written written) {
        for (int i = 0; i < written.fields().length; i++) {
            values.computeIfAbsent(written.fields()[i], f -> new ArrayList<>()).add(written.values()[i]);
        }
    }

    private void follow(Step step) {
        if (step instanceof Step.Added added) {
            present.computeIfAbsent(added.type(), t -> new ArrayList<>()).add(types.size());
            types.add(added.type());
        } else if (step instanceof Step.Removed removed) {
            present.get(types.get(removed.fact())).remove((Integer) removed.fact());
        }
    }

    private Step change(Field field) {
        List<Integer> facts = present.get(field.owner());
        List<Long> had = values.get(field);
        return new Step.Changed(
                new Step.Written(facts.get(random.nextInt(facts.size())), new Field[] {field}, field.bit(), new long[] {
                    had.get(random.nextInt(had.size()))
                }));
    }
}
