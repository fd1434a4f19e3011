package org.armistice.simulator.theatre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.armistice.model.event.Event;
import org.armistice.model.fact.World;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.reference.ReferenceMatcher;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.CoreProcesses;
import org.armistice.simulator.Settings;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.firing.Defeat;
import org.junit.jupiter.api.Test;

/** The core rulebooks, on Drools and by plain search, in 500 random theatres. */
class EnginesAgreeTest {
    private static final int THEATRES = Integer.getInteger("armistice.theatres", 500);
    private static final int DAYS = 30;
    private static final int ENOUGH = Math.max(1, THEATRES / 25);

    /** Of so many theatres, more is asked than whether the engines agree. */
    private static final int ASKED_MORE = 25;

    private static final Rulebooks.Checked CORE =
            Rulebooks.core().withoutTests().check();
    private static final DroolsRules DROOLS = DroolsRules.of(CORE.rules());

    /** What Drools tells of the theatres of which more is asked, as each test needs it. */
    private static final Map<Long, List<Event>> STRAIGHT = new ConcurrentHashMap<>();

    private final Map<String, Integer> applied = new TreeMap<>();
    private final Map<String, Integer> rested = new TreeMap<>();

    /**
     * A theatre on both engines.
     *
     * @param parting where their logs part, or nothing
     * @param days on how many days each rule applied
     */
    private record Played(long seed, String parting, Map<String, Long> days) {}

    private static Played play(long seed) {
        RandomTheatre theatre = new RandomTheatre(seed);
        List<Event> drools = straight(theatre, seed);
        List<Event> plain = events(theatre, theatre.createWorld(CORE.rules()), seed, false);
        return new Played(seed, parting(drools, plain), daysByRule(drools));
    }

    private static List<Event> straight(RandomTheatre theatre, long seed) {
        return seed > ASKED_MORE
                ? events(theatre, theatre.createWorld(CORE.rules()), seed, true)
                : STRAIGHT.computeIfAbsent(seed, s -> events(theatre, theatre.createWorld(CORE.rules()), s, true));
    }

    @Test
    void droolsAndThePlainSearchTellTheSameStory() {
        CORE.rules().rules().forEach(rule -> {
            applied.put(rule.key(), 0);
            rested.put(rule.key(), 0);
        });
        List<Played> played = LongStream.rangeClosed(1, THEATRES)
                .parallel()
                .mapToObj(EnginesAgreeTest::play)
                .toList();
        for (Played theatre : played) {
            assertThat(theatre.parting()).as("theatre %d", theatre.seed()).isEmpty();
            theatre.days().keySet().forEach(key -> applied.merge(key, 1, Integer::sum));
            for (Rule rule : CORE.rules().rules()) {
                if (theatre.days().getOrDefault(rule.key(), 0L) < DAYS) {
                    rested.merge(rule.key(), 1, Integer::sum);
                }
            }
        }
        Map<String, Integer> rare = new TreeMap<>(applied);
        rare.values().removeIf(count -> count >= ENOUGH);
        assertThat(rare)
                .as("core rules that applied in fewer than %d theatres", ENOUGH)
                .isEmpty();
        Map<String, Integer> always = new TreeMap<>(rested);
        always.values().removeIf(count -> count >= ENOUGH);
        assertThat(always)
                .as("core rules that were false or defeated for a whole day in fewer than %d theatres", ENOUGH)
                .isEmpty();
    }

    @Test
    void theOrderOfFactsAndRulesChangesNothing() {
        for (long seed = 1; seed <= ASKED_MORE; seed++) {
            RandomTheatre theatre = new RandomTheatre(seed);
            List<Event> straight = straight(theatre, seed);
            World mixed = theatre.createWorld(theatre.scenario().shuffled(seed), CORE.rules());
            assertThat(parting(events(theatre, mixed, seed, true), straight))
                    .as("theatre %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void otherNamesChangeNothingButTheNames() {
        for (long seed = 1; seed <= ASKED_MORE; seed++) {
            RandomTheatre theatre = new RandomTheatre(seed);
            RandomTheatre renamed = new RandomTheatre(seed, name -> "<" + new StringBuilder(name).reverse() + ">");
            List<Event> one = straight(theatre, seed);
            List<Event> other = events(renamed, renamed.createWorld(CORE.rules()), seed, true);
            assertThat(other).as("theatre %d", seed).hasSameSizeAs(one);
            for (int i = 0; i < one.size(); i++) {
                assertThat(withoutNames(other.get(i))).isEqualTo(withoutNames(one.get(i)));
            }
        }
    }

    /** What an event is without the words for it: facts by id, fields, causes. */
    private static List<Object> withoutNames(Event event) {
        return List.of(
                event.id(),
                event.day(),
                event.phase(),
                event.kind(),
                event.source().key(),
                event.bindings().stream().map(Event.Binding::fact).toList(),
                event.readings().stream()
                        .map(r -> r.fact() + " " + r.field() + " " + r.writtenBy())
                        .toList(),
                event.changes().stream().map(c -> c.fact() + " " + c.field()).toList(),
                event.causes());
    }

    /** Where two logs part, or nothing. */
    private static String parting(List<Event> one, List<Event> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i) + "\n  against\n" + other.get(i);
            }
        }
        return one.size() == other.size() ? "" : one.size() + " events against " + other.size();
    }

    /** On how many days each rule applied. */
    private static Map<String, Long> daysByRule(List<Event> events) {
        return events.stream()
                .flatMap(event -> applied(event).map(key -> Map.entry(key, event.day())))
                .distinct()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.counting()));
    }

    /** The rule that an event is of; a mere exception applies where it holds another rule back. */
    private static Stream<String> applied(Event event) {
        return switch (event.kind()) {
            case RULE -> Stream.of(event.source().key());
            case DEFEATED ->
                Defeat.exception(event).stream()
                        .filter(key ->
                                CORE.rules().find(key).orElseThrow().effects().isEmpty());
            default -> Stream.empty();
        };
    }

    private static List<Event> events(RandomTheatre theatre, World world, long seed, boolean drools) {
        return Simulation.of(
                        CORE.rules(),
                        CoreProcesses.names(),
                        () -> world,
                        (rules, at) -> matcher(rules, at, drools),
                        Settings.of(theatre.scenario().id(), theatre.scenario().firstDay()))
                .seed(seed)
                .days(DAYS)
                .run()
                .events();
    }

    private static Matcher matcher(RuleSet rules, World world, boolean drools) {
        return drools ? DROOLS.matcher(world) : new ReferenceMatcher(rules, world);
    }
}
