package org.armistice.simulator.whynot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.event.Event;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.World;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.TextFile;
import org.armistice.rules.evidence.Unification;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Wish;
import org.armistice.simulator.folder.Recorded;
import org.armistice.simulator.folder.RunInputs;
import org.armistice.simulator.setup.Prepared;
import org.jspecify.annotations.Nullable;

/** A question why something did not happen in a run, and all that is found out about it. */
public final class Asking {
    private static final Pattern UNKNOWN =
            Pattern.compile("(?:.* is expected here, not|there is no place) '([^']+)'\\.");
    private static final int MOST_MEANT = 4;

    private final Recorded run;
    private final RunInputs inputs;
    private final Prepared prepared;
    private final Wish wish;
    private final int day;

    /**
     * @param prepared reads what the run was made from
     * @param text what did not happen, in the words of rulebooks
     * @param day that is asked about, 0 for the nearest
     * @throws BadInput if it cannot be read, or there is no such day
     */
    public Asking(Recorded run, Function<RunInputs, Prepared> prepared, String text, int day) {
        this.run = run;
        this.inputs = run.inputs();
        this.day = day;
        if (day < 0 || day > inputs.days()) {
            throw new BadInput(new Problem(
                    Position.ofFile("--day"), "this run has the days 1 to " + inputs.days() + ", not " + day + "."));
        }
        this.prepared = prepared.apply(inputs);
        this.wish = wish(text.strip().toLowerCase(Locale.ROOT));
    }

    private Wish wish(String text) {
        try {
            TextFile file = new TextFile("--why-not", text);
            return prepared.checked().questions().wish(text, new Position("--why-not", 1, 1), file);
        } catch (BadInput e) {
            World world = prepared.scenario().createWorld();
            String byIds = byIds(text, world);
            if (!byIds.equals(text)) {
                return prepared.checked()
                        .questions()
                        .wish(byIds, new Position("--why-not", 1, 1), new TextFile("--why-not", byIds));
            }
            throw new BadInput(e.problems().stream()
                    .map(problem -> new Problem(
                            problem.position(), problem.message() + meant(problem.message(), world), problem.snippet()))
                    .toList());
        }
    }

    /** The same with ids in place of what people call things. */
    private static String byIds(String text, World world) {
        List<Fact> named = world.all().stream()
                .filter(fact -> !fact.getId().contains(".") && fact.type() != Assumption.TYPE)
                // Where a name is somebody else's id, the id is meant.
                .filter(fact ->
                        world.find(fact.getName().toLowerCase(Locale.ROOT)).isEmpty())
                .sorted(Comparator.comparingInt((Fact fact) -> -fact.getName().length()))
                .toList();
        String byIds = text;
        for (Fact fact : named) {
            Pattern name = Pattern.compile(
                    "(?<![\\w-])" + Pattern.quote(fact.getName().toLowerCase(Locale.ROOT)) + "(?![\\w-])",
                    Pattern.UNICODE_CHARACTER_CLASS);
            byIds = name.matcher(byIds).replaceAll(Matcher.quoteReplacement(fact.getId()));
        }
        return byIds;
    }

    /** The facts in whose id or name an unknown word stands, where nothing has been suggested. */
    private static String meant(String message, World world) {
        Matcher unknown = UNKNOWN.matcher(message);
        if (!unknown.matches()) {
            return "";
        }
        String word = unknown.group(1);
        List<String> alike = world.all().stream()
                .filter(fact -> !fact.getId().contains(".") && fact.type() != Assumption.TYPE)
                .filter(fact -> fact.getId().contains(word)
                        || fact.getName().toLowerCase(Locale.ROOT).contains(word))
                .limit(MOST_MEANT)
                .map(fact -> "'" + fact.getId() + "' (" + fact.getName() + ")")
                .toList();
        return alike.isEmpty() ? "" : " Maybe " + String.join(" or ", alike) + "?";
    }

    /**
     * What is found out.
     *
     * @param differences between the inputs of the run and those that are there now
     * @param happened the events by which it did happen, the first first
     * @param processes of each process that has written the field, its name and its last event that did
     * @param computed the field that no rule can set, since a process computes it each day; empty if there is none
     * @param sameRun whether the run that was played again is the recorded one, as far as it goes
     */
    public record Found(
            String text,
            int askedDay,
            Answer answer,
            List<String> differences,
            List<Event> happened,
            Map<String, Event> processes,
            String computed,
            boolean sameRun) {}

    /** How many days are played again. */
    public int days() {
        return day == 0 ? inputs.days() : day;
    }

