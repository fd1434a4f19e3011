package org.armistice.simulator.sharpening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.rules.language.trial.RulebookTest;

/** Small changes to the world of a test, of a kind that may matter to a rule. */
final class Edits {
    private static final int MOST_FACTS = 4;

    private final RulebookTest base;
    private final World world;
    private final Values values;
    private final int days;
    private final Set<Edit> edits = new LinkedHashSet<>();

    /** @param days for how many days each goes on, unless it is about the days */
    Edits(RulebookTest base, Values values, int days) {
        this.base = base;
        this.world = base.createWorld();
        this.values = values;
        this.days = days == base.samples() - 1 ? -1 : days;
    }

    /** Other values of fields that the rule looks at; more days and fewer; facts that are left out, and their twins. */
    List<Edit> all() {
        int shown = days < 0 ? base.samples() - 1 : days;
        if (shown > 0) {
            edits.add(Edit.NONE.lasting(shown - 1));
            edits.add(Edit.NONE.lasting(0));
        }
        edits.add(Edit.NONE.lasting(days));
        edits.add(Edit.NONE.lasting(shown + 1));
        edits.add(Edit.NONE);
        for (Field field : values.fields()) {
            factsOf(field.owner()).forEach(fact -> changes(fact, field).forEach(edits::add));
        }
        Set<FactType<?>> types = new LinkedHashSet<>();
        values.fields().forEach(field -> types.add(field.owner()));
        for (FactType<?> type : types) {
            if (!type.isPair()) {
                factsOf(type).forEach(this::addTwins);
            }
        }
        return List.copyOf(edits);
    }

    /** Two of the changes at once, for rules that hold in several ways. */
    List<Edit> pairs() {
        List<Edit> single = new ArrayList<>();
        for (Field field : values.fields()) {
            factsOf(field.owner()).stream().limit(2).forEach(fact -> single.addAll(changes(fact, field)));
        }
        List<Edit> pairs = new ArrayList<>();
        for (int i = 0; i < single.size(); i++) {
            for (int j = i + 1; j < single.size(); j++) {
                if (!subject(single.get(i)).equals(subject(single.get(j)))) {
                    pairs.add(single.get(i).and(single.get(j)).lasting(days));
                }
            }
        }
        return pairs;
    }

    private static String subject(Edit edit) {
        return edit.given().get(0).replaceFirst(" is .*", "");
    }

    private List<Fact> factsOf(FactType<?> type) {
        return type == Assumption.TYPE || type == Calendar.TYPE
                ? List.of()
                : world.list(type).stream()
                        .limit(type.isPair() ? 2 * MOST_FACTS : MOST_FACTS)
                        .map(Fact.class::cast)
                        .toList();
    }

    private List<Edit> changes(Fact fact, Field field) {
        List<Edit> changes = new ArrayList<>();
        String of = of(fact, field);
        boolean isSide = field instanceof RefField<?> && fact.type().isPair();
        if (!of.isEmpty() && !isSide) {
            values.of(field, fact, world, base.scenario().firstDay())
                    .forEach(
                            value -> changes.add(Edit.given(of + " is " + value).lasting(days)));
        }
        return changes;
    }

    /** {@code column's posture}, {@code red's attitude towards blue}. */
    static String of(Fact fact, Field field) {
        FactType<?> type = fact.type();
        if (!type.isPair()) {
            return fact.getId().contains(".") ? "" : fact.getId() + "'s " + field.word();
        }
        Fact first = fact.follow(type.pairFirst());
        Fact second = fact.follow(type.pairSecond());
        return first == null || second == null
                ? ""
                : first.getId() + "'s " + field.word() + " " + type.preposition() + " " + second.getId();
    }

    /** One more fact like it, as it is and with one thing else. */
    private void addTwins(Fact fact) {
        if (fact.getId().contains(".")) {
            return;
        }
        edits.add(Edit.without(fact.getId()).lasting(days));
        String twin = "second-" + fact.getId();
        String line = fact.type().noun() + " " + twin + " like " + fact.getId();
        edits.add(Edit.given(line).lasting(days));
        for (Field field : values.fields()) {
            if (field.owner() == fact.type()) {
                for (String value :
                        values.of(field, fact, world, base.scenario().firstDay())) {
                    edits.add(Edit.given(line, twin + "'s " + field.word() + " is " + value)
                            .lasting(days));
                }
            }
        }
    }
}
