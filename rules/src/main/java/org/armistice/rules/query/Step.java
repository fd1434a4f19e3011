package org.armistice.rules.query;

import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/** One condition of a {@link Query} that holds in one way or not at all; {@link Each} is for those that hold in many. */
abstract sealed class Step {
    /** Binds nothing. */
    static final int NOTHING = -1;

    /** The slot that it binds if it holds, or {@link #NOTHING}. */
    final int slot;

    Step(int slot) {
        this.slot = slot;
    }

    /** Whether the condition holds; binds what it binds. */
    abstract boolean holds(Look look, Object[] bindings);

    /** Whether it tries one fact after the other, groups that are kept aside. */
    boolean isSearch() {
        return false;
    }

    /** There is a fact, found by way of another. */
    static final class FindOne extends Step {
        private final FactType<?> type;
        private final Access.One access;
        private final Access.@Nullable Followed followed;
        private final boolean noted;
        private final Judge[] tests;
        private final Scope scope;

        FindOne(int slot, FactType<?> type, Access.One access, List<Test> tests, Scope scope) {
            super(slot);
            this.type = type;
            this.access = access;
            this.followed = access instanceof Access.Followed reference ? reference : null;
            this.noted = !(access instanceof Access.Named);
            this.tests = Judge.of(tests, scope);
            this.scope = scope;
        }

        @Override
        boolean holds(Look look, Object[] bindings) {
            // Most are found by a reference.
            Fact fact = followed != null ? followed.find(look, bindings) : access.find(look, bindings);
            if (fact == null) {
                return false;
            }
            if (noted) {
                look.reads().fact(fact, scope.fields(slot), scope.traits(slot));
            }
            if (fact.type() != type || !look.world().contains(fact)) {
                return false;
            }
            bindings[slot] = fact;
            return Judge.allHold(tests, bindings, look.reads());
        }
    }

    /** There are facts, each of which is tried: the one step that holds in many ways. */
    static final class Each extends Step {
        private final Access.Many access;
        private final Judge[] tests;
        private final Scope scope;

        Each(int slot, Access.Many access, List<Test> tests, Scope scope) {
            super(slot);
            this.access = access;
            this.tests = Judge.of(tests, scope);
            this.scope = scope;
        }

        @Override
        boolean isSearch() {
            return true;
        }

        @Override
        boolean holds(Look look, Object[] bindings) {
            throw new IllegalStateException("holds in many ways");
        }

        /** Goes on with the query for each fact; tells whether the sink has had enough. */
        boolean run(Query query, Look look, Object[] bindings, int next, Sink sink) {
            List<? extends Fact> facts = access.list(look, bindings);
            long fields = scope.fields(slot);
            long traits = scope.traits(slot);
            for (int i = 0; i < facts.size(); i++) {
                Fact fact = facts.get(i);
                look.spend();
                look.reads().fact(fact, fields, traits);
                bindings[slot] = fact;
                if (Judge.allHold(tests, bindings, look.reads()) && query.run(look, bindings, next, sink)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Something is so of what is bound. */
    static final class Check extends Step {
        private final Judge test;

        Check(Test test, Scope scope) {
            super(NOTHING);
            this.test = Judge.of(test, scope);
        }

        @Override
        boolean holds(Look look, Object[] bindings) {
            return test.holds(bindings, look.reads());
        }
    }

    /** There is, or is not, a way to satisfy other conditions. */
    static final class Exists extends Step {
        private final Query group;
        private final boolean wanted;

        Exists(Query group, boolean wanted) {
            super(NOTHING);
            this.group = group;
            this.wanted = wanted;
        }

        @Override
        boolean isSearch() {
            return group.isSearch();
        }

        @Override
        boolean holds(Look look, Object[] bindings) {
            return group.exists(look, bindings) == wanted;
        }
    }

    /** A number folded over all ways to satisfy other conditions. */
    static final class Fold extends Step {
        private final Condition.Fold fold;
        private final Query source;
        private final Operand of;

        Fold(int slot, Condition.Fold fold, Query source, Expression of) {
            super(slot);
            this.fold = fold;
            this.source = source;
            this.of = Operand.of(of);
        }

        @Override
        boolean isSearch() {
            return source.isSearch();
        }

        @Override
        boolean holds(Look look, Object[] bindings) {
            Sum sum = new Sum(fold, of);
            source.run(look, bindings, sum);
            bindings[slot] = sum.result();
            return true;
        }
    }

    /** There is, or is not, a way to satisfy a group. */
    static final class Answered extends Step {
        private final Groups.Asked asked;
        private final boolean wanted;

        Answered(Groups.Asked asked, boolean wanted) {
            super(NOTHING);
            this.asked = asked;
            this.wanted = wanted;
        }

        @Override
        boolean holds(Look look, Object[] bindings) {
            return look.memory().ask(asked.group(), bindings, asked.about()).ways() > 0 == wanted;
        }
    }

    /** A number folded over all ways to satisfy a group: the facts are kept, and their numbers read anew. */
    static final class FoldAnswer extends Step {
        private final Condition.Fold fold;
        private final Groups.Asked asked;
        private final Operand of;
        private final Scope scope;

        FoldAnswer(int slot, Condition.Fold fold, Groups.Asked asked, Expression of, Scope scope) {
            super(slot);
            this.fold = fold;
            this.asked = asked;
            this.of = Operand.of(of);
            this.scope = scope;
        }

        @Override
        boolean holds(Look look, Object[] bindings) {
            Memory.Answer answer = look.memory().ask(asked.group(), bindings, asked.about());
            Sum sum = new Sum(fold, of);
            int[] wanted = asked.wanted();
            int ways = answer.ways();
            for (int way = 0; way < ways; way++) {
                for (int i = 0; i < wanted.length; i++) {
                    Fact fact = answer.wanted(way * wanted.length + i);
                    look.reads().fact(fact, scope.fields(wanted[i]), 0);
                    bindings[wanted[i]] = fact;
                }
                sum.take(bindings);
            }
            for (int own : wanted) {
                bindings[own] = null;
            }
            bindings[slot] = sum.result();
            return true;
        }
    }
}
