package org.armistice.simulator.whynot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.rules.evidence.Attempt;
import org.armistice.rules.evidence.Unification;
import org.armistice.rules.evidence.WhyNot;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.match.Standing;
import org.armistice.rules.reference.Durations;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Wish;
import org.jspecify.annotations.Nullable;

/** Looks at each sample of a run, and keeps how near the rules in question came on the day in question. */
final class Outlook {
    /** How many facts are tried for an answer about a day, and about each day of a run. */
    private static final long MOST_FACTS = 1_000_000;

    private static final long MOST_FACTS_A_DAY = 50_000;

    private final Rulebooks.Checked checked;
    private final Wish wish;
    private final int askedDay;
    private final World world;
    private final Durations durations;
    private final WhyNot whyNot;
    private final Map<Phase, List<Rule>> candidates = new EnumMap<>(Phase.class);
    private final Map<String, Attempt> nearest = new HashMap<>();
    private final Map<String, Integer> nearestDays = new HashMap<>();

    private List<Look> today = new ArrayList<>();
    private String alreadyToday = "";
    private int day;
    private List<Look> kept = List.of();
    private String already = "";
    private int keptDay;

    /**
     * A rule on one day.
     *
     * @param standing if it holds for the facts of the attempt
     */
    record Look(Attempt attempt, @Nullable Standing standing) {}

    /**
     * @param askedDay the day that is asked about, 0 for the one on which some rule comes nearest
     * @param fixed fields that never change in the run
     */
    Outlook(Rulebooks.Checked checked, Wish wish, int askedDay, Predicate<Field> fixed, World world) {
        this.checked = checked;
        this.wish = wish;
        this.askedDay = askedDay;
        this.world = world;
        this.durations = new Durations(world);
        this.whyNot = new WhyNot(world, durations, fixed, askedDay == 0 ? MOST_FACTS_A_DAY : MOST_FACTS);
        for (Rule rule : checked.rules().rules()) {
            if (writes(rule.effects())) {
                candidates.computeIfAbsent(rule.phase(), p -> new ArrayList<>()).add(rule);
            }
        }
    }

    /** Whether a rule has to do with any field or type of fact that the wish changes. */
    private boolean writes(List<Effect> effects) {
        return effects.stream().anyMatch(effect -> wish.effects().stream().anyMatch(wished -> isAlike(wished, effect)));
    }

    private boolean isAlike(Effect wished, Effect own) {
        if (own instanceof Effect.OneOf oneOf) {
            return oneOf.alternatives().stream().anyMatch(a -> writes(a.effects()));
        }
        if (wished instanceof Effect.Become become && own instanceof Effect.Become other) {
            return become.field() == other.field();
        }
        if (wished instanceof Effect.Rise rise && own instanceof Effect.Rise other) {
            return rise.field() == other.field();
        }
        return wished.getClass() == own.getClass();
    }

    void sampled(Phase phase, int newDay, List<Standing> standings) {
        if (newDay != day) {
            endDay();
            day = newDay;
        }
        List<Rule> rules = candidates.getOrDefault(phase, List.of());
        rules.forEach(rule -> durations.sample(rule, day));
        if (rules.isEmpty() || (askedDay != 0 && day != askedDay)) {
            return;
        }
        Optional<Unification> unification = Unification.of(wish, world);
        if (unification.isEmpty()) {
            return;
        }
        if (alreadyToday.isEmpty()) {
            alreadyToday = already(unification.get());
        }
        for (Rule rule : rules) {
            attempt(rule, unification.get()).ifPresent(attempt -> look(attempt, standings));
        }
    }

    private Optional<Attempt> attempt(Rule rule, Unification unification) {
        List<Attempt> attempts = new ArrayList<>();
        for (Unification.Way way : unification.ways(rule, checked.wording(rule))) {
            attempts.addAll(whyNot.explain(rule, checked.wording(rule), way.bindings(), way.also()));
        }
        return attempts.stream().min(Attempt.NEAREST);
    }

    private void look(Attempt attempt, List<Standing> standings) {
        String key = attempt.rule().key();
        Attempt before = nearest.get(key);
        if (before == null || Attempt.NEAREST.compare(attempt, before) < 0) {
            nearest.put(key, attempt);
            nearestDays.put(key, day);
        }
        Standing standing = standings.stream()
                .filter(s -> s.rule().key().equals(key) && agrees(s, attempt))
                .findFirst()
                .orElse(null);
        today.add(new Look(attempt, standing));
    }

    private static boolean agrees(Standing standing, Attempt attempt) {
        return standing.rule().variables().stream()
                .allMatch(v -> standing.bindings()[v.slot()] == attempt.bindings()[v.slot()]);
    }

    /** Keeps the day that has ended, if it is the one that is asked about or the nearest so far. */
    void endDay() {
        boolean isNearer = day == askedDay
                || askedDay == 0
                        && !today.isEmpty()
                        && alreadyToday.isEmpty()
                        && (kept.isEmpty() || Attempt.NEAREST.compare(best(today), best(kept)) < 0);
        if (isNearer) {
            kept = today;
            already = alreadyToday;
            keptDay = day;
        }
        today = new ArrayList<>();
        alreadyToday = "";
    }

    private static Attempt best(List<Look> looks) {
        return looks.stream().map(Look::attempt).min(Attempt.NEAREST).orElseThrow();
    }

    /** What is so already of all that decides the wish; empty if some of it is not. */
    private static String already(Unification unification) {
        List<String> said = new ArrayList<>();
        for (Effect effect : unification.decisive()) {
            Fact subject = unification.subject(effect).orElse(null);
            boolean isSo = effect instanceof Effect.Become become
                    && subject != null
                    && subject.read(become.field()) == unification.value(become);
            if (!isSo || subject == null) {
                return "";
            }
            Effect.Become become = (Effect.Become) effect;
            said.add(subject.getName() + "'s " + become.field().word() + " is " + unification.valueInWords(become));
        }
        return String.join(" and ", said);
    }

    /** The rules on the day that is kept, the nearest first. */
    List<Look> kept() {
        return kept.stream()
                .sorted((a, b) -> Attempt.NEAREST.compare(a.attempt(), b.attempt()))
                .toList();
    }

    int keptDay() {
        return keptDay;
    }

    String already() {
        return already;
    }

    Map<String, Integer> nearestDays() {
        return nearestDays;
    }
}
