package org.armistice.simulator.sharpening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.language.clause.Body;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Condition.Match;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts that a rule says must not, or must, be there: from the tests that it makes of them, given the facts for which
 * the rule holds.
 */
final class Construction {
    private final World world;
    private final Object[] bindings;
    private final List<Edit> edits = new ArrayList<>();

    /** The fields of a fact that is not there yet. */
    private final Map<Integer, Map<Field, String>> made = new LinkedHashMap<>();

    /** @param bindings for which the rule holds */
    Construction(World world, Object[] bindings) {
        this.world = world;
        this.bindings = bindings;
    }

    /** One edit for each group of conditions, with all that is to be in it. */
    List<Edit> of(Body body) {
        body.conditions().forEach(this::visit);
        return edits;
    }

    private void visit(Condition condition) {
        List<Condition> group = condition instanceof Condition.Absent absent
                ? absent.conditions()
                : condition instanceof Condition.Present present
                        ? present.conditions()
                        : condition instanceof Condition.Total total ? total.source() : List.of();
        if (group.isEmpty()) {
            return;
        }
        make(group);
        group.forEach(this::visit);
    }

    private void make(List<Condition> group) {
        made.clear();
        List<String> lines = new ArrayList<>();
        Object[] before = bindings.clone();
        for (Condition condition : group) {
            if (condition instanceof Match match && bindings[match.variable().slot()] == null) {
                bind(match);
            }
        }
        group.forEach(this::say);
        for (Condition condition : group) {
            if (condition instanceof Match match
                    && made.containsKey(match.variable().slot())) {
                line(match).ifPresent(lines::add);
            }
        }
        System.arraycopy(before, 0, bindings, 0, before.length);
        if (!lines.isEmpty()) {
            edits.add(new Edit(lines, List.of(), -1));
        }
    }

    /** The fact that a link leads to; any other is made. */
    private void bind(Match match) {
        FactType<?> type = match.variable().type();
        if (type == null || type.isPair() || match.id() != null) {
            if (type != null) {
                findLinked(match, type);
            }
            return;
        }
        if (match.tests().stream().anyMatch(match::isLink)) {
            findLinked(match, type);
            return;
        }
        made.put(match.variable().slot(), new LinkedHashMap<>());
        match.tests().forEach(this::say);
    }

    private void findLinked(Match match, FactType<?> type) {
        int slot = match.variable().slot();
        for (Fact fact : world.list(type)) {
            bindings[slot] = fact;
            boolean all = (match.id() == null || match.id().equals(fact.getId()))
                    && match.tests().stream().allMatch(test -> isKnown(test) && test.holds(bindings));
            if (all) {
                return;
            }
        }
        bindings[slot] = null;
    }

    private boolean isKnown(Test test) {
        List<Integer> slots = new ArrayList<>();
        test.slots(slots::add);
        return slots.stream().allMatch(slot -> bindings[slot] != null);
    }

    private void say(Condition condition) {
        if (condition instanceof Condition.Check check) {
            say(check.test());
        }
    }

    private void say(Test test) {
        if (test instanceof Test.AnyOf any) {
            any.tests().stream().filter(side -> !contradicts(side)).findFirst().ifPresent(this::say);
        } else if (test instanceof Test.AllOf all) {
            all.tests().forEach(this::say);
        } else if (test instanceof Test.Comparison comparison) {
            say(comparison.left(), comparison.comparator(), comparison.right());
            say(comparison.right(), comparison.comparator(), comparison.left());
        }
    }

    /** Whether it wants a field to be something else than it is to be already. */
    private boolean contradicts(Test test) {
        if (test instanceof Test.AllOf all) {
            return all.tests().stream().anyMatch(this::contradicts);
        }
        if (!(test instanceof Test.Comparison comparison)
                || !(comparison.left() instanceof Expression.FieldValue read)) {
            return false;
        }
        String said = made.getOrDefault(read.slot(), Map.of()).get(read.field());
        String wanted = value(read.field(), comparison.comparator(), comparison.right());
        return said != null && !said.equals(wanted);
    }

    private void say(Expression own, Test.Comparator comparator, Expression other) {
        Map<Field, String> fields = own instanceof Expression.FieldValue read ? made.get(read.slot()) : null;
        if (fields == null || !(own instanceof Expression.FieldValue read)) {
            return;
        }
        String value = value(read.field(), comparator, other);
        if (value != null) {
            fields.putIfAbsent(read.field(), value);
        }
    }

    private @Nullable String value(Field field, Test.Comparator comparator, Expression other) {
        List<Integer> slots = new ArrayList<>();
        other.slots(slots::add);
        if (comparator == Test.Comparator.NOT_EQUAL || slots.stream().anyMatch(slot -> bindings[slot] == null)) {
            return null;
        }
        long value = other.value(bindings);
        if (value == Fixed.UNKNOWN) {
            return null;
        }
        if (field instanceof RefField<?>) {
            Fact target = world.byIndex((int) value);
            return target.getId().contains(".") ? null : target.getId();
        }
        if (field instanceof FlagField) {
            return value == 0 ? "no" : "yes";
        }
        if (field instanceof ChoiceField<?> || field instanceof DateField) {
            return field.format(value, world);
        }
        if (field instanceof NumberField number) {
            long more = comparator == Test.Comparator.MORE ? number.unit().factor() : 0;
            long less = comparator == Test.Comparator.LESS ? number.unit().factor() : 0;
            return number.unit().format(value + more - less);
        }
        return null;
    }

    private Optional<String> line(Match match) {
        FactType<?> type = match.variable().type();
        Map<Field, String> fields = made.getOrDefault(match.variable().slot(), Map.of());
        if (type == null) {
            return Optional.empty();
        }
        StringBuilder line =
                new StringBuilder(type.noun() + " new-" + type.noun().replace(' ', '-'));
        String joint = " ";
        for (Map.Entry<Field, String> entry : fields.entrySet()) {
            line.append(joint).append(entry.getKey().word()).append(' ').append(entry.getValue());
            joint = ", ";
        }
        return Optional.of(line.toString());
    }
}
