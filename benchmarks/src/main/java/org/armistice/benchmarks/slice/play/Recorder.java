package org.armistice.benchmarks.slice.play;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.match.Standing;
import org.jspecify.annotations.Nullable;

/** Hands everything on to another matcher, and notes all that it is told and what the rules of the slice answer. */
final class Recorder implements Matcher {
    private final Matcher matcher;
    private final List<Step> steps = new ArrayList<>();
    private final Digest answers = new Digest();
    private final Map<Fact, Integer> numbers = new IdentityHashMap<>();
    private final List<Fact> coming = new ArrayList<>();

    Recorder(Matcher matcher, World world) {
        this.matcher = matcher;
        world.all().forEach(this::come);
        fill();
    }

    /** What was told so far. */
    Recording recording() {
        return new Recording(List.copyOf(steps), answers.sum(), answers.count());
    }

    private void come(Fact fact) {
        numbers.put(fact, numbers.size());
        coming.add(fact);
        steps.add(new Step.Added(fact.type(), fact.getId(), fact.getName()));
    }

    /** Facts that come together may point to each other, so that all are there before any is given its values. */
    private void fill() {
        if (!coming.isEmpty()) {
            steps.add(new Step.Filled(coming.stream().map(f -> written(f, -1L)).toList()));
            coming.clear();
        }
    }

    private Step.Written written(Fact fact, long bits) {
        Field[] fields =
                fact.type().fields().stream().filter(f -> (f.bit() & bits) != 0).toArray(Field[]::new);
        long[] values = new long[fields.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = fields[i] instanceof RefField<?> ref ? number(fact.follow(ref)) : fact.read(fields[i]);
        }
        return new Step.Written(number(fact), fields, bits, values);
    }

    private int number(@Nullable Fact fact) {
        return fact == null ? -1 : Objects.requireNonNull(numbers.get(fact));
    }

    @Override
    public List<Standing> sample(Phase phase, int day) {
        fill();
        steps.add(new Step.Sampled(phase, day));
        List<Standing> standings = matcher.sample(phase, day);
        Matching.answer(standings.stream().filter(s -> SliceRule.has(s.rule())).toList(), day, answers);
        return standings;
    }

    @Override
    public void added(Fact fact) {
        matcher.added(fact);
        come(fact);
    }

    @Override
    public void removed(Fact fact) {
        matcher.removed(fact);
        steps.add(new Step.Removed(number(fact)));
    }

    @Override
    public void changed(Fact fact, long fields) {
        matcher.changed(fact, fields);
        fill();
        steps.add(new Step.Changed(written(fact, fields)));
    }

    @Override
    public void close() {
        matcher.close();
    }
}
