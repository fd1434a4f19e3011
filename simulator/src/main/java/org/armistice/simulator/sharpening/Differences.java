package org.armistice.simulator.sharpening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.vocabulary.Vocabulary;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.simulator.Run;

/** What is so at the end of one run and not of another, as conditions that a test could expect. */
final class Differences {
    private Differences() {}

    static Set<String> of(RulebookTest test, Run run, Run other) {
        Set<String> lines = new LinkedHashSet<>();
        World world = run.world();
        World otherWorld = other.world();
        for (Fact given : test.createWorld().all()) {
            if (given.type() == Assumption.TYPE || given.type() == Calendar.TYPE) {
                continue;
            }
            Fact fact = world.find(given.getId()).orElse(null);
            Fact otherFact = otherWorld.find(given.getId()).orElse(null);
            if (fact != null && otherFact != null) {
                given.type().fields().forEach(field -> add(fact, otherFact, field, run, other, lines));
            }
        }
        for (FactType<?> type : Vocabulary.types()) {
            if (type != Assumption.TYPE && type != Calendar.TYPE && !type.isPair()) {
                addNumbers(type, world, otherWorld, lines);
            }
        }
        return lines;
    }

    private static void add(Fact fact, Fact other, Field field, Run run, Run otherRun, Set<String> lines) {
        String value = value(fact, field, run.world());
        String of = Edits.of(fact, field);
        if (of.isEmpty() || value.isEmpty() || value.equals(value(other, field, otherRun.world()))) {
            return;
        }
        if (field instanceof FlagField) {
            lines.add(fact.getId() + " is " + (value.equals("yes") ? "" : "not ") + field.word());
        } else {
            lines.add(of + " is " + value);
        }
    }

    /** As a condition would name it; empty if none could. */
    private static String value(Fact fact, Field field, World world) {
        if (field instanceof RefField<?> ref) {
            Fact target = fact.follow(ref);
            return target == null ? "none" : target.getId().contains(".") ? "" : target.getId();
        }
        long value = fact.read(field);
        if (field instanceof NumberField || field instanceof DateField) {
            return value == Fixed.UNKNOWN ? "unknown" : field.format(value, world);
        }
        return field instanceof ChoiceField<?> || field instanceof FlagField ? field.format(value, world) : "";
    }

    /** Facts that came into the world have names that no test knows; it can count them, and tell them by their words. */
    private static void addNumbers(FactType<?> type, World world, World other, Set<String> lines) {
        List<? extends Fact> facts = world.list(type);
        List<? extends Fact> others = other.list(type);
        if (facts.size() != others.size()) {
            lines.add("the number of " + type.plural() + " is " + facts.size());
            return;
        }
        for (Field field : type.fields()) {
            if (!(field instanceof ChoiceField<?>) && !(field instanceof NumberField)) {
                continue;
            }
            for (String value : values(facts, field, world)) {
                if (!values(others, field, other).contains(value) && !value.equals("unknown")) {
                    lines.add("some " + type.noun() + " with " + field.word() + " " + value);
                }
            }
        }
    }

    private static List<String> values(List<? extends Fact> facts, Field field, World world) {
        List<String> values = new ArrayList<>();
        facts.forEach(fact -> values.add(field.format(fact.read(field), world)));
        return values;
    }
}
