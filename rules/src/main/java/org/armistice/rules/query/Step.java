package org.armistice.rules.query;

import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;

/** One condition of a {@link Query}. */
abstract sealed class Step {
    /** Goes on with the query in every way in which the condition holds; tells whether the sink has had enough. */
    abstract boolean run(Query query, Look look, Object[] bindings, int next, Sink sink);

    /** Whether it tries one fact after the other, groups that are kept aside. */
    boolean isSearch() {
        return false;
    }

    /** There is a fact, found by way of another. */
    static final class FindOne extends Step {
        private final int slot;
        private final FactType<?> type;
        private final Access.One access;
        private final Scope scope;
        private final Judge[] tests;

        FindOne(int slot, FactType<?> type, Access.One access, List<Test> tests, Scope scope) {
            this.scope = scope;
            this.slot = slot;
            this.type = type;
            this.access = access;
            this.tests = Judge.of(tests);
        }

        @Override
        boolean run(Query query, Look look, Object[] bindings, int next, Sink sink) {
            Fact fact = access.find(look, bindings);
            if (fact == null) {
                return false;
            }
            if (!(access instanceof Access.Named)) {
                look.reads().fact(fact, scope.fields(slot));
            }
            if (fact.type() != type || !look.world().contains(fact)) {
                return false;
            }
            Object before = bindings[slot];
            bindings[slot] = fact;
            boolean enough = Judge.allHold(tests, bindings) && query.run(look, bindings, next, sink);
            bindings[slot] = before;
            return enough;
        }
    }

    /** There are facts, each of which is tried. */
    static final class FindEach extends Step {
        private final int slot;
        private final Access.Many access;
        private final Scope scope;
        private final Judge[] tests;

        FindEach(int slot, Access.Many access, List<Test> tests, Scope scope) {
            this.scope = scope;
            this.slot = slot;
            this.access = access;
            this.tests = Judge.of(tests);
        }

        @Override
        boolean isSearch() {
            return true;
        }

        @Override
        boolean run(Query query, Look look, Object[] bindings, int next, Sink sink) {
            List<? extends Fact> facts = access.list(look, bindings);
            Object before = bindings[slot];
            boolean enough = false;
            for (int i = 0; i < facts.size() && !enough; i++) {
                Fact fact = facts.get(i);
                look.spend();
                look.reads().fact(fact, scope.fields(slot));
                bindings[slot] = fact;
                enough = Judge.allHold(tests, bindings) && query.run(look, bindings, next, sink);
            }
            bindings[slot] = before;
            return enough;
        }
    }

    /** Something is so of what is bound. */
    static final class Check extends Step {
        private final Judge test;

        Check(Test test) {
            this.test = Judge.of(test);
        }

        @Override
        boolean run(Query query, Look look, Object[] bindings, int next, Sink sink) {
            return test.holds(bindings) && query.run(look, bindings, next, sink);
        }
    }

    /** There is, or is not, a way to satisfy other conditions. */
    static final class Exists extends Step {
        private final Query group;
        private final boolean wanted;

        Exists(Query group, boolean wanted) {
            this.group = group;
            this.wanted = wanted;
        }

        @Override
        boolean isSearch() {
            return group.isSearch();
        }

        @Override
        boolean run(Query query, Look look, Object[] bindings, int next, Sink sink) {
            return group.exists(look, bindings) == wanted && query.run(look, bindings, next, sink);
        }
    }

    /** A number folded over all ways to satisfy other conditions. */
    static final class Fold extends Step {
        private final int slot;
        private final Condition.Fold fold;
        private final Query source;
        private final Expression of;

        Fold(int slot, Condition.Fold fold, Query source, Expression of) {
            this.slot = slot;
            this.fold = fold;
            this.source = source;
            this.of = of;
        }

        @Override
        boolean isSearch() {
            return source.isSearch();
        }

        @Override
        boolean run(Query query, Look look, Object[] bindings, int next, Sink sink) {
            Sum sum = new Sum(fold, of);
            source.run(look, bindings, 0, sum);
            Object before = bindings[slot];
            bindings[slot] = sum.result();
            boolean enough = query.run(look, bindings, next, sink);
            bindings[slot] = before;
            return enough;
        }
    }

    /** There is, or is not, a way to satisfy a group. */
    static final class Answered extends Step {
        private final Groups.Asked asked;
        private final boolean wanted;

        Answered(Groups.Asked asked, boolean wanted) {
            this.asked = asked;
            this.wanted = wanted;
        }

        @Override
        boolean run(Query query, Look look, Object[] bindings, int next, Sink sink) {
            Memory.Answer answer = look.memory().ask(asked.group(), bindings, asked.about());
            return answer.ways() > 0 == wanted && query.run(look, bindings, next, sink);
        }
    }

    /** A number folded over all ways to satisfy a group: the facts are kept, and their numbers read anew. */
    static final class FoldAnswer extends Step {
        private final int slot;
        private final Condition.Fold fold;
        private final Groups.Asked asked;
        private final Expression of;
        private final Scope scope;

        FoldAnswer(int slot, Condition.Fold fold, Groups.Asked asked, Expression of, Scope scope) {
            this.scope = scope;
            this.slot = slot;
            this.fold = fold;
            this.asked = asked;
            this.of = of;
        }

        @Override
        boolean run(Query query, Look look, Object[] bindings, int next, Sink sink) {
            Memory.Answer answer = look.memory().ask(asked.group(), bindings, asked.about());
            Sum sum = new Sum(fold, of);
            int[] wanted = asked.wanted();
            for (int way = 0; way < answer.ways(); way++) {
                for (int i = 0; i < wanted.length; i++) {
                    Fact fact = answer.wanted(way * wanted.length + i);
                    look.reads().fact(fact, scope.fields(wanted[i]));
                    bindings[wanted[i]] = fact;
                }
                sum.take(bindings);
            }
            for (int own : wanted) {
                bindings[own] = null;
            }
            Object before = bindings[slot];
            bindings[slot] = sum.result();
            boolean enough = query.run(look, bindings, next, sink);
            bindings[slot] = before;
            return enough;
        }
    }
}
