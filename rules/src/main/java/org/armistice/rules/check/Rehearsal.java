package org.armistice.rules.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.reference.Search;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/**
 * Looks for values with which all that the premises of a stage ask for holds. It begins with the values that fields have
 * by themselves, and changes one field after another, that of some test which fails, to the value near a threshold with
 * which the fewest tests fail.
 */
final class Rehearsal {
    private static final int MOST_STEPS = 40;
    private static final int MOST_SIDEWAYS = 3;
    private static final long SEED = 7;

    /** A field that some test reads, with the values worth trying. */
    private record Knob(Fact fact, Field field, List<Long> values) {}

    private final Stage stage;
    private final Bounds bounds;
    private final Search search;
    private final List<Object[]> bound = new ArrayList<>();
    private final List<Knob> knobs = new ArrayList<>();

    Rehearsal(Stage stage, Bounds bounds) {
        this.stage = stage;
        this.bounds = bounds;
        this.search = new Search(stage.world());
        for (int i = 0; i < stage.cast().premises().size(); i++) {
            turn(stage.cast().premises().get(i));
            bound.add(bindings(i, stage.cast().premises().get(i)));
        }
    }

    /** Whether values were found; they then stand in the world of the stage. */
    boolean succeeds() {
        Random random = new Random(SEED);
        int failing = failing(null);
        int sideways = 0;
        for (int step = 0; failing > 0 && step < MOST_STEPS; step++) {
            Set<Field> concerned = new HashSet<>();
            failing(concerned);
            List<Knob> tried = knobs.stream()
                    .filter(knob -> concerned.contains(knob.field()))
                    .toList();
            Knob best = null;
            long bestValue = 0;
            int fewest = Integer.MAX_VALUE;
            int from = random.nextInt(Math.max(1, tried.size()));
            for (int k = 0; k < tried.size() && fewest > 0; k++) {
                Knob knob = tried.get((from + k) % tried.size());
                long before = knob.fact().read(knob.field());
                for (long value : knob.values()) {
                    if (value != before) {
                        stage.tryOut(knob.fact(), knob.field(), value);
                        int now = failing(null);
                        if (now < fewest) {
                            fewest = now;
                            best = knob;
                            bestValue = value;
                        }
                    }
                }
                stage.tryOut(knob.fact(), knob.field(), before);
            }
            if (best == null || fewest > failing || fewest == failing && ++sideways > MOST_SIDEWAYS) {
                return false;
            }
            stage.write(best.fact(), best.field(), bestValue);
            failing = fewest;
        }
        return failing == 0;
    }

    private void turn(Premise conditions) {
        Set<List<Object>> known = new HashSet<>();
        knobs.forEach(knob -> known.add(List.of(knob.fact(), knob.field())));
        for (Test test : conditions.allTests()) {
            test.reads(read -> {
                for (Fact fact : stage.open()) {
                    if (fact.type() == read.field().owner() && known.add(List.of(fact, read.field()))) {
                        List<Long> values = values(read.field());
                        if (!values.isEmpty()) {
                            knobs.add(new Knob(fact, read.field(), values));
                        }
                    }
                }
            });
        }
        for (Condition condition : conditions.conditions()) {
            if (condition instanceof Condition.Total total) {
                total.of().reads(read -> {
                    for (Fact fact : stage.open()) {
                        if (fact.type() == read.field().owner() && known.add(List.of(fact, read.field()))) {
                            knobs.add(new Knob(fact, read.field(), values(read.field())));
                        }
                    }
                });
            }
        }
    }

