package org.armistice.rules.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.match.MatchFailure;
import org.armistice.rules.match.Standing;
import org.armistice.rules.reference.ReferenceMatcher;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;

/**
 * Looks for two rules that want one field of one fact to become different things on the same day. For each pair that
 * could, it makes the smallest world that both ask for, looks for values with which both hold, and lets the reference
 * matcher say whether they do. What it does not find may be there all the same; what it reports is there.
 */
final class ConflictSearch {
    private static final int MOST_PAIRS = 2000;
    private static final int MOST_BRANCHES = 4;
    private static final int LONGEST_DURATION = 60;

    /** A rule and what it wants a field to become. */
    private record Wish(Rule rule, Effect.Become effect) {}

    private record Pair(Wish first, Wish second) {}

    /** How two wishes meet, and on which day. */
    private record Meeting(Pair pair, Stage stage, int day) {}

    private final RuleSet rules;
    private final Remark remark;
    private final Predicate<String> meant;
    private final Map<String, Long> parameters = new HashMap<>();
    private final Map<String, List<Rule>> exceptions;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private int pairs;

    /** @param meant only pairs with a rule in such a file are looked at */
    ConflictSearch(RuleSet rules, Remark remark, Predicate<String> meant) {
        this.meant = meant;
        this.rules = rules;
        this.remark = remark;
        this.exceptions = rules.exceptions();
        for (Parameter parameter : rules.parameters()) {
            parameters.put(parameter.id(), parameter.value());
        }
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    List<Problem> warnings() {
        return warnings;
    }

    void run() {
        Map<Field, List<Wish>> byField = new HashMap<>();
        for (Rule rule : rules.rules()) {
            for (Effect effect : rule.effects()) {
                if (effect instanceof Effect.Become become) {
                    byField.computeIfAbsent(become.field(), field -> new ArrayList<>())
                            .add(new Wish(rule, become));
                }
            }
        }
        List<Pair> asked = new ArrayList<>();
        byField.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparingInt(Field::number)))
                .forEach(entry -> pair(entry.getValue(), asked));
        // Of two rules that disagree about several fields, the first on which they are found to is enough.
        Map<List<Rule>, List<Pair>> byRules = new LinkedHashMap<>();
        asked.forEach(pair -> byRules.computeIfAbsent(
                        List.of(pair.first().rule(), pair.second().rule()), rules -> new ArrayList<>())
                .add(pair));
        List<Optional<Meeting>> met =
                byRules.values().parallelStream().map(this::firstMeeting).toList();
        met.forEach(meeting -> meeting.ifPresent(this::report));
        if (pairs > MOST_PAIRS) {
            warnings.add(Problem.warning(
                    Code.CONFLICTS_NOT_ANALYSED.id(),
                    Position.ofFile("rulebooks"),
                    "of " + pairs + " pairs of rules that set the same field, the first " + MOST_PAIRS
                            + " were looked at for conflicts.",
                    ""));
        }
    }

    private void pair(List<Wish> wishes, List<Pair> asked) {
        for (int i = 0; i < wishes.size(); i++) {
            for (int j = i + 1; j < wishes.size(); j++) {
                Wish first = wishes.get(i);
                Wish second = wishes.get(j);
                if (isAsked(first, second) && mayMeet(first, second) && ++pairs <= MOST_PAIRS) {
                    asked.add(new Pair(first, second));
                }
            }
        }
    }

    private boolean isAsked(Wish first, Wish second) {
        return meant.test(first.rule().position().file())
                || meant.test(second.rule().position().file());
    }

    private static boolean mayMeet(Wish one, Wish other) {
        Rule first = one.rule();
        Rule second = other.rule();
        boolean sameValue = one.effect().value() instanceof Expression.Literal literal
                && literal.equals(other.effect().value());
        boolean sameTable = first.row() != null
                && second.row() != null
                && first.row().table().equals(second.row().table());
        return first != second
                && !sameValue
                && !sameTable
                && first.phase() == second.phase()
                && first.precedence() == second.precedence();
    }

    private Optional<Meeting> firstMeeting(List<Pair> ofTwoRules) {
        return ofTwoRules.stream().map(this::meeting).flatMap(Optional::stream).findFirst();
    }

    /** Each pair has a world of its own, so that any number can be looked at at once. What cannot be looked at is not reported. */
    private Optional<Meeting> meeting(Pair pair) {
        for (Branch one :
                pair.first().rule().branches().stream().limit(MOST_BRANCHES).toList()) {
            for (Branch other : pair.second().rule().branches().stream()
                    .limit(MOST_BRANCHES)
                    .toList()) {
                try {
                    Optional<Meeting> found = meeting(pair, one, other);
                    if (found.isPresent()) {
                        return found;
                    }
                } catch (MatchFailure | ArithmeticException | StackOverflowError tooMuch) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Meeting> meeting(Pair pair, Branch one, Branch other) {
        Wish first = pair.first();
        Wish second = pair.second();
        Cast cast = new Cast(List.of(Premise.of(first.rule(), one), Premise.of(second.rule(), other)));
        cast.join(first.effect().slot(), second.effect().slot());
        if (!cast.isPossible()) {
            return Optional.empty();
        }
        Bounds bounds = new Bounds(cast, parameters);
        if (bounds.contradicted() != null) {
            return Optional.empty();
        }
        Stage stage = Stage.of(cast, rules.parameters()).orElse(null);
        if (stage == null || !new Rehearsal(stage, bounds).succeeds()) {
            return Optional.empty();
        }
        int last = 1 + Math.max(longest(bounds, 0, one), longest(bounds, 1, other));
        int day = dayOfConflict(stage, first, second, last);
        if (day == 0) {
            return Optional.empty();
        }
        return Optional.of(new Meeting(pair, stage, day));
    }

    /** The first day on which both rules want different things of one fact and nothing holds either back, or 0. */
    private int dayOfConflict(Stage stage, Wish first, Wish second, int last) {
        List<Rule> concerned = new ArrayList<>(List.of(first.rule(), second.rule()));
        concerned.addAll(exceptions.getOrDefault(first.rule().key(), List.of()));
        concerned.addAll(exceptions.getOrDefault(second.rule().key(), List.of()));
        RuleSet set = new RuleSet(concerned.stream().distinct().toList(), rules.parameters());
        try (ReferenceMatcher matcher = new ReferenceMatcher(set, stage.world())) {
            for (int day = 1; day <= Math.min(last, LONGEST_DURATION); day++) {
                List<Standing> standings = matcher.sample(first.rule().phase(), day);
                boolean free = standings.stream().allMatch(s -> s.rule() == first.rule() || s.rule() == second.rule());
                if (free && meet(standings, first, second, day)) {
                    return day;
                }
            }
        }
        return 0;
    }

    private static boolean meet(List<Standing> standings, Wish first, Wish second, int day) {
        List<Standing> free = standings.stream()
                .filter(standing -> standings.stream().noneMatch(other -> defeats(other, standing)))
                .toList();
        for (Standing a : free) {
            for (Standing b : free) {
                if (wishes(a, first, day) && wishes(b, second, day)) {
                    Object target = a.bindings()[first.effect().slot()];
                    boolean same =
                            Objects.equals(target, b.bindings()[second.effect().slot()]);
                    if (same
                            && first.effect().value().value(a.bindings())
                                    != second.effect().value().value(b.bindings())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** An exception holds a rule back only for facts on which both agree. */
    private static boolean defeats(Standing exception, Standing other) {
        return exception.rule().exceptionTo().contains(other.rule().key()) && exception.agreesWith(other);
    }

    private static boolean wishes(Standing standing, Wish wish, int day) {
        return standing.rule() == wish.rule()
                && standing.bindings()[wish.effect().slot()] instanceof Fact
                && (wish.rule().trigger() == Rule.Trigger.LEVEL || standing.since() == day);
    }

    private static int longest(Bounds bounds, int premise, Branch branch) {
        long longest = 0;
        for (Clock clock : branch.clocks()) {
            Long days = bounds.constant(premise, clock.days());
            longest = Math.max(longest, days == null || days == Fixed.UNKNOWN ? Fixed.of(LONGEST_DURATION) : days);
        }
        return (int) Math.min(LONGEST_DURATION, -Math.floorDiv(-longest, Fixed.ONE));
    }

    private void report(Meeting meeting) {
        Wish first = meeting.pair().first();
        Wish second = meeting.pair().second();
        Stage stage = meeting.stage();
        int day = meeting.day();
        List<String> given = stage.given();
        StringBuilder test = new StringBuilder(
                "```test " + first.rule().name() + ", or " + second.rule().name() + "\n  given\n");
        given.forEach(line -> test.append("    ").append(line).append('\n'));
        test.append("  after ").append(day - 1).append(" days\n");
        test.append("  because ").append(first.rule().name()).append('\n');
        test.append("  because ").append(second.rule().name()).append("\n```\n");
        conflicts.add(new Conflict(first.rule(), second.rule(), day - 1, test.toString()));
        warnings.add(remark.of(
                Code.RULE_CONFLICT,
                first.rule().position(),
                "'" + first.rule().name() + "' and '" + second.rule().name() + "' ("
                        + second.rule().position()
                        + ") can hold at once and want " + first.effect().field()
                        + " to become different things, as with " + String.join("; ", given)
                        + (day == 1 ? "" : ", after " + (day - 1) + " days")
                        + ". Let one be an exception to the other, or exclude its case with 'except when'."));
    }
}
