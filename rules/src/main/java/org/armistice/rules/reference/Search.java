package org.armistice.rules.reference;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.rules.match.MatchFailure;
import org.armistice.rules.query.Look;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Condition.Absent;
import org.armistice.rules.typed.Condition.Check;
import org.armistice.rules.typed.Condition.Match;
import org.armistice.rules.typed.Condition.Present;
import org.armistice.rules.typed.Condition.Total;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ways to satisfy conditions by trying every fact for every variable, in the order of the conditions and then
 * of the facts' ids. Where a test says which fact is meant, as one that another points to, no other is tried.
 *
 * <p>Bindings are one array with a slot for each variable of the rule. A slot that is bound beforehand stays as it is:
 * the search then tries that one fact only. When a method returns, the array is as it was.
 *
 * <p>Each question may try {@link Look#MOST_FACTS} facts, as one of a {@link org.armistice.rules.query.Query} may; beyond
 * that it ends with a {@link MatchFailure}.
 */
public final class Search {
    private final World world;
    private long left;
    private long tried;
    private boolean answering;
    /** While the world stands still. */
    private @Nullable Pointing pointing;

    public Search(World world) {
        this.world = world;
    }

    /** Puts many questions to one state of the world: what points to a fact is then looked up, and not gone through. */
    public <T> T ofOneState(Supplier<T> questions) {
        pointing = new Pointing(world);
        try {
            return questions.get();
        } finally {
            pointing = null;
        }
    }

    /**
     * Hands over every way to satisfy all conditions.
     *
     * @param bindings what is bound beforehand; as many slots as the rule has
     * @param each given the same array each time, to be copied if it is to be kept
     */
    public void ways(List<Condition> conditions, Object[] bindings, Consumer<Object[]> each) {
        asked(() -> {
            waysOf(conditions, bindings, each);
            return true;
        });
    }

    private void waysOf(List<Condition> conditions, Object[] bindings, Consumer<Object[]> each) {
        search(conditions, 0, bindings, way -> {
            each.accept(way);
            return false;
        });
    }

    /** A question may be put while another one is being answered, and is then a part of it. */
    private <T> T asked(Supplier<T> question) {
        if (answering) {
            return question.get();
        }
        left = Look.MOST_FACTS;
        answering = true;
        try {
            return question.get();
        } finally {
            answering = false;
        }
    }

    /** Hands over the first way to satisfy all conditions; tells whether there is one. */
    public boolean first(List<Condition> conditions, Object[] bindings, Consumer<Object[]> first) {
        return asked(() -> search(conditions, 0, bindings, way -> {
            first.accept(way);
            return true;
        }));
    }

    /** Whether there is a way to satisfy all conditions. */
    public boolean exists(List<Condition> conditions, Object[] bindings) {
        return asked(() -> existsStill(conditions, bindings));
    }

    private boolean existsStill(List<Condition> conditions, Object[] bindings) {
        return search(conditions, 0, bindings, way -> true);
    }

    /** How many facts have been tried in all questions so far: what they have cost, whatever the machine. */
    public long tried() {
        return tried;
    }

    /** The result of a total, in millionths, or {@link org.armistice.model.quantity.Fixed#UNKNOWN}. */
    public long total(Total total, Object[] bindings) {
        return asked(() -> sum(total, bindings));
    }

    private long sum(Total total, Object[] bindings) {
        Tally tally = new Tally();
        waysOf(total.source(), bindings, way -> tally.add(total.of().value(way)));
        return tally.result(total.fold());
    }

    /** The facts that a match may bind, its tests aside, in the order of their ids. */
    public Collection<? extends Fact> candidates(Match match, Object[] bindings) {
        Object bound = bindings[match.variable().slot()];
        if (bound != null) {
            Fact fact = (Fact) bound;
            return isMeant(match, fact) && world.contains(fact) ? List.of(fact) : List.of();
        }
        String id = match.id();
        if (id != null) {
            Fact fact = world.find(id).orElse(null);
            return fact != null && isMeant(match, fact) ? List.of(fact) : List.of();
        }
        return match.variable().type() == null
                ? List.of()
                : world.list(match.variable().type());
    }

    private static boolean isMeant(Match match, Fact fact) {
        return fact.type() == match.variable().type()
                && (match.id() == null || fact.getId().equals(match.id()));
    }

    /** Of the candidates those that can be meant, if a test says what must point to what. */
    private Collection<? extends Fact> meant(Match match, Object[] bindings) {
        Collection<? extends Fact> fewest = candidates(match, bindings);
        if (fewest.size() < 2) {
            return fewest;
        }
        for (Test test : match.tests()) {
            if (test instanceof Test.Comparison equal && equal.comparator() == Test.Comparator.EQUAL) {
                fewest = fewer(fewest, tied(match, equal.left(), equal.right(), bindings));
                fewest = fewer(fewest, tied(match, equal.right(), equal.left(), bindings));
            }
        }
        return fewest;
    }

    private static Collection<? extends Fact> fewer(
            Collection<? extends Fact> some, @Nullable Collection<? extends Fact> others) {
        return others == null || some.size() <= others.size() ? some : others;
    }

    /** The facts of which an expression can equal another one, or null if that is not known. */
    private @Nullable Collection<Fact> tied(Match match, Expression mine, Expression other, Object[] bindings) {
        int own = match.variable().slot();
        Fact known = fact(other, own, bindings);
        if (known == null) {
            return null;
        }
        if (mine instanceof Expression.SlotValue self && self.slot() == own) {
            return isMeant(match, known) && world.contains(known) ? List.of(known) : List.of();
        }
        if (pointing != null
                && mine instanceof Expression.FieldValue read
                && read.slot() == own
                && read.field() instanceof RefField<?> field) {
            return pointing.list(field, known);
        }
        return null;
    }

    /** The fact for which an expression stands that does not look at the slot which is to be bound. */
    private static @Nullable Fact fact(Expression expression, int own, Object[] bindings) {
        if (expression instanceof Expression.SlotValue value && value.slot() != own) {
            return bindings[value.slot()] instanceof Fact fact ? fact : null;
        }
        if (expression instanceof Expression.FieldValue read
                && read.slot() != own
                && read.field() instanceof RefField<?> field) {
            return ((Fact) bindings[read.slot()]).follow(field);
        }
        return null;
    }

    // Tells whether the search was stopped: that is, whether some way passed.
    private boolean search(List<Condition> conditions, int from, Object[] bindings, Predicate<Object[]> stop) {
        if (from == conditions.size()) {
            return stop.test(bindings);
        }
        Condition condition = conditions.get(from);
        if (condition instanceof Match match) {
            return searchFacts(match, conditions, from, bindings, stop);
        }
        if (condition instanceof Total total) {
            int slot = total.result().slot();
            Object before = bindings[slot];
            bindings[slot] = sum(total, bindings);
            boolean stopped = search(conditions, from + 1, bindings, stop);
            bindings[slot] = before;
            return stopped;
        }
        return holds(condition, bindings) && search(conditions, from + 1, bindings, stop);
    }

    private boolean searchFacts(
            Match match, List<Condition> conditions, int from, Object[] bindings, Predicate<Object[]> stop) {
        int slot = match.variable().slot();
        Object before = bindings[slot];
        boolean stopped = false;
        for (Fact fact : meant(match, bindings)) {
            tried++;
            if (--left < 0) {
                throw new MatchFailure("more than " + Look.MOST_FACTS
                        + " facts are tried. Maybe tie the facts to each other, as in 'a force F of A at P'?");
            }
            bindings[slot] = fact;
            if (allHold(match.tests(), bindings) && search(conditions, from + 1, bindings, stop)) {
                stopped = true;
                break;
            }
        }
        bindings[slot] = before;
        return stopped;
    }

    private boolean holds(Condition condition, Object[] bindings) {
        if (condition instanceof Check check) {
            return check.test().holds(bindings);
        }
        if (condition instanceof Present present) {
            return existsStill(present.conditions(), bindings);
        }
        return !existsStill(((Absent) condition).conditions(), bindings);
    }

    private static boolean allHold(List<Test> tests, Object[] bindings) {
        for (int i = 0; i < tests.size(); i++) {
            if (!tests.get(i).holds(bindings)) {
                return false;
            }
        }
        return true;
    }
}
