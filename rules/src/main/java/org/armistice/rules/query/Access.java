package org.armistice.rules.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.RefField;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/** Where the facts for a variable are found. All that they give stand in the order of their ids. */
sealed interface Access {
    /** At most one fact. */
    sealed interface One extends Access {
        @Nullable
        Fact find(Look look, Object[] bindings);
    }

    /** Any number of facts. */
    sealed interface Many extends Access {
        List<? extends Fact> list(Look look, Object[] bindings);

        /** How many that would be. */
        int count(Look look, Object[] bindings);
    }

    /**
     * The fact with an id. Nobody notes that it was looked at: whole watches wait for facts that they name.
     *
     * @param number of the id among those that looks keep in mind, -1 for none
     */
    record Named(String id, int number) implements One {
        @Override
        public @Nullable Fact find(Look look, Object[] bindings) {
            return look.named(id, number);
        }
    }

    /** The fact that is bound to another slot. */
    record Same(int slot) implements One {
        @Override
        public @Nullable Fact find(Look look, Object[] bindings) {
            return (Fact) bindings[slot];
        }
    }

    /** The fact to which a bound one points. */
    record Followed(int slot, RefField<?> field) implements One {
        @Override
        public @Nullable Fact find(Look look, Object[] bindings) {
            return ((Fact) bindings[slot]).follow(field);
        }
    }

    /**
     * A reference that must lead to a fact that is known.
     *
     * @param field of the fact that is looked for
     * @param slot that holds the target, or a fact that points to it
     * @param by how the fact in the slot points to the target, or null if it is the target
     */
    record Pointer(RefField<?> field, int slot, @Nullable RefField<?> by) {
        @Nullable
        Fact target(Object[] bindings) {
            Fact fact = (Fact) bindings[slot];
            return by == null ? fact : fact.follow(by);
        }

        /** Takes note of what was read to come to the target. */
        void note(Look look, Object[] bindings) {
            if (by != null) {
                look.reads().fact((Fact) bindings[slot], by.bit(), 0);
            }
        }
    }

    /** The facts that point to known ones: sought among those that point to the one to which the fewest do. */
    record Pointing(List<Pointer> pointers) implements Many {
        @Override
        public List<? extends Fact> list(Look look, Object[] bindings) {
            List<? extends Fact> fewest = null;
            Pointer best = null;
            for (int i = 0; i < pointers.size(); i++) {
                Pointer pointer = pointers.get(i);
                Fact target = pointer.target(bindings);
                if (target != null) {
                    List<? extends Fact> some = look.world().referring(pointer.field(), target);
                    if (fewest == null || some.size() < fewest.size()) {
                        fewest = some;
                        best = pointer;
                    }
                }
            }
            if (fewest == null || best == null) {
                return pointingNowhere(look, bindings);
            }
            best.note(look, bindings);
            look.reads().referrers(best.field(), Objects.requireNonNull(best.target(bindings)));
            return fewest;
        }

        @Override
        public int count(Look look, Object[] bindings) {
            int fewest = Integer.MAX_VALUE;
            for (int i = 0; i < pointers.size(); i++) {
                Fact target = pointers.get(i).target(bindings);
                if (target != null) {
                    fewest = Math.min(
                            fewest,
                            look.world()
                                    .referring(pointers.get(i).field(), target)
                                    .size());
                }
            }
            return fewest;
        }

        /** A fact may point to none just as another does. */
        private List<? extends Fact> pointingNowhere(Look look, Object[] bindings) {
            look.reads().all(pointers.get(0).field().owner());
            return look.world().list(pointers.get(0).field().owner());
        }
    }

    /** All facts of a type. */
    record Any(FactType<?> type) implements Many {
        @Override
        public List<? extends Fact> list(Look look, Object[] bindings) {
            look.reads().all(type);
            return look.world().list(type);
        }

        @Override
        public int count(Look look, Object[] bindings) {
            return look.world().list(type).size();
        }
    }

    /**
     * The facts to which others lead that point to a known one: the places from which a link leads to P, or the forces at
     * these places. They are what a later condition asks for in any case.
     *
     * @param joint how the facts between are found
     * @param far where they lead to
     * @param by how the facts that are looked for point there, or null if they are there themselves
     */
    record Across(Pointer joint, RefField<?> far, @Nullable RefField<?> by) implements Many {
        @Override
        public List<? extends Fact> list(Look look, Object[] bindings) {
            Fact near = Objects.requireNonNull(joint.target(bindings));
            List<? extends Fact> joints = look.world().referring(joint.field(), near);
            joint.note(look, bindings);
            look.reads().referrers(joint.field(), near);
            List<Fact> found = new ArrayList<>();
            for (int i = 0; i < joints.size(); i++) {
                look.spend();
                look.reads().fact(joints.get(i), joint.field().bit() | far.bit(), 0);
                Fact end = joints.get(i).follow(far);
                if (end != null) {
                    add(end, look, found);
                }
            }
            return Either.inOrder(found);
        }