    private List<Long> values(Field field) {
        if (field instanceof RefField<?>) {
            return List.of();
        }
        if (field instanceof FlagField) {
            return List.of(0L, 1L);
        }
        Set<Long> values = new LinkedHashSet<>();
        if (field instanceof ChoiceField<?> choice) {
            for (String word : choice.words()) {
                choice.find(word).ifPresent(values::add);
            }
            return List.copyOf(values);
        }
        Set<Long> sorted = new TreeSet<>();
        long step = field instanceof NumberField number ? number.unit().toBase(Fixed.ONE) : Fixed.ONE;
        for (int i = 0; i < stage.cast().premises().size(); i++) {
            int premise = i;
            for (Test test : stage.cast().premises().get(i).allTests()) {
                thresholds(premise, test, field, step, sorted);
            }
        }
        if (field instanceof NumberField number) {
            long most = Math.min(number.range().most(), number.unit().toBase(Fixed.of(5000)));
            sorted.add(Math.max(number.range().least(), 0));
            sorted.add(most);
            sorted.add(most / 2 / Fixed.ONE * Fixed.ONE == 0 ? most / 2 : most / 2 / Fixed.ONE * Fixed.ONE);
            sorted.removeIf(value -> !number.range().contains(value));
        } else if (field instanceof DateField) {
            sorted.removeIf(value -> value < 0);
        }
        return List.copyOf(sorted);
    }

    private void thresholds(int premise, Test test, Field field, long step, Set<Long> values) {
        if (test instanceof Test.Not not) {
            thresholds(premise, not.test(), field, step, values);
        } else if (test instanceof Test.AnyOf any) {
            any.tests().forEach(one -> thresholds(premise, one, field, step, values));
        } else if (test instanceof Test.AllOf all) {
            all.tests().forEach(one -> thresholds(premise, one, field, step, values));
        } else if (test instanceof Test.Comparison comparison) {
            near(premise, comparison.left(), comparison.right(), field, step, values);
            near(premise, comparison.right(), comparison.left(), field, step, values);
        }
    }

    private void near(int premise, Expression read, Expression other, Field field, long step, Set<Long> values) {
        boolean[] concerns = {false};
        read.reads(one -> concerns[0] |= one.field() == field);
        Long constant = bounds.constant(premise, other);
        if (concerns[0] && constant != null && constant != Fixed.UNKNOWN) {
            values.add(constant);
            values.add(constant - step);
            values.add(constant + step);
        }
    }

    /**
     * How many tests and conditions fail.
     *
     * @param concerned is given the fields that these read, unless it is null
     */
    private int failing(@Nullable Set<Field> concerned) {
        int failing = 0;
        for (int i = 0; i < stage.cast().premises().size(); i++) {
            failing += failing(i, stage.cast().premises().get(i), concerned);
        }
        return failing;
    }

    private int failing(int index, Premise premise, @Nullable Set<Field> concerned) {
        Object[] bindings = bound.get(index).clone();
        int failing = 0;
        for (Condition condition : premise.conditions()) {
            if (condition instanceof Condition.Match match) {
                for (Test test : match.tests()) {
                    failing += told(test.holds(bindings), List.of(test), concerned);
                }
            } else if (condition instanceof Condition.Check check) {
                failing += told(check.test().holds(bindings), List.of(check.test()), concerned);
            } else if (condition instanceof Condition.Total total) {
                bindings[total.result().slot()] = search.total(total, bindings);
                if (concerned != null) {
                    total.of().reads(read -> concerned.add(read.field()));
                    told(false, Premise.tests(total.source()), concerned);
                }
            } else if (condition instanceof Condition.Present present) {
                boolean holds = search.exists(present.conditions(), bindings);
                failing += told(holds, Premise.tests(present.conditions()), concerned);
            } else if (condition instanceof Condition.Absent absent) {
                boolean holds = !search.exists(absent.conditions(), bindings);
                failing += told(holds, Premise.tests(absent.conditions()), concerned);
            }
        }
        return failing;
    }

    private static int told(boolean holds, List<Test> tests, @Nullable Set<Field> concerned) {
        if (!holds && concerned != null) {
            tests.forEach(test -> test.reads(read -> concerned.add(read.field())));
        }
        return holds ? 0 : 1;
    }

    private Object[] bindings(int index, Premise premise) {
        Object[] bindings = new Object[premise.rule().slots()];
        for (Condition condition : premise.conditions()) {
            if (condition instanceof Condition.Match match) {
                Cast.Role role = stage.cast().role(index, match.variable().slot());
                if (role != null) {
                    bindings[match.variable().slot()] = stage.fact(role);
                }
            }
        }
        return bindings;
    }
}
