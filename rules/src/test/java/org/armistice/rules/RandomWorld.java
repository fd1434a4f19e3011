package org.armistice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.FactWriter;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.vocabulary.Vocabulary;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.RuleSet;
import org.jspecify.annotations.Nullable;

/** A small world of every kind of fact with arbitrary fields, which changes arbitrarily. It need not make sense. */
final class RandomWorld {
    private static final long[] NUMBERS = {
        0, Fixed.ONE / 20, Fixed.ONE / 4, Fixed.ONE / 2, Fixed.ONE, Fixed.of(2), Fixed.of(4), Fixed.of(8), Fixed.of(300)
    };

    private final Random random;
    private final World world = new World();
    private final FactWriter writer = new FactWriter(world);
    private int created;

    RandomWorld(long seed, RuleSet rules) {
        random = new Random(seed);
        writer.add(Calendar.TYPE.create("calendar", "calendar"));
        writer.set(world.get(Calendar.TYPE, "calendar"), Calendar.TODAY, Fixed.of(18000));
        for (Parameter parameter : rules.parameters()) {
            Assumption assumption = writer.add(Assumption.TYPE.create(parameter.id(), parameter.id()));
            writer.set(assumption, Assumption.VALUE, parameter.value());
        }
        for (FactType<?> type : Vocabulary.types()) {
            if (type != Calendar.TYPE && type != Assumption.TYPE) {
                for (int i = 2 + random.nextInt(4); i > 0; i--) {
                    create(type);
                }
            }
        }
        for (Fact fact : world.all()) {
            if (fact.type() != Calendar.TYPE && fact.type() != Assumption.TYPE) {
                fact.type().fields().forEach(field -> write(fact, field));
            }
        }
    }

    World world() {
        return world;
    }

    private Fact create(FactType<?> type) {
        return writer.add(type.create(type.noun().replace(' ', '-') + created++, "a " + type.noun()));
    }

    /** A new fact of any type. */
    Fact create() {
        FactType<?> type = any(Vocabulary.types().stream()
                .filter(t -> t != Calendar.TYPE && t != Assumption.TYPE)
                .toList());
        Fact fact = create(type);
        type.fields().forEach(field -> write(fact, field));
        return fact;
    }

    /** Takes out a fact that nothing points to, if the one that was drawn is such. */
    @Nullable
    Fact remove() {
        Fact fact = any(world.all());
        boolean pointedTo = world.all().stream()
                .anyMatch(f -> f.type().fields().stream()
                        .anyMatch(field -> field instanceof RefField<?> ref && f.follow(ref) == fact));
        if (pointedTo || fact instanceof Calendar || fact instanceof Assumption) {
            return null;
        }
        writer.remove(fact);
        return fact;
    }

    /** A change of some fields of some fact. */
    record Change(Fact fact, List<Field> fields) {
        long bits() {
            long bits = 0;
            for (Field field : fields) {
                bits |= field.bit();
            }
            return bits;
        }
    }

    Change change() {
        Fact fact = any(world.all());
        List<Field> fields = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            Field field = any(fact.type().fields());
            if (fact instanceof Calendar) {
                writer.set(fact, Calendar.TODAY, fact.read(Calendar.TODAY) + Fixed.ONE);
                fields.add(Calendar.TODAY);
            } else {
                write(fact, field);
                fields.add(field);
            }
        }
        return new Change(fact, fields);
    }

    private void write(Fact fact, Field field) {
        if (field instanceof NumberField number) {
            boolean unknown = random.nextInt(12) == 0;
            writer.set(
                    fact,
                    field,
                    unknown ? Fixed.UNKNOWN : number.range().clamp(NUMBERS[random.nextInt(NUMBERS.length)]));
        } else if (field instanceof DateField) {
            writer.set(fact, field, random.nextInt(6) == 0 ? Fixed.UNKNOWN : Fixed.of(18000 + random.nextInt(5)));
        } else if (field instanceof ChoiceField<?> choice) {
            writer.set(fact, field, random.nextInt(choice.constants().size()));
        } else if (field instanceof FlagField) {
            writer.set(fact, field, random.nextInt(2));
        } else if (field instanceof RefField<?> ref) {
            List<? extends Fact> targets = List.copyOf(world.list(Vocabulary.typeOf(ref.target())));
            writer.set(fact, ref, targets.isEmpty() || random.nextInt(6) == 0 ? null : any(targets));
        }
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
