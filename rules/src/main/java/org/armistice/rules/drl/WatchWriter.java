package org.armistice.rules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.model.event.Phase;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.drools.Finds;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.armistice.rules.typed.Variable;
import org.armistice.rules.typed.Watch;

/**
 * One watch as one rule in DRL. Every pattern watches the properties that later patterns read of it: Drools would
 * otherwise not look at those again.
 */
final class WatchWriter {
    private final Phase phase;
    private final Watch watch;
    private final Bound bound;
    private final Names names;
    /** How many totals enclose the one that is written. */
    private int depth;

    private final StringBuilder text = new StringBuilder();

    WatchWriter(Phase phase, Watch watch, Names names) {
        this.phase = phase;
        this.watch = watch;
        this.bound = new Bound(watch);
        this.names = names;
    }

    /** A consequence in DRL can name only so many variables; beyond that they are fetched from the match by name. */
    private static final int MOST_ARGUMENTS = 20;

    String write() {
        text.append("rule ")
                .append(Quoted.string(watch.key()))
                .append("\nagenda-group ")
                .append(Quoted.string(phase.name()))
                .append("\nwhen\n");
        for (String item : items(watch.conditions())) {
            text.append(indented(item)).append('\n');
        }
        int[] slots = Finds.slots(watch);
        boolean byName = slots.length > MOST_ARGUMENTS;
        text.append("then\n    finds.found").append(byName ? "ByName" : "").append('(');
        text.append(Quoted.string(watch.key())).append(", kcontext");
        for (int slot : slots) {
            text.append(", ").append(byName ? "\"" + names.of(slot) + "\"" : names.of(slot));
        }
        return text.append(");\nend\n").toString();
    }

    private static String indented(String item) {
        return "    " + item.replace("\n", "\n    ");
    }

    /** One text for each condition; tests of totals stand with the last total that they read. */
    private List<String> items(List<Condition> conditions) {
        TreeMap<Integer, List<Test>> checks = checks(conditions);
        List<String> items = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match) {
                items.add(pattern(match));
            } else if (condition instanceof Condition.Absent absent) {
                items.add(existential(absent.conditions(), false));
            } else if (condition instanceof Condition.Present present) {
                items.add(existential(present.conditions(), true));
            } else if (condition instanceof Condition.Total total) {
                items.add(total(total, checks.getOrDefault(total.result().slot(), List.of())));
            }
        }
        return items;
    }

    private static TreeMap<Integer, List<Test>> checks(List<Condition> conditions) {
        TreeMap<Integer, List<Test>> checks = new TreeMap<>();
        List<Integer> totals = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Total total) {
                totals.add(total.result().slot());
            } else if (condition instanceof Condition.Check check) {
                TreeSet<Integer> needed = new TreeSet<>();
                check.test().slots(needed::add);
                int own = totals.stream()
                        .filter(needed::contains)
                        .reduce((a, b) -> b)
                        .orElseThrow(() -> new IllegalStateException("a check without a total: " + check.test()));
                checks.computeIfAbsent(own, s -> new ArrayList<>()).add(check.test());
            }
        }
        return checks;
    }

    private String pattern(Condition.Match match) {
        int slot = match.variable().slot();
        Constraints constraints = new Constraints(bound, names, slot);
        List<String> list = new ArrayList<>();
        if (match.id() != null) {
            list.add("id == " + Quoted.string(match.id()));
        }
        match.tests().forEach(test -> list.add(constraints.write(test)));
        StringBuilder pattern = new StringBuilder();
        if (bound.isMentioned(slot)) {
            pattern.append(names.of(slot)).append(" : ");
        }
        pattern.append(Bound.type(match).factClass().getSimpleName()).append(brackets(list));
        TreeSet<String> watched = bound.read(slot);
        watched.removeAll(constraints.plain());
        if (!watched.isEmpty()) {
            pattern.append(" @watch( ").append(String.join(", ", watched)).append(" )");
        }
        return pattern.toString();
    }

    /** On one line, or on one for each constraint if that is long. */
    private static String brackets(List<String> constraints) {
        if (constraints.isEmpty()) {
            return "()";
        }
        String line = "( " + String.join(", ", constraints) + " )";
        return line.length() < 90 ? line : "(\n    " + String.join(",\n    ", constraints) + "\n)";
    }

    /**
     * Counts the ways of a group. Drools' own {@code not} and {@code exists} miss changes, see
     * docs/decisions/0004-counts-instead-of-not.md.
     */
    private String existential(List<Condition> conditions, boolean wanted) {
        int slot = names.takeNumber("$count");
        Condition.Total count = new Condition.Total(
                new Variable(slot, "", null), Condition.Fold.COUNT, conditions, new Expression.Literal(Fixed.ONE));
        return total(
                count,
                List.of(new Test.Comparison(
                        new Expression.SlotValue(slot),
                        wanted ? Test.Comparator.MORE : Test.Comparator.EQUAL,
                        new Expression.Literal(0))));
    }

    private String group(List<Condition> conditions) {
        return "(\n" + indented(String.join(" and\n", items(conditions))) + "\n)";
    }

    private String total(Condition.Total total, List<Test> checks) {
        boolean nested = depth > 0;
        depth++;
        List<String> parts = new ArrayList<>(items(total.source()));
        depth--;
        Terms outside = new Terms(bound, names, Integer.MAX_VALUE);
        String of = total.of() instanceof Expression.Literal literal && literal.constant() == Fixed.ONE
                ? "1"
                : outside.number(total.of(), bound.unit(total.of()));
        if (total.of() instanceof Expression.Combined || nested && !of.equals("1")) {
            // Drools hands the whole match to a function whose argument is computed from several facts, or which stands
            // inside another.
            String value = names.of(names.takeNumber("$value"));
            parts.add(value + " : Long() from " + of);
            of = value;
        }
        String source = indented(parts.size() == 1 ? parts.get(0) : "(" + String.join(" and\n", parts) + ")");
        int slot = total.result().slot();
        Constraints constraints = new Constraints(bound, names, slot);
        List<String> tests = checks.stream().map(constraints::write).toList();
        return names.of(slot) + " : Long" + brackets(tests) + " from accumulate(\n" + source + ",\n    "
                + Imports.function(total.fold()) + "(" + of + ")\n)";
    }
}
