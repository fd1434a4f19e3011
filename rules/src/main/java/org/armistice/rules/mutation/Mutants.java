package org.armistice.rules.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.armistice.model.fact.Choice;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.FlagField;
import org.armistice.model.problem.Span;
import org.armistice.rules.coverage.Points;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.clause.Marks;
import org.armistice.rules.language.clause.Marks.Mark;
import org.armistice.rules.mutation.Mutant.Kind;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Test;
import org.armistice.rules.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * All small changes of a set of rules: every number and parameter shifted up and down, every comparison with its limit taken
 * in or left out, every choice that a field becomes turned into the next, every duration, chance and condition left out.
 * Words that stand in a definition are changed once, in all rules that use it.
 */
public final class Mutants {
    private final Rulebooks.Checked checked;
    private final Step step;
    private final Map<String, Parameter> parameters = new TreeMap<>();
    private final Map<Site, Where> sites = new LinkedHashMap<>();

    /** The same change of the same words. */
    private record Site(Span span, Change change, String before, String after) {}

    /** The parts that come from those words, in each rule; and the point of the rule to which they belong. */
    private static final class Where {
        /** What the words are where they were found first; a definition may be used in conditions and effects. */
        final Kind kind;

        final Map<Rule, Set<Object>> parts = new LinkedHashMap<>();
        final Map<Rule, Integer> points = new LinkedHashMap<>();

        Where(Kind kind) {
            this.kind = kind;
        }
    }

    /** A change that a part would undergo. */
    private record Found(Site site, Kind kind) {}

    private Mutants(Rulebooks.Checked checked, Step step) {
        this.checked = checked;
        this.step = step;
        checked.rules().parameters().forEach(p -> parameters.put(p.id(), p));
    }

    /** In the order of files, lines and columns; of several that come to the same only the first. */
    public static List<Mutant> of(Rulebooks.Checked checked, Step step) {
        Mutants mutants = new Mutants(checked, step);
        for (Rule rule : checked.rules().rules()) {
            mutants.find(rule, checked.wording(rule));
        }
        return mutants.made();
    }

    private void find(Rule rule, Wording wording) {
        Points points = new Points(rule, wording);
        new Parts((part, place, outermost, becomes) -> {
                    int point = outermost == null ? -1 : points.numberOf(outermost);
                    for (Mark mark : wording.marks().of(part)) {
                        find(part, place, becomes, mark, wording).forEach(site -> add(site, rule, part, point));
                    }
                })
                .of(rule, wording.body());
    }

