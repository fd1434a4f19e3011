package org.armistice.rules.register;

import static org.armistice.rules.TypedRules.check;
import static org.armistice.rules.TypedRules.equal;
import static org.armistice.rules.TypedRules.fact;
import static org.armistice.rules.TypedRules.literal;
import static org.armistice.rules.TypedRules.match;
import static org.armistice.rules.TypedRules.only;
import static org.armistice.rules.TypedRules.present;
import static org.armistice.rules.TypedRules.read;
import static org.armistice.rules.TypedRules.rule;
import static org.armistice.rules.TypedRules.the;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactWriter;
import org.armistice.model.fact.Field;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.TypedRules;
import org.armistice.rules.Worlds;
import org.armistice.rules.plan.Plan;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.RuleSet;
import org.armistice.rules.typed.Test;
import org.armistice.rules.typed.Variable;
import org.armistice.rules.typed.Watch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who does not look again would have found the same: random changes, each told to a register and compared with one that is new. */
class TurningTest {
    private static final Variable P = fact(0, "P", Place.TYPE);
    private static final Variable TODAY = fact(1, "", Calendar.TYPE);
    private static final Variable Q = fact(2, "", Place.TYPE);
    private static final Variable F = fact(3, "", Force.TYPE);
    private static final Variable ENOUGH = fact(4, "", Assumption.TYPE);
    private static final int DAYS = 80;

    private final Worlds worlds = new Worlds()
            .factions("gna", "lna")
            .place("sirte", "gna")
            .place("jufra", "gna")
            .place("ghat", "lna")
            .force("f1", "gna", "sirte", 4)
            .force("f2", "gna", "jufra", 6)
            .force("f3", "lna", "jufra", 5)
            .assumption("enough", 5);
    private final FactWriter writer = new FactWriter(worlds.world());

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void datesAreLookedAtAgainWhenTheyTurn(long seed) {
        Random random = new Random(seed);
        worlds.add(Calendar.TYPE, "calendar");
        RuleSet rules = TypedRules.set(rule("r")
                .of(P)
                .when(
                        match(P),
                        only(TODAY, "calendar"),
                        check(dated(random, P)),
                        present(
                                only(fact(5, "", Calendar.TYPE), "calendar"),
                                match(
                                        Q,
                                        equal(read(Q, Place.HOLDER), read(P, Place.HOLDER)),
                                        dated(random, Q, fact(5, "", Calendar.TYPE))))));
        Register register = register(rules);
        for (int day = 1; day <= DAYS; day++) {
            // Time goes by, as a rule; tests may turn it back, and before the first day there is none.
            long today = random.nextInt(12) == 0 ? random.nextInt(DAYS) : day;
            write(register, "calendar", Calendar.TODAY, random.nextInt(20) == 0 ? Fixed.UNKNOWN : Fixed.of(today));
            if (random.nextInt(5) == 0) {
                String place = List.of("sirte", "jufra", "ghat").get(random.nextInt(3));
                write(
                        register,
                        place,
                        Place.HELD_SINCE,
                        random.nextInt(4) == 0 ? Fixed.UNKNOWN : Fixed.of(day + 5L - random.nextInt(20)));
            }
            compare(rules, register, day);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void traitsAreLookedAtAgainWhenTheyTurn(long seed) {
        Random random = new Random(seed);
        RuleSet rules = TypedRules.set(rule("r")
                .of(P)
                .when(
                        match(P),
                        present(
                                only(ENOUGH, "enough"),
                                match(F, equal(read(F, Force.PLACE), the(P)), trait(random), trait(random)))));
        Register register = register(rules);
        for (int day = 1; day <= DAYS; day++) {
            String force = "f" + (1 + random.nextInt(3));
            switch (random.nextInt(4)) {
                case 0 -> write(register, force, Force.POSTURE, random.nextInt(3));
                case 1 -> write(register, "enough", Assumption.VALUE, Fixed.of(random.nextInt(10)));
                case 2 -> replace(register, random);
                default -> {
                    write(
                            register,
                            force,
                            Force.STRENGTH,
                            random.nextInt(6) == 0 ? Fixed.UNKNOWN : Fixed.of(random.nextInt(10)));
                    write(register, force, Force.POSTURE, random.nextInt(3));
                }
            }
            compare(rules, register, day);
        }
    }

    /** Takes the named fact away, or puts another one in its place. */
    private void replace(Register register, Random random) {
        worlds.world()
                .find("enough")
                .ifPresentOrElse(
                        enough -> {
                            worlds.remove("enough");
                            register.removed(enough);
                        },
                        () -> {
                            worlds.assumption("enough", random.nextInt(10));
                            register.added(worlds.fact("enough"));
                        });
    }

    private static Test dated(Random random, Variable place) {
        return dated(random, place, TODAY);
    }

    private static Test dated(Random random, Variable place, Variable calendar) {
        Expression today = read(calendar, Calendar.TODAY);
        Expression days = literal(random.nextInt(6));
        Expression then = switch (random.nextInt(4)) {
            case 0 -> today;
            case 1 -> new Expression.Combined(Expression.Operator.PLUS, days, today);
            case 2 -> new Expression.Combined(Expression.Operator.TIMES, today, days);
            default -> new Expression.Combined(Expression.Operator.MINUS, today, days);
        };
        return compared(random, read(place, Place.HELD_SINCE), then);
    }

    private static Test trait(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> compared(random, read(F, Force.POSTURE), new Expression.Literal(random.nextInt(3)));
            case 1 -> compared(random, read(F, Force.STRENGTH), literal(random.nextInt(10)));
            default -> compared(random, read(F, Force.STRENGTH), read(ENOUGH, Assumption.VALUE));
        };
    }

    private static Test compared(Random random, Expression one, Expression other) {
        Test.Comparator comparator = Test.Comparator.values()[random.nextInt(6)];
        Test test = random.nextBoolean()
                ? new Test.Comparison(one, comparator, other)
                : new Test.Comparison(other, comparator, one);
        return switch (random.nextInt(5)) {
            case 0 -> new Test.Not(test);
            case 1 -> new Test.AnyOf(List.of(test, new Test.Comparison(one, Test.Comparator.EQUAL, other)));
            default -> test;
        };
    }

    private Register register(RuleSet rules) {
        Register register = new Register(new Outlooks(rules, Plan::of), worlds.world());
        Watch watch = rules.rules().get(0).branches().get(0).watch();
        for (Fact place : worlds.world().list(Place.TYPE)) {
            register.found(watch.key(), place, new Object[] {place});
        }
        return register;
    }

    private void write(Register register, String id, Field field, long value) {
        worlds.world().find(id).ifPresent(fact -> {
            writer.set(fact, field, value);
            register.changed(fact, field.bit());
        });
    }

    private void compare(RuleSet rules, Register register, int day) {
        assertThat(holding(register, day)).as("day " + day).isEqualTo(holding(register(rules), 1));
    }

    private static List<Object> holding(Register register, int day) {
        List<Object> places = new ArrayList<>();
        register.sample(Phase.COMBAT, day).forEach(standing -> places.add(standing.bindings()[P.slot()]));
        return places;
    }
}
