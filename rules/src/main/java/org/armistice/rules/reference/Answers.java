package org.armistice.rules.reference;

import java.util.List;
import java.util.TreeMap;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Question;
import org.armistice.rules.typed.Selection;

/** Answers questions about a world as it stands, by plain search. */
public final class Answers {
    private final World world;

    public Answers(World world) {
        this.world = world;
    }

    /** Whether something is so. */
    public boolean isSo(Question question) {
        Search search = new Search(world);
        for (List<Condition> conditions : question.alternatives()) {
            if (search.exists(conditions, new Object[question.slots()])) {
                return true;
            }
        }
        return false;
    }

    /** How much something is, in millionths of the base unit; {@link Fixed#UNKNOWN} if unknown, or of nobody. */
    public long howMuch(Question question) {
        long[] value = {Fixed.UNKNOWN};
        Expression asked = question.value();
        if (asked != null) {
            for (List<Condition> conditions : question.alternatives()) {
                if (new Search(world)
                        .first(conditions, new Object[question.slots()], bound -> value[0] = asked.value(bound))) {
                    break;
                }
            }
        }
        return value[0];
    }

    /** The facts that are meant, by their ids. */
    public List<Fact> which(Selection selection) {
        TreeMap<String, Fact> facts = new TreeMap<>();
        Search search = new Search(world);
        for (List<Condition> conditions : selection.alternatives()) {
            search.ways(conditions, new Object[selection.slots()], way -> {
                if (way[selection.variable().slot()] instanceof Fact fact) {
                    facts.put(fact.getId(), fact);
                }
            });
        }
        return List.copyOf(facts.values());
    }
}
