package org.armistice.exercise.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armistice.exercise.LibyaRoad;
import org.armistice.exercise.RandomMoves;
import org.armistice.exercise.ThreeValleys;
import org.armistice.exercise.plan.Decision;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Hint;
import org.armistice.exercise.plan.Option;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.sight.Eyes;
import org.armistice.model.backing.RedLine;
import org.armistice.model.backing.RedLineStatus;
import org.armistice.model.event.Event;
import org.armistice.model.fact.Fact;
import org.armistice.simulator.Run;
import org.armistice.simulator.setup.Prepared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RehearsalTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-04-01T08:00:00Z"), ZoneOffset.UTC);

    /** Actors that no role of the road to Sirte plays. */
    private static final Set<String> NOBODYS =
            Set.of("contractor-company", "sudan", "sudan-commander", "tunisia", "chad", "niger");

    @TempDir
    Path folder;

    private Session begun(Exercise exercise, Prepared prepared, long seed, boolean people) {
        Session session = Session.create(
                folder.resolve(exercise.id() + seed), exercise, prepared, seed, CLOCK, new Eyes(exercise));
        if (people) {
            exercise.roles().forEach(role -> session.submit(new Move.Controlled(role.id(), true)));
        }
        return session;
    }

    private Session libya(boolean people) {
        return begun(LibyaRoad.ROAD_TO_SIRTE, LibyaRoad.PREPARED, 11, people);
    }

    private static Move chosen(String role, String decision, String option, String fact) {
        return new Move.Chosen(role, decision, List.of(new Move.Pick(option, fact)));
    }

    @Test
    void rulesAloneFinishTheThaw() {
        try (Session session = begun(ThreeValleys.thaw(), ThreeValleys.PREPARED, 3, false)) {
            while (!session.state().isDebrief()) {
                session.submit(new Move.Closed(session.state().turn()));
            }
            assertEquals(ThreeValleys.thaw().lastDay(4), session.played().run().days());
        }
    }

    @Test
    void rulesAlonePlayTheRoadToSirteAsTheScenarioIsPlayed() {
        try (Session session = libya(false)) {
            session.submit(new Move.Closed(1));
            session.submit(new Move.Closed(2));
            Run alone = LibyaRoad.PREPARED.simulation().seed(11).days(24).run();
            assertEquals(
                    alone.events().stream().map(Event::text).toList(),
                    session.played().run().events().stream().map(Event::text).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomDecisionsFinishTheThaw(long seed) {
        try (Session session = begun(ThreeValleys.thaw(), ThreeValleys.PREPARED, seed, true)) {
            RandomMoves moves = new RandomMoves(session, seed);
            while (!session.state().isDebrief()) {
                moves.playTurn();
            }
            assertTrue(session.played().run().events().stream().anyMatch(e -> e.kind() == Event.Kind.INTERVENTION));
        }
    }

    @Test
    void randomDecisionsPlayTheRoadToSirte() {
        try (Session session = libya(true)) {
            RandomMoves moves = new RandomMoves(session, 5);
            moves.playTurn();
            moves.playTurn();
            moves.playTurn();
            assertEquals(4, session.state().turn());
            Set<String> deciding = session.played().run().events().stream()
                    .map(e -> e.source().key())
                    .filter(key -> key.startsWith("turn-"))
                    .map(key -> key.substring(0, key.indexOf('/')))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertTrue(deciding.size() > 11, deciding.toString());
        }
    }

    @Test
    void everyRoleCanDoSomethingInEveryTurnWithWhatItHas() {
        for (Exercise exercise : List.of(ThreeValleys.thaw(), LibyaRoad.ROAD_TO_SIRTE)) {
            Prepared prepared = exercise.id().equals("thaw") ? ThreeValleys.PREPARED : LibyaRoad.PREPARED;
            try (Session session = begun(exercise, prepared, 20, true)) {
                for (Role role : exercise.roles()) {
                    assertTrue(
                            session.offers(role.id()).stream()
                                    .flatMap(o -> o.choices().stream())
                                    .anyMatch(c -> c.isOpen()
                                            && !c.option().effects().isEmpty()
                                            && c.option().cost() <= session.points(role)),
                            exercise.id() + ": " + role.id());
                }
            }
        }
    }

    @Test
    void rulesDecideForNobodyWhomPeoplePlay() {
        Set<String> decisions = Set.of(
                "red-lines/a-backer-draws-a-red-line-before-a-place-that-its-client-is-about-to-lose",
                "backing/a-backer-steps-up-its-help-after-a-reverse",
                "pressure/an-advance-on-a-city-draws-a-warning",
                "pressure/pressure-makes-a-commander-wait-before-a-city",
                "bargaining/a-principal-answers-an-offer",
                "mediation/a-backer-endorses-what-its-client-has-accepted",
                "economy/a-blockade-is-lifted-under-calls-and-want",
                "conduct/a-command-reins-its-fighters-in");
        Set<String> known =
                LibyaRoad.PREPARED.rules().rules().stream().map(r -> r.key()).collect(Collectors.toSet());
        assertTrue(known.containsAll(decisions));
        Set<String> alone = applied(false);
        assertFalse(
                Stream.of("pressure/", "backing/", "bargaining/", "conduct/")
                        .allMatch(book -> decisions.stream()
                                .filter(d -> d.startsWith(book))
                                .noneMatch(alone::contains)),
                "none of them is seen where nobody plays, so that this test would say nothing");
        Set<String> played = applied(true);
        decisions.forEach(rule -> assertFalse(played.contains(rule), rule));
    }

    private Set<String> applied(boolean people) {
        try (Session session = begun(LibyaRoad.ROAD_TO_SIRTE, LibyaRoad.PREPARED, people ? 31 : 32, people)) {
            session.submit(new Move.Closed(1));
            session.submit(new Move.Closed(2));
            return session.played().run().events().stream()
                    .filter(e -> e.kind() == Event.Kind.RULE)
                    .filter(e -> e.bindings().stream().noneMatch(b -> NOBODYS.contains(b.fact())))
                    .map(e -> e.source().key())
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void whatWasMadeInOneTurnCanBeChosenInTheNextAndGivesNothingAway() {
        try (Session session = libya(true)) {
            session.submit("egypt", chosen("egypt", "egypt-line", "sirte-bluff", ""));
            session.submit(new Move.Closed(1));
            Fact line = session.played().run().world().all().stream()
                    .filter(f -> f.type().noun().equals("red line"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(line.getId().startsWith("turn-1-egypt"), line.getId());
            assertFalse(line.getId().contains("orders") || line.getName().contains("orders"), line.getId());

            session.submit("egypt", chosen("egypt", "egypt-line", "withdraw", line.getId()));
            session.submit(new Move.Closed(2));
            assertTrue(session.played().run().world().find(line.getId()).orElseThrow() instanceof RedLine later
                    && later.getStatus() == RedLineStatus.WITHDRAWN);
        }
    }

    @Test
    void oneThingIsDoneWithEach() {
        try (Session session = libya(true)) {
            Refused refused = assertThrows(
                    Refused.class,
                    () -> session.submit(
                            "turkey",
                            new Move.Chosen(
                                    "turkey",
                                    "turkey-help",
                                    List.of(
                                            new Move.Pick("step-up", "turkey-air-power"),
                                            new Move.Pick("hold-back", "turkey-air-power")))));
            assertEquals("one thing is done with each, not two.", refused.getMessage());
        }
    }

    @Test
    void hintsOfTheFirstExerciseHoldWhenTheirStateDoes() {
        try (Session session = begun(ThreeValleys.thaw(), ThreeValleys.PREPARED, 3, true)) {
            assertTrue(hints(session, "council-axis").contains("An advance that stays too weak"));
            assertFalse(hints(session, "council-axis").contains("What you order is carried out"));
            Exercise exercise = session.exercise();
            Set<String> rules = ThreeValleys.PREPARED.rules().rules().stream()
                    .map(r -> r.key())
                    .collect(Collectors.toSet());
            List<Hint> all = exercise.decisions().stream()
                    .flatMap(d -> Stream.concat(d.hints().stream(), optionHints(d)))
                    .toList();
            assertTrue(all.size() >= 20, "" + all.size());
            all.forEach(hint -> assertTrue(rules.contains(hint.rule()), hint.rule()));
        }
    }

    private static Stream<Hint> optionHints(Decision decision) {
        return decision.options().stream().map(Option::hints).flatMap(List::stream);
    }

    private static String hints(Session session, String decision) {
        return session.offers("council").stream()
                .filter(o -> o.decision().id().equals(decision))
                .flatMap(o -> o.hints().stream())
                .map(Hint::text)
                .collect(Collectors.joining(" "));
    }
}
