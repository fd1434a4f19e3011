package org.armistice.benchmarks.slice.play;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactWriter;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.jspecify.annotations.Nullable;

/** Tells one contestant once, on a world of its own, what was recorded. */
public final class Replay {
    private final FactWriter writer = new FactWriter(new World());
    private final List<Fact> facts = new ArrayList<>();
    private final List<Step> rest;

    /** Makes the facts that were there when the matcher was made. */
    Replay(List<Step> steps) {
        int at = 0;
        while (steps.get(at) instanceof Step.Added added) {
            come(added);
            at++;
        }
        ((Step.Filled) steps.get(at)).facts().forEach(this::write);
        rest = steps.subList(at + 1, steps.size());
    }

    public World world() {
        return writer.world();
    }

    public void play(Contestant contestant, Answers answers) {
        try (Player player = contestant.begin(writer.world())) {
            for (Step step : rest) {
                tell(step, player, answers);
            }
        }
    }

    private void tell(Step step, Player player, Answers answers) {
        if (step instanceof Step.Changed changed) {
            write(changed.written());
            player.changed(
                    facts.get(changed.written().fact()), changed.written().bits());
        } else if (step instanceof Step.Sampled sampled) {
            player.sample(sampled.phase(), sampled.day(), answers);
        } else if (step instanceof Step.Removed removed) {
            writer.remove(facts.get(removed.fact()));
            player.removed(facts.get(removed.fact()));
        } else if (step instanceof Step.Added added) {
            come(added);
        } else if (step instanceof Step.Filled filled) {
            filled.facts().forEach(this::write);
            filled.facts().forEach(written -> player.added(facts.get(written.fact())));
        }
    }

    private void come(Step.Added added) {
        facts.add(writer.add(added.type().create(added.id(), added.name())));
    }

    private void write(Step.Written written) {
        Fact fact = facts.get(written.fact());
        Field[] fields = written.fields();
        for (int i = 0; i < fields.length; i++) {
            long value = written.values()[i];
            if (fields[i] instanceof RefField<?> ref) {
                writer.set(fact, ref, fact(value));
            } else {
                writer.set(fact, fields[i], value);
            }
        }
    }

    private @Nullable Fact fact(long number) {
        return number < 0 ? null : facts.get((int) number);
    }
}
