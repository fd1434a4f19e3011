package org.armistice.exercise.sight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.exercise.adjudication.Adjudicator;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Glimpse;
import org.armistice.exercise.plan.Role;
import org.armistice.model.fact.World;
import org.armistice.rules.reference.Answers;
import org.armistice.simulator.Course;

/** Looks at the world with the eyes of every role, at the start and on every evening that is played. */
public final class Eyes implements Adjudicator.Watching {
    private final List<Role> roles;
    private final Set<Glimpse> glimpses = new LinkedHashSet<>();
    private final List<Map<String, Sight>> known;
    private List<Map<String, Sight>> days = List.of();

    public Eyes(Exercise exercise) {
        this(exercise.roles());
    }

    /** @param roles with whose eyes */
    public Eyes(List<Role> roles) {
        this(roles, List.of());
    }

    /** @param known [day] what was seen on days that need not be looked at again */
    private Eyes(List<Role> roles, List<Map<String, Sight>> known) {
        this.roles = List.copyOf(roles);
        this.known = List.copyOf(known);
        roles.forEach(role -> glimpses.addAll(role.sees()));
    }

    /** Others that look at a course which is the same up to the last day that these have seen, and do not look at those days again. */
    public Eyes after() {
        return new Eyes(roles, days);
    }

    @Override
    public Runnable apply(Course course) {
        List<Map<String, Sight>> seen = new ArrayList<>(known);
        if (seen.isEmpty()) {
            seen.add(look(course.world(), Map.of()));
        }
        days = seen;
        return () -> {
            if (course.day() >= seen.size()) {
                seen.add(look(course.world(), seen.get(seen.size() - 1)));
            }
        };
    }

    /** What a role sees on the evening of a day; 0 is the start. */
    public Sight sight(int day, String role) {
        Sight sight = days.get(day).get(role);
        if (sight == null) {
            throw new IllegalArgumentException("there is no role '" + role + "'");
        }
        return sight;
    }

    /** How many days have been looked at. */
    public int days() {
        return days.size() - 1;
    }

    /** What a role sees of a world as it stands. */
    public static Sight of(Role role, World world) {
        Answers answers = new Answers(world);
        return Sight.of(role.sees().stream()
                .map(glimpse -> new Seen(glimpse, answers.which(glimpse.what())))
                .toList());
    }

    private Map<String, Sight> look(World world, Map<String, Sight> before) {
        Answers answers = new Answers(world);
        Map<Glimpse, Seen> seen = new HashMap<>();
        glimpses.forEach(glimpse -> seen.put(glimpse, new Seen(glimpse, answers.which(glimpse.what()))));
        Map<String, Sight> sights = new LinkedHashMap<>();
        for (Role role : roles) {
            Sight sight = Sight.of(role.sees().stream().map(seen::get).toList());
            // Mostly nothing changes from one evening to the next, and one of them is enough.
            Sight known = before.get(role.id());
            sights.put(role.id(), known != null && known.equals(sight) ? known : sight);
        }
        return sights;
    }
}
