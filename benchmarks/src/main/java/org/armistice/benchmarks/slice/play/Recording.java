package org.armistice.benchmarks.slice.play;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactWriter;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Simulation;
import org.jspecify.annotations.Nullable;

/**
 * A whole run under all rules, as its matcher was told of it.
 *
 * @param sum the {@link Digest} of what went off of the slice in it
 * @param count how often something did
 */
public record Recording(List<Step> steps, long sum, int count) {
    /** Plays a scenario with some seed, all of its days. */
    public static Recording of(Scenario scenario, Rulebooks.Checked checked, DroolsRules drools, long seed) {
        List<Recorder> recorders = new ArrayList<>();
        Simulation.of(scenario, checked, (rules, world) -> {
                    recorders.add(new Recorder(drools.matcher(world), world));
                    return recorders.get(0);
                })
                .seed(seed)
                .run();
        return recorders.get(0).recording();
    }

    /** The world as it was when the matcher was made. */
    public World start() {
        FactWriter writer = new FactWriter(new World());
        new Replay(writer).begin();
        return writer.world();
    }

    /** Tells a contestant all of it again, on a world of its own. */
    public void replay(Contestant contestant, Answers answers) {
        new Replay(new FactWriter(new World())).play(contestant, answers);
    }

    private final class Replay {
        private final FactWriter writer;
        private final List<Fact> facts = new ArrayList<>();

        Replay(FactWriter writer) {
            this.writer = writer;
        }

        /** Makes the first facts, and returns how many steps that took. */
        int begin() {
            int at = 0;
            while (steps.get(at) instanceof Step.Added added) {
                come(added);
                at++;
            }
            ((Step.Filled) steps.get(at)).facts().forEach(this::write);
            return at + 1;
        }

        void play(Contestant contestant, Answers answers) {
            int begun = begin();
            try (Player player = contestant.begin(writer.world())) {
                for (Step step : steps.subList(begun, steps.size())) {
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
}
