package org.armistice.simulator.narrative;

import java.util.Optional;
import org.armistice.model.event.Event;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.model.humanitarian.Group;
import org.armistice.simulator.account.Subject;
import org.jspecify.annotations.Nullable;

/** Finds the fields of which events speak. */
final class Fields {
    private final World end;
    private final World start;

    /**
     * @param end the world as the run left it
     * @param start the world of the first day, for facts that are gone by the end
     */
    Fields(World end, World start) {
        this.end = end;
        this.start = start;
    }

    private Optional<Fact> find(String id) {
        return end.find(id).or(() -> start.find(id));
    }

    /** The field that changed; null if the fact came or went, or is gone and was made by a rule. */
    @Nullable
    Field field(Event.Change change) {
        return find(change.fact()).flatMap(f -> f.type().find(change.field())).orElse(null);
    }

    /** A sentence about the fact that changed, from a predicate in the singular. */
    String says(Event.Change change, String predicate) {
        return find(change.fact()).map(fact -> Subject.says(fact, predicate)).orElse(change.name() + " " + predicate);
    }

    boolean is(Event.Change change, FactType<?> type) {
        return find(change.fact()).filter(f -> f.type() == type).isPresent();
    }

    /** Where a group of displaced people comes from; empty for any other fact. */
    String origin(Event.Change change) {
        return find(change.fact()).orElse(null) instanceof Group group && group.getOrigin() != null
                ? group.getOrigin().getId()
                : "";
    }

    /** The field that a clause such as {@code Millford's held since becomes today} speaks of. */
    Optional<Field> field(String clause, Event event) {
        return event.bindings().stream()
                .filter(b -> speaksOf(clause, b.name() + "'s "))
                .findFirst()
                .flatMap(b -> named(clause.substring(b.name().length() + 3), b.fact()));
    }

    /** Whether a sentence begins with words; the first letter may be large. */
    static boolean speaksOf(String sentence, String words) {
        return sentence.regionMatches(true, 0, words, 0, 1) && sentence.startsWith(words.substring(1), 1);
    }

    private Optional<Field> named(String rest, String fact) {
        return find(fact)
                .flatMap(f -> f.type().fields().stream()
                        .filter(field -> rest.startsWith(field.word() + " "))
                        .reduce((a, b) -> a.word().length() >= b.word().length() ? a : b));
    }
}
