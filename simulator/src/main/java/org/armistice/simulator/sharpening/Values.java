package org.armistice.simulator.sharpening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;
import org.armistice.model.vocabulary.Vocabulary;
import org.armistice.rules.language.clause.Body;
import org.armistice.rules.mutation.Step;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/** The values at which something changes for a rule: those with which it compares each field, and those beside them. */
final class Values {
    private final Map<String, Parameter> parameters;
    private final String book;
    private final Step step;
    private final Map<Integer, String> parametersBySlot = new HashMap<>();
    private final Map<Field, Set<Limit>> limits = new LinkedHashMap<>();

    /** A number with which a field is compared: a constant, or a parameter by its id. */
    private record Limit(long value, String parameter) {}

    /** @param book name of the rulebook, whose own parameters are named without it */
    Values(Body body, Map<String, Parameter> parameters, String book, Step step) {
        this.parameters = parameters;
        this.book = book;
        this.step = step;
        body.conditions().forEach(this::findParameters);
        body.conditions().forEach(this::find);
    }

    /** The fields that the rule looks at. */
    Set<Field> fields() {
        return limits.keySet();
    }

    private void findParameters(Condition condition) {
        if (condition instanceof Condition.Match match && match.variable().type() == Assumption.TYPE) {
            if (match.id() != null) {
                parametersBySlot.put(match.variable().slot(), match.id());
            }
        } else {
            inner(condition).forEach(this::findParameters);
        }
    }

    /** Names of the parameters that are shares and stand in a value. */
    List<String> sharesIn(Expression value) {
        List<String> names = new ArrayList<>();
        value.slots(slot -> {
            Parameter parameter = parameters.get(parametersBySlot.getOrDefault(slot, ""));
            if (parameter != null && parameter.unit() == Unit.PERCENT) {
                names.add(named(parameter.id()));
            }
        });
        return names;
    }

    private String named(String parameter) {
        String own = book + ".";
        return parameter.startsWith(own) ? parameter.substring(own.length()) : parameter;
    }

    private static List<Condition> inner(Condition condition) {
        if (condition instanceof Condition.Absent absent) {
            return absent.conditions();
        }
        if (condition instanceof Condition.Present present) {
            return present.conditions();
        }
        return condition instanceof Condition.Total total ? total.source() : List.of();
    }

    private void find(Condition condition) {
        if (condition instanceof Condition.Match match) {
            match.tests().forEach(this::find);
        } else if (condition instanceof Condition.Check check) {
            find(check.test());
        } else {
            if (condition instanceof Condition.Total total) {
                note(total.of(), null);
            }
            inner(condition).forEach(this::find);
        }
    }

    private void find(Test test) {
        if (test instanceof Test.Comparison comparison) {
            note(comparison.left(), comparison.right());
            note(comparison.right(), comparison.left());
        } else if (test instanceof Test.Not not) {
            find(not.test());
        } else if (test instanceof Test.AllOf all) {
            all.tests().forEach(this::find);
        } else if (test instanceof Test.AnyOf any) {
            any.tests().forEach(this::find);
        }
    }

    private void note(Expression side, @Nullable Expression other) {
        if (side instanceof Expression.Combined combined) {
            note(combined.left(), null);
            note(combined.right(), null);
        }
        if (!(side instanceof Expression.FieldValue read) || read.field() == Assumption.VALUE) {
            return;
        }
        Set<Limit> ofField = limits.computeIfAbsent(read.field(), f -> new LinkedHashSet<>());
        if (other instanceof Expression.Literal literal) {
            ofField.add(new Limit(literal.constant(), ""));
        } else if (other instanceof Expression.FieldValue value && parametersBySlot.containsKey(value.slot())) {
            Parameter parameter = parameters.get(parametersBySlot.get(value.slot()));
            if (parameter != null) {
                ofField.add(new Limit(parameter.value(), parameter.id()));
            }
        }
    }

    /** What a field of a fact could be instead, as a test would write it. */
    List<String> of(Field field, Fact fact, World world, LocalDate today) {
        List<String> values = new ArrayList<>();
        if (field instanceof ChoiceField<?> choice) {
            values.addAll(choice.words());
        } else if (field instanceof FlagField) {
            values.addAll(List.of("yes", "no"));
        } else if (field instanceof RefField<?> ref) {
            world.list(Vocabulary.typeOf(ref.target())).stream()
                    .filter(other -> !other.getId().contains("."))
                    .forEach(other -> values.add(other.getId()));
            values.add("none");
        } else if (field instanceof DateField) {
            for (int days : new int[] {0, 1, 7, 30, 60, 90}) {
                values.add(today.minusDays(days).toString());
            }
            values.add("unknown");
        } else if (field instanceof NumberField number) {
            limits.getOrDefault(number, Set.of()).forEach(limit -> addAround(limit, number, values));
            addAround(fact.read(number), number, values);
            values.add("unknown");
        }
        String now = field instanceof NumberField || field instanceof DateField || field instanceof ChoiceField<?>
                ? field.format(fact.read(field), world)
                : "";
        return values.stream().filter(value -> !value.equals(now)).distinct().toList();
    }

    /** The limit itself, and half a shift to both sides of it. */
    private void addAround(Limit limit, NumberField field, List<String> values) {
        if (limit.value() == Fixed.UNKNOWN) {
            return;
        }
        long shift = half(limit.value(), field);
        if (limit.parameter().isEmpty()) {
            add(limit.value(), field, values);
            add(limit.value() + shift, field, values);
            add(limit.value() - shift, field, values);
            return;
        }
        String name = named(limit.parameter());
        values.add(name);
        if (field.range().contains(limit.value() + shift)) {
            values.add(name + " plus " + field.unit().format(shift));
        }
        if (field.range().contains(limit.value() - shift)) {
            values.add(name + " minus " + field.unit().format(shift));
        }
    }

    private long half(long value, NumberField field) {
        long size = step.of(value, field.unit());
        long whole = field.unit().factor();
        return size >= 2 * whole ? size / 2 / whole * whole : Math.max(1, size / 2);
    }

    /** For numbers that are calculated with: nothing, much less and much more. */
    private static void addAround(long value, NumberField field, List<String> values) {
        if (value == Fixed.UNKNOWN) {
            return;
        }
        add(0, field, values);
        add(value / 2, field, values);
        add(2 * value, field, values);
    }

    private static void add(long value, NumberField field, List<String> values) {
        if (field.range().contains(value)) {
            values.add(field.unit().format(value));
        }
    }
}
