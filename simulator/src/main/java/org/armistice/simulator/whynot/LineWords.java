package org.armistice.simulator.whynot;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.World;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.text.Rounding;
import org.armistice.rules.evidence.Gap;
import org.armistice.rules.evidence.GapText;
import org.armistice.rules.evidence.Line;
import org.armistice.rules.evidence.Reading;
import org.armistice.rules.reference.Durations;
import org.armistice.rules.typed.Variable;
import org.armistice.rules.wording.Clause;

/** What there is to say of one clause that holds or does not. */
public final class LineWords {
    private static final int MOST_READ = 3;

    private final GapText gaps;

    /** @param world that the facts are or were in */
    public LineWords(World world) {
        this.gaps = new GapText(world);
    }

    /** Short sentences without full stops: what failed and how nearly, or what was seen where it holds. */
    public List<String> of(Line line) {
        List<String> words = new ArrayList<>();
        line.missing().forEach(variable -> words.add(missing(variable)));
        List<Gap> telling =
                line.gaps().stream().filter(gap -> !gap.isAboutNothing()).toList();
        (telling.isEmpty() ? line.gaps() : telling).forEach(gap -> words.add(Rounding.of(gaps.of(gap))));
        line.inTheWay()
                .forEach(fact -> words.add("in the way: the " + fact.type().noun() + " " + fact.getName()));
        Durations.Held held = line.held();
        if (held != null) {
            words.add(words(held));
        }
        if (line.outcome() == Line.Outcome.UNTOLD && words.isEmpty()) {
            words.add("cannot be told, since something that it speaks of is missing");
        }
        if (line.isMet() && held == null) {
            line.read().stream()
                    .filter(LineWords::isTelling)
                    .limit(MOST_READ)
                    .forEach(reading -> words.add(seen(reading)));
        }
        if (line.isMet() && line.clause().kind() == Clause.Kind.EXCEPTION && words.isEmpty()) {
            words.add("does not hold it back");
        }
        return words;
    }

    /** Parameters, the date, and which two facts a pair is of, say nothing new. */
    private static boolean isTelling(Reading reading) {
        FactType<?> type = reading.fact().type();
        return type != Calendar.TYPE
                && type != Assumption.TYPE
                && !(type.isPair() && (reading.field() == type.pairFirst() || reading.field() == type.pairSecond()));
    }

    private static String missing(Variable variable) {
        FactType<?> type = variable.type();
        return "there is no such " + (type == null ? "number" : type.noun());
    }

    private String seen(Reading reading) {
        return Rounding.of(reading.fact().getName() + "'s " + reading.field().word() + ": "
                + gaps.value(reading.value(), reading.field()));
    }

    private static String words(Durations.Held held) {
        if (held.needed() == Fixed.UNKNOWN || held.window() == Fixed.UNKNOWN) {
            return "for how long is unknown";
        }
        if (held.window() == Durations.UNBROKEN) {
            return held.now() || held.needed() == 0
                    ? "held for " + held.held() + " of " + held.needed() + " days"
                    : "does not hold today; " + held.needed() + " days are needed";
        }
        return "held on " + held.held() + " of the last " + held.window() + " days, needed on " + held.needed();
    }
}
