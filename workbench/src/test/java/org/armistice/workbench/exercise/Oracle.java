package org.armistice.workbench.exercise;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Glimpse;
import org.armistice.exercise.session.Session;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.rules.reference.Answers;
import org.armistice.simulator.Course;
import org.armistice.simulator.setup.Prepared;

/** Says what each role may see of an exercise, evening by evening, by playing it anew and asking the file alone. */
final class Oracle {
    /** [day] what a role may know: values, and references by the ids that they lead to, by id of fact and word of field. */
    record Evening(Map<String, Map<String, String>> seen, Set<String> all) {}

    private final Exercise exercise;
    private List<Map<String, Evening>> evenings = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    /** @param folder a copy of the exercise's */
    Oracle(Path folder, Prepared prepared) {
        this.exercise = Session.exerciseIn(folder, prepared);
        Session.open(folder, prepared, Clock.systemUTC(), this::watch).close();
    }

    private Runnable watch(Course course) {
        List<Map<String, Evening>> now = new ArrayList<>();
        evenings = now;
        Runnable look = () -> now.add(look(course.world()));
        look.run();
        return look;
    }

    private Map<String, Evening> look(World world) {
        world.all().forEach(fact -> names.put(fact.getId(), fact.getName()));
        Map<String, Evening> byRole = new HashMap<>();
        exercise.roles().forEach(role -> byRole.put(role.id(), look(world, role.sees())));
        List<Glimpse> common = new ArrayList<>(exercise.roles().get(0).sees());
        exercise.roles().forEach(role -> common.removeIf(g -> !role.sees().contains(g)));
        byRole.put("", look(world, common));
        return byRole;
    }

    private static Evening look(World world, List<Glimpse> glimpses) {
        Map<Fact, Set<Field>> fields = new HashMap<>();
        for (Glimpse glimpse : glimpses) {
            for (Fact fact : new Answers(world).which(glimpse.what())) {
                Set<Field> shown = fields.computeIfAbsent(fact, f -> new HashSet<>());
                fact.type().fields().stream()
                        .filter(f ->
                                glimpse.fields().isEmpty() || glimpse.fields().contains(f))
                        .forEach(shown::add);
            }
        }
        Map<String, Map<String, String>> seen = new HashMap<>();
        fields.forEach((fact, shown) -> {
            Map<String, String> values = new HashMap<>();
            for (Field field : shown) {
                if (field instanceof RefField<?> reference) {
                    Fact other = fact.follow(reference);
                    if (other != null && fields.containsKey(other)) {
                        values.put(field.word(), other.getId());
                    }
                } else {
                    values.put(field.word(), field.format(fact.read(field), world));
                }
            }
            seen.put(fact.getId(), values);
        });
        Set<String> all = new HashSet<>();
        world.all().forEach(fact -> all.add(fact.getId()));
        return new Evening(seen, all);
    }

    int days() {
        return evenings.size() - 1;
    }

    Evening evening(int day, String role) {
        Evening evening = evenings.get(day).get(role);
        if (evening == null) {
            throw new IllegalArgumentException(role);
        }
        return evening;
    }

    /** Ids and names of all facts that a role has never been able to see. */
    Set<String> hidden(String role) {
        Set<String> hidden = new HashSet<>();
        Set<String> known = known(role);
        for (Map<String, Evening> day : evenings) {
            day.values()
                    .forEach(e -> e.all().forEach(id -> {
                        hidden.add(id);
                        hidden.add(String.valueOf(names.get(id)));
                    }));
        }
        hidden.removeAll(known);
        return hidden;
    }

    /** Ids and names of all facts that a role has seen on some evening. */
    Set<String> known(String role) {
        Set<String> known = new HashSet<>();
        for (int day = 0; day <= days(); day++) {
            evening(day, role).seen().keySet().forEach(id -> {
                known.add(id);
                known.add(String.valueOf(names.get(id)));
            });
        }
        return known;
    }
}