        private void add(Fact end, Look look, List<Fact> found) {
            if (by == null) {
                found.add(end);
            } else {
                look.reads().referrers(by, end);
                found.addAll(look.world().referring(by, end));
            }
        }

        @Override
        public int count(Look look, Object[] bindings) {
            Fact near = joint.target(bindings);
            if (near == null) {
                return Integer.MAX_VALUE;
            }
            List<? extends Fact> joints = look.world().referring(joint.field(), near);
            int count = joints.size();
            for (int i = 0; by != null && i < joints.size(); i++) {
                Fact end = joints.get(i).follow(far);
                count += end == null ? 0 : look.world().referring(by, end).size();
            }
            return count;
        }
    }

    /** All that are found in any of several ways: who is at P or at a place from which a link leads there. */
    record Either(List<Many> ways) implements Many {
        private static final Comparator<Fact> BY_ID = Comparator.comparing(Fact::getId);

        @Override
        public List<? extends Fact> list(Look look, Object[] bindings) {
            List<Fact> found = new ArrayList<>();
            for (int i = 0; i < ways.size(); i++) {
                found.addAll(ways.get(i).list(look, bindings));
            }
            return inOrder(found);
        }

        @Override
        public int count(Look look, Object[] bindings) {
            long count = 0;
            for (int i = 0; i < ways.size(); i++) {
                count += ways.get(i).count(look, bindings);
            }
            return (int) Math.min(count, Integer.MAX_VALUE);
        }

        /** Each once: two roads may lead to one place. What was found is not to be used any more. */
        static List<Fact> inOrder(List<Fact> found) {
            if (found.size() < 2) {
                return found;
            }
            found.sort(BY_ID);
            int last = 0;
            for (int i = 1; i < found.size(); i++) {
                if (found.get(i) != found.get(last)) {
                    found.set(++last, found.get(i));
                }
            }
            return found.subList(0, last + 1);
        }
    }

    /** Several ways that each lead to all that can be meant, of which the plain one may lead to the most others. */
    record Shortest(Many plain, List<Many> ways) implements Many {
        /** What is gathered costs more than what is at hand. */
        private static final int DEARER = 2;

        @Override
        public List<? extends Fact> list(Look look, Object[] bindings) {
            Many shortest = plain;
            long least = plain.count(look, bindings);
            for (int i = 0; least > DEARER && i < ways.size(); i++) {
                long count = (long) DEARER * ways.get(i).count(look, bindings);
                if (count < least) {
                    shortest = ways.get(i);
                    least = count;
                }
            }
            return shortest.list(look, bindings);
        }

        @Override
        public int count(Look look, Object[] bindings) {
            return plain.count(look, bindings);
        }
    }

    /**
     * The shortest way to the facts of a match.
     *
     * @param groups know the numbers of ids; null if looks keep none in mind
     */
    static Access of(Condition.Match match, Set<Integer> bound, @Nullable Groups groups) {
        FactType<?> type = match.variable().type();
        if (type == null) {
            throw new IllegalStateException("a match binds a fact");
        }
        if (match.id() != null) {
            return new Named(match.id(), groups == null ? -1 : groups.number(match.id()));
        }
        List<Pointer> pointers = new ArrayList<>();
        for (Test test : match.tests()) {
            if (test instanceof Test.Comparison equal && equal.comparator() == Test.Comparator.EQUAL) {
                int own = match.variable().slot();
                One one = one(own, equal.left(), equal.right(), bound);
                one = one != null ? one : one(own, equal.right(), equal.left(), bound);
                if (one != null) {
                    return one;
                }
                Pointer pointer = pointer(own, equal.left(), equal.right(), bound);
                pointer = pointer != null ? pointer : pointer(own, equal.right(), equal.left(), bound);
                if (pointer != null) {
                    pointers.add(pointer);
                }
            }
        }
        return pointers.isEmpty() ? new Any(type) : new Pointing(List.copyOf(pointers));
    }

    private static @Nullable One one(int own, Expression mine, Expression other, Set<Integer> bound) {
        if (!(mine instanceof Expression.SlotValue self && self.slot() == own)) {
            return null;
        }
        if (other instanceof Expression.SlotValue same && bound.contains(same.slot())) {
            return new Same(same.slot());
        }
        return other instanceof Expression.FieldValue from
                        && from.field() instanceof RefField<?> field
                        && bound.contains(from.slot())
                ? new Followed(from.slot(), field)
                : null;
    }

    static @Nullable Pointer pointer(int own, Expression mine, Expression other, Set<Integer> bound) {
        if (!(mine instanceof Expression.FieldValue from
                && from.slot() == own
                && from.field() instanceof RefField<?> field)) {
            return null;
        }
        if (other instanceof Expression.SlotValue target && bound.contains(target.slot())) {
            return new Pointer(field, target.slot(), null);
        }
        return other instanceof Expression.FieldValue via
                        && via.field() instanceof RefField<?> by
                        && bound.contains(via.slot())
                ? new Pointer(field, via.slot(), by)
                : null;
    }
}