    private void add(Found found, Rule rule, Object part, int point) {
        Where where = sites.computeIfAbsent(found.site(), s -> new Where(found.kind()));
        where.parts
                .computeIfAbsent(rule, r -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(part);
        // Words that matter in several places of a rule matter as soon as one of them is reached.
        where.points.merge(rule, point, (a, b) -> a.equals(b) ? a : Mutant.ANYWHERE);
    }

    private List<Found> find(Object part, Parts.Place place, @Nullable Object becomes, Mark mark, Wording wording) {
        return switch (mark.kind()) {
            case NUMBER, PARAMETER -> shifts((Expression) part, place, mark);
            case OPERATOR ->
                part instanceof Test.Comparison comparison && Change.Turn.applies(comparison.comparator())
                        ? List.of(site(mark, Kind.OPERATOR, new Change.Turn(), Operators.turned(mark.words())))
                        : List.of();
            case CHOICE ->
                becomes instanceof Field field && part instanceof Expression.Literal literal
                        ? other(field, literal.constant(), mark)
                        : List.of();
            case ALTERNATIVE -> List.of(site(mark, Kind.CONDITION, new Change.DropSide(), ""));
            case DURATION, CHANCE ->
                part instanceof Expression ? List.of(site(mark, Kind.CONDITION, new Change.Drop(), "")) : List.of();
            case CLAUSE, PIECE, EXCEPTION ->
                isNarrowest(part, mark, wording.marks()) && !(part instanceof Condition.Match)
                        ? List.of(site(mark, Kind.CONDITION, new Change.Drop(), ""))
                        : List.of();
            case NEEDED -> List.of();
        };
    }

    /** Of the words of one depth the narrowest are left out; and a side of an {@code or} as a side. */
    private static boolean isNarrowest(Object part, Mark mark, Marks marks) {
        Mark first = marks.of(part).stream()
                .filter(m -> m.depth() == mark.depth() && m.canBeDropped())
                .findFirst()
                .orElse(mark);
        boolean isSide = marks.of(part).stream()
                .anyMatch(m -> m.kind() == Marks.Kind.ALTERNATIVE && m.span().equals(mark.span()));
        return first.equals(mark) && !isSide;
    }

    private static Found site(Mark mark, Kind kind, Change change, String after) {
        return new Found(new Site(mark.span(), change, mark.words(), after), kind);
    }

    private List<Found> shifts(Expression number, Parts.Place place, Mark mark) {
        Kind kind = switch (place) {
            case CONDITION -> Kind.THRESHOLD;
            case DURATION -> Kind.DURATION;
            case CHANCE -> Kind.CHANCE;
            case EFFECT -> Kind.AMOUNT;
        };
        Parameter parameter = mark.kind() == Marks.Kind.PARAMETER ? parameters.get(mark.parameter()) : null;
        if (mark.kind() == Marks.Kind.PARAMETER && parameter == null) {
            return List.of();
        }
        long value = parameter == null ? ((Expression.Literal) number).constant() : parameter.value();
        long size = step.of(value, mark.unit());
        return List.of(
                shift(mark, kind, value, size, parameter != null), shift(mark, kind, value, -size, parameter != null));
    }

    private static Found shift(Mark mark, Kind kind, long value, long amount, boolean isParameter) {
        String sum = "(" + mark.words() + (amount < 0 ? " minus " : " plus ")
                + mark.unit().format(Math.abs(amount)) + ")";
        String after = isParameter ? sum : Operators.number(value + amount, mark.unit());
        return site(mark, kind, new Change.Shift(amount), after);
    }

    private static List<Found> other(Field field, long value, Mark mark) {
        if (field instanceof FlagField) {
            String after = mark.words().startsWith("not ") ? mark.words().substring(4) : "not " + mark.words();
            String yesOrNo = mark.words().equals("yes") ? "no" : mark.words().equals("no") ? "yes" : after;
            return List.of(site(mark, Kind.VALUE, new Change.Become(1 - value), yesOrNo));
        }
        if (field instanceof ChoiceField<?> choice) {
            long next = (value + 1) % choice.constants().size();
            Choice word = choice.constant(next);
            return List.of(site(mark, Kind.VALUE, new Change.Become(next), word.word()));
        }
        return List.of();
    }

    private List<Mutant> made() {
        List<Map.Entry<Site, Where>> ordered = new ArrayList<>(sites.entrySet());
        ordered.sort(Comparator.comparing(
                        (Map.Entry<Site, Where> e) -> e.getKey().span().file())
                .thenComparingInt(e -> e.getKey().span().line())
                .thenComparingInt(e -> e.getKey().span().column()));
        List<Mutant> mutants = new ArrayList<>();
        Set<Object> known = new HashSet<>();
        for (Map.Entry<Site, Where> entry : ordered) {
            Site site = entry.getKey();
            Map<String, Mutant.Changed> rules = new TreeMap<>();
            entry.getValue().parts.forEach((rule, parts) -> {
                Rule changed = new Rewriting(rule, checked.wording(rule), parts, site.change()).rewritten();
                if (changed != null) {
                    rules.put(
                            rule.key(),
                            new Mutant.Changed(changed, entry.getValue().points.getOrDefault(rule, -1)));
                }
            });
            if (!rules.isEmpty() && known.add(List.copyOf(rules.values()))) {
                mutants.add(new Mutant(entry.getValue().kind, site.span(), site.before(), site.after(), rules));
            }
        }
        return mutants;
    }
}
