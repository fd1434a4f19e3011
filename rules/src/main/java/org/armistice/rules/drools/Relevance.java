package org.armistice.rules.drools;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.armistice.rules.typed.Watch;

/**
 * Which changes can matter to any rule. A field that no condition reads never does. A field that conditions only test
 * together with other fields of the same fact, constants and parameters matters when the answer of such a test changes.
 * Any other field matters with every change.
 */
final class Relevance {
    /** A test of one fact, numbered; the slots of its parameters are bound. */
    private record Question(int number, Test test, Object[] bindings) {
        boolean answer(Fact fact) {
            bindings[0] = fact;
            return test.holds(bindings);
        }
    }

    private final World world;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<Field, Set<Question>> asked = new HashMap<>();
    private final Set<Field> joined = new HashSet<>();

    private Relevance(World world) {
        this.world = world;
    }

    /** What the watches read, in a world whose assumptions give the parameters. */
    static Relevance of(Iterable<Watch> watches, World world) {
        Relevance relevance = new Relevance(world);
        for (Watch watch : watches) {
            relevance.walk(watch.conditions(), new HashMap<>());
        }
        return relevance;
    }

    private void walk(List<Condition> conditions, Map<Integer, Fact> parameters) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match) {
                int slot = match.variable().slot();
                String id = match.id();
                if (id != null && match.variable().type() == Assumption.TYPE) {
                    world.find(id).ifPresent(assumption -> parameters.put(slot, assumption));
                }
                match.tests().forEach(test -> note(test, parameters));
            } else if (condition instanceof Condition.Absent absent) {
                walk(absent.conditions(), parameters);
            } else if (condition instanceof Condition.Present present) {
                walk(present.conditions(), parameters);
            } else if (condition instanceof Condition.Total total) {
                walk(total.source(), parameters);
                total.of().reads(read -> joined.add(read.field()));
            } else if (condition instanceof Condition.Check check) {
                check.test().reads(read -> joined.add(read.field()));
            }
        }
    }

    private void note(Test test, Map<Integer, Fact> parameters) {
        TreeSet<Integer> slots = new TreeSet<>();
        test.slots(slots::add);
        slots.removeAll(parameters.keySet());
        Set<Expression.FieldValue> reads = new HashSet<>();
        test.reads(reads::add);
        if (slots.size() != 1) {
            reads.stream().filter(r -> !parameters.containsKey(r.slot())).forEach(r -> joined.add(r.field()));
            return;
        }
        int own = slots.first();
        List<Integer> order = new ArrayList<>(List.of(own));
        TreeSet<Integer> others = new TreeSet<>();
        test.slots(others::add);
        others.remove(own);
        order.addAll(others);
        Object[] bindings = new Object[order.size()];
        for (int i = 1; i < bindings.length; i++) {
            bindings[i] = parameters.get(order.get(i));
        }
        Test moved = test.moved(order::indexOf);
        String text = moved + " "
                + order.subList(1, order.size()).stream().map(parameters::get).toList();
        Question question = questions.computeIfAbsent(text, t -> new Question(questions.size(), moved, bindings));
        for (Expression.FieldValue read : reads) {
            if (read.slot() == own) {
                asked.computeIfAbsent(read.field(), f -> new LinkedHashSet<>()).add(question);
            }
        }
    }

    boolean isRead(Field field) {
        return joined.contains(field) || asked.containsKey(field);
    }

    /** The answers to all questions about a fact, for later comparison. */
    BitSet answers(Fact fact) {
        BitSet answers = new BitSet();
        fact.type().fields().forEach(field -> renew(fact, field, answers));
        return answers;
    }

    /**
     * Whether a rule could tell that a field was written; the answers are brought up to date.
     *
     * @param answers as they were, from {@link #answers}
     */
    boolean matters(Fact fact, Field field, BitSet answers) {
        return renew(fact, field, answers) || joined.contains(field);
    }

    private boolean renew(Fact fact, Field field, BitSet answers) {
        boolean changed = false;
        for (Question question : asked.getOrDefault(field, Set.of())) {
            boolean answer = question.answer(fact);
            if (answer != answers.get(question.number())) {
                answers.set(question.number(), answer);
                changed = true;
            }
        }
        return changed;
    }
}