    /**
     * Plays the run again and looks.
     *
     * @param each told after each day
     */
    public Found find(Runnable each) {
        World start = prepared.scenario().createWorld();
        Answer answer = new Replay(prepared.scenario(), prepared.checked(), inputs.seed(), wish, fixed(start))
                .play(inputs.days(), day, each);
        List<Event> happened = new ArrayList<>();
        Map<String, Event> processes = new TreeMap<>();
        String computed = "";
        Optional<Unification> unification = Unification.of(wish, start);
        if (unification.isPresent()) {
            for (Event event : run.events()) {
                if (isIt(event, unification.get(), start, answer.run().world())) {
                    happened.add(event);
                } else if (event.kind() == Event.Kind.PROCESS && writes(event, unification.get())) {
                    processes.put(event.source().name(), event);
                }
            }
            computed = unification.get().decisive().stream()
                    .map(Asking::field)
                    .filter(field -> field != null && field.isDerived())
                    .map(String::valueOf)
                    .findFirst()
                    .orElse("");
        }
        return new Found(
                wish.text(), day, answer, inputs.differences(prepared), happened, processes, computed, isSame(answer));
    }

    /** References, words and flags that no rule sets and that have not changed in the run; numbers move all the time. */
    private Predicate<Field> fixed(World start) {
        Set<Field> written = new HashSet<>();
        prepared.rules().rules().forEach(rule -> rule.effects().forEach(effect -> addWritten(effect, written)));
        for (Event event : run.events()) {
            for (Event.Change change : event.changes()) {
                start.find(change.fact())
                        .flatMap(fact -> fact.type().find(change.field()))
                        .ifPresent(written::add);
            }
        }
        return field -> !(field instanceof NumberField)
                && !(field instanceof DateField)
                && !field.isDerived()
                && !written.contains(field);
    }

    private static void addWritten(Effect effect, Set<Field> written) {
        if (effect instanceof Effect.Become become) {
            written.add(become.field());
        } else if (effect instanceof Effect.OneOf oneOf) {
            oneOf.alternatives().forEach(a -> a.effects().forEach(inner -> addWritten(inner, written)));
        }
    }

    /** Whether an event is what is asked about. */
    private boolean isIt(Event event, Unification unification, World start, World end) {
        boolean ofOtherRule = prepared.rules()
                .find(event.source().key())
                .filter(rule ->
                        unification.ways(rule, prepared.checked().wording(rule)).isEmpty())
                .isPresent();
        return !ofOtherRule
                && unification.decisive().stream()
                        .allMatch(effect -> event.changes().stream()
                                .anyMatch(change -> matches(change, effect, unification, start, end)));
    }

    /** A fact that came into the world is known by what it is like at the end; if it has gone again, nothing is known. */
    private static boolean matches(
            Event.Change change, Effect effect, Unification unification, World start, World end) {
        if (effect instanceof Effect.Create create) {
            return change.field().isEmpty()
                    && change.after().equals(create.type().noun());
        }
        boolean ofSubject = unification
                .subject(effect)
                .filter(fact -> fact.getId().equals(change.fact()))
                .isPresent();
        if (!ofSubject) {
            return false;
        }
        if (effect instanceof Effect.Remove) {
            return change.field().isEmpty() && change.after().isEmpty();
        }
        Field field = field(effect);
        if (field == null || !change.field().equals(field.word())) {
            return false;
        }
        return !(effect instanceof Effect.Become become)
                || change.after().equals(field.format(unification.value(become), start));
    }

    private static boolean writes(Event event, Unification unification) {
        return unification.decisive().stream()
                .anyMatch(effect -> event.changes().stream()
                        .anyMatch(change -> unification
                                        .subject(effect)
                                        .filter(fact -> fact.getId().equals(change.fact()))
                                        .isPresent()
                                && field(effect) != null
                                && change.field()
                                        .equals(String.valueOf(field(effect)).replaceFirst(".*'s ", ""))));
    }

    private static @Nullable Field field(Effect effect) {
        return effect instanceof Effect.Become become
                ? become.field()
                : effect instanceof Effect.Rise rise ? rise.field() : null;
    }

    /** Events are compared by their texts; one more or less, and it is another run. */
    private boolean isSame(Answer answer) {
        List<Event> again = answer.run().events();
        if (run.events().size() < again.size()) {
            return false;
        }
        for (int i = 0; i < again.size(); i++) {
            if (!again.get(i).text().equals(run.events().get(i).text())) {
                return false;
            }
        }
        return true;
    }
}
