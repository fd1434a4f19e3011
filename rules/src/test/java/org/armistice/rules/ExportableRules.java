package org.armistice.rules;

import static org.armistice.rules.TypedRules.atLeast;
import static org.armistice.rules.TypedRules.check;
import static org.armistice.rules.TypedRules.compare;
import static org.armistice.rules.TypedRules.differs;
import static org.armistice.rules.TypedRules.equal;
import static org.armistice.rules.TypedRules.fact;
import static org.armistice.rules.TypedRules.literal;
import static org.armistice.rules.TypedRules.match;
import static org.armistice.rules.TypedRules.none;
import static org.armistice.rules.TypedRules.number;
import static org.armistice.rules.TypedRules.only;
import static org.armistice.rules.TypedRules.read;
import static org.armistice.rules.TypedRules.rule;
import static org.armistice.rules.TypedRules.the;
import static org.armistice.rules.TypedRules.total;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.armistice.model.accountability.Site;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.rules.typed.Test;
import org.armistice.rules.typed.Variable;

/** Rules that say, all together, nearly everything that can be exported to DRL. */
final class ExportableRules {
    private static final Variable A = fact(0, "A", Faction.TYPE);
    private static final Variable F = fact(1, "F", Force.TYPE);
    private static final Variable Q = fact(2, "", Place.TYPE);
    private static final Variable G = fact(0, "G", Site.TYPE);
    private static final Variable R = fact(1, "R", Route.TYPE);
    private static final Variable P = fact(0, "P", Place.TYPE);
    private static final Variable C = fact(1, "", Calendar.TYPE);

    private ExportableRules() {}

    static RuleSet yardstick() {
        try {
            Path file = Path.of(Objects.requireNonNull(ExportableRules.class.getResource("/rulebooks/yardstick.md"))
                    .toURI());
            return Rulebooks.words().with(file).check().rules();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Totals of each kind inside of other groups. */
    private static List<Rule> nested() {
        StringBuilder text = new StringBuilder("---\nrulebook: nested\nphase: combat\n---\n");
        for (String inside : List.of(
                "no force F of A has strength below the mean strength of forces of A",
                "some force F of A has strength above the lowest strength of forces",
                "every force of A has strength at most the highest strength of forces",
                "the number of forces F with strength above the mean strength of forces of A is above 0",
                "the total of F's strength times the number of places held by A over forces F of A is above 10 people",
                "the highest of F's strength minus the mean strength of forces over forces F is above 1 person")) {
            text.append("```rule ")
                    .append(inside.replaceAll("[^a-z ]", ""))
                    .append("\n  each day while  a faction A\n    and  ")
                    .append(inside)
                    .append("\n  then   A's outside pressure rises by 1 point\n```\n");
        }
        return Rulebooks.words()
                .with("nested.md", text.toString())
                .check()
                .rules()
                .rules();
    }

    /** The rules and some more, which say what the yardstick does not. */
    static RuleSet withOdds(RuleSet rules) {
        List<Rule> all = new ArrayList<>(rules.rules());
        all.addAll(nested());
        for (Condition.Fold fold : Condition.Fold.values()) {
            Variable result = number(5);
            Expression weighed = new Expression.Combined(
                    Expression.Operator.TIMES,
                    new Expression.Combined(
                            Expression.Operator.PLUS, read(F, Force.STRENGTH), read(A, Faction.COST_TOLERANCE)),
                    read(Q, Place.VALUE));
            all.add(rule("odds/fold-" + fold.name().toLowerCase(Locale.ROOT))
                    .of(A)
                    .when(
                            match(A),
                            total(
                                    result,
                                    fold,
                                    weighed,
                                    match(F, equal(read(F, Force.FACTION), the(A))),
                                    match(Q, equal(the(Q), read(F, Force.PLACE)))),
                            check(atLeast(the(result), literal(1))))
                    .build());
        }
        all.add(rule("odds/awkward-words")
                .of(G, R)
                .when(
                        match(G, equal(read(G, Site.PROTECTED), new Expression.Literal(0))),
                        match(
                                R,
                                new Test.Not(new Test.AllOf(List.of(
                                        equal(read(R, Route.END), read(G, Site.PLACE)),
                                        equal(read(R, Route.KIND), new Expression.Literal(0))))),
                                differs(read(R, Route.START), none())))
                .build());
        all.add(rule("odds/dates-and-unknowns")
                .of(P)
                .when(
                        only(C, "calendar"),
                        match(
                                P,
                                compare(read(P, Place.HELD_SINCE), Test.Comparator.LESS, read(C, Calendar.TODAY)),
                                compare(
                                        read(P, Place.HELD_SINCE),
                                        Test.Comparator.AT_MOST,
                                        new Expression.Literal(Fixed.of(18003))),
                                new Test.Not(atLeast(read(P, Place.VALUE), literal(0.5)))))
                .build());
        return new RuleSet(all, rules.parameters());
    }
}
