package org.armistice.rules.language.clause;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.problem.Span;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Parameter;

/**
 * Which words each part of a rule comes from. What a phrase stands for comes from two places: the words of the phrase's
 * definition, and the words that use it.
 *
 * <p>Parts are told apart by identity: the same test may be written twice.
 */
public final class Marks {
    /** What words are. */
    public enum Kind {
        /** A clause of a condition. */
        CLAUSE,
        /** One side of an {@code or}. */
        ALTERNATIVE,
        /** All that follows {@code except when}. */
        EXCEPTION,
        /** A piece of a clause that could be left out: {@code of A}, {@code that opposes B}, {@code is attacking}. */
        PIECE,
        /** An effect, for the facts that it names. */
        NEEDED,
        /** {@code for at least 3 days}. */
        DURATION,
        /** {@code with chance 8 % a day}. */
        CHANCE,
        /** {@code is at least}. */
        OPERATOR,
        /** A number without its unit. */
        NUMBER,
        /** The name of a parameter. */
        PARAMETER,
        /** A word of a choice field or flag. */
        CHOICE
    }

    /**
     * Words of a rule, or of the definition of a phrase.
     *
     * @param words as written
     * @param depth 0 in the rule itself, 1 in a phrase that it uses, 2 in one that this phrase uses, and so on
     * @param unit of a number or parameter; a plain number for all else
     * @param parameter its id; empty for all else
     */
    public record Mark(Kind kind, Span span, String words, int depth, Unit unit, String parameter) {
        /** The same, naming a parameter. */
        Mark of(Parameter named) {
            return new Mark(kind, span, words, depth, unit, named.id());
        }

        /** Whether what these words say can be left out. */
        public boolean canBeDropped() {
            return kind == Kind.CLAUSE || kind == Kind.PIECE || kind == Kind.EXCEPTION;
        }
    }

    private final Map<Object, List<Mark>> marks = new IdentityHashMap<>();

    void add(Object of, Mark mark) {
        List<Mark> known = marks.computeIfAbsent(part(of), p -> new ArrayList<>(2));
        boolean isSaidMoreNarrowly = mark.kind() == Kind.PIECE
                && known.stream().anyMatch(m -> m.depth() == mark.depth() && m.canBeDropped());
        if (!isSaidMoreNarrowly) {
            known.add(mark);
        }
    }

    /** A check is known by its test, which stays the same wherever it is put. */
    private static Object part(Object of) {
        return of instanceof Condition.Check check ? check.test() : of;
    }

    /** All words that a condition, test or expression comes from, the narrowest of each depth first. */
    public List<Mark> of(Object part) {
        return marks.getOrDefault(part(part), List.of());
    }

    /** The first words of one kind that the rule itself, no definition, has for a part. */
    public Optional<Mark> find(Object part, Kind kind) {
        return of(part).stream().filter(m -> m.kind() == kind && m.depth() == 0).findFirst();
    }
}
