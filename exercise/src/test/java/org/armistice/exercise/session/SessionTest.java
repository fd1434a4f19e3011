package org.armistice.exercise.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.armistice.exercise.Small;
import org.armistice.exercise.ThreeValleys;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.sight.Eyes;
import org.armistice.exercise.sight.News;
import org.armistice.exercise.sight.Sight;
import org.armistice.model.event.Event;
import org.armistice.model.force.Force;
import org.armistice.simulator.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-04-01T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Eyes eyes = new Eyes(ThreeValleys.thaw());

    private Session begun() {
        Session session =
                Session.create(folder.resolve("s"), ThreeValleys.thaw(), ThreeValleys.PREPARED, 3, CLOCK, eyes);
        session.submit(new Move.Controlled("league", true));
        session.submit(new Move.Controlled("council", true));
        return session;
    }

    private static Move chosen(String role, String decision, String option) {
        return new Move.Chosen(role, decision, List.of(new Move.Pick(option, "")));
    }

    @Test
    void decisionsBecomeInterventionsThatExplainThemselves() {
        try (Session session = begun()) {
            session.submit("council", chosen("council", "council-axis", "halt"));
            session.submit("council", new Move.Confirmed("council", true));
            session.submit(new Move.Closed(1));

            Run run = session.played().run();
            assertEquals(10, run.days());
            Event halt = run.events().stream()
                    .filter(e -> e.kind() == Event.Kind.INTERVENTION
                            && e.source().key().startsWith("turn-1-council/"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(1, halt.day());
            assertEquals("Turn 1: Highland Council", halt.source().name());
            String whatIf = session.played()
                    .prepared()
                    .whatIfs()
                    .get("turn-1-council")
                    .file()
                    .text();
            assertTrue(whatIf.contains("Halt and regroup"), whatIf);
            assertEquals(2, session.state().turn());
        }
    }

    @Test
    void whatWasDoneIsThereAfterTheProgramWasKilled() {
        Run before;
        try (Session session = begun()) {
            session.submit("council", chosen("council", "council-axis", "go-on"));
            session.submit(new Move.Closed(1));
            session.submit("league", new Move.Said("league", List.of("council"), "Shall we talk?"));
            before = session.played().run();
        }
        try (Session again = Session.open(folder.resolve("s"), ThreeValleys.PREPARED, CLOCK, eyes)) {
            assertEquals(2, again.state().turn());
            assertEquals(1, again.state().said().size());
            assertEquals(before.events(), again.played().run().events());
        }
    }

    @Test
    void whatIsNotAsItWasAtTheBeginningIsTold() throws Exception {
        begun().close();
        Path about = folder.resolve("s/session.json");
        try (Session same = Session.open(folder.resolve("s"), ThreeValleys.PREPARED, CLOCK, eyes)) {
            assertEquals(List.of(), same.differences());
        }
        String other = Files.readString(about)
                .replaceFirst("(supply\\.md\"\\s*,\\s*\"sha256\"\\s*:\\s*\")[0-9a-f]", "$1x")
                .replace(ThreeValleys.PREPARED.scenario().hash(), "another");
        Files.writeString(about, other);
        try (Session changed = Session.open(folder.resolve("s"), ThreeValleys.PREPARED, CLOCK, eyes)) {
            assertEquals(
                    List.of(
                            "the scenario 'three-valleys' has changed since",
                            "the rulebook 'supply.md' has changed since"),
                    changed.differences());
        }
        Session.Kept kept = Session.read(folder.resolve("s"), ThreeValleys.PREPARED);
        assertEquals(2, kept.differences().size());
    }

    @Test
    void whatIsSignedHoldsAgainstWhatIsOrderedBesideIt() {
        Exercise exercise = ThreeValleys.twoTeams();
        try (Session session =
                Session.create(folder.resolve("t"), exercise, ThreeValleys.PREPARED, 3, CLOCK, new Eyes(exercise))) {
            session.submit(new Move.Controlled("league", true));
            session.submit(new Move.Controlled("council", true));
            session.submit(new Move.Closed(1));
            session.submit("league", chosen("league", "league-talks", "withdraw"));
            session.submit("league", new Move.Proposed("league", "quiet-spring", "lines", "as-they-stand", ""));
            session.submit("council", new Move.Agreed("council", "quiet-spring", "lines", true, ""));
            session.submit("league", new Move.Signed("league", "quiet-spring"));
            session.submit("council", new Move.Signed("council", "quiet-spring"));
            session.submit(new Move.Closed(2));
            List<Event> events = session.played().run().events();
            assertEquals(
                    List.of("11 rejecting", "12 accepting"),
                    events.stream()
                            .filter(e -> e.kind() == Event.Kind.INTERVENTION && e.day() > 10)
                            .flatMap(e -> e.changes().stream()
                                    .filter(c -> c.fact().contains("league")
                                            && c.field().equals("stance"))
                                    .map(c -> e.day() + " " + c.after()))
                            .toList());
            assertTrue(events.stream().noneMatch(e -> e.kind() == Event.Kind.CONFLICT && e.day() > 10));
        }
    }

    @Test
    void aLineThatWasCutShortIsDropped() throws Exception {
        try (Session session = begun()) {
            session.submit("league", new Move.Said("league", List.of(), "One"));
        }
        Path log = folder.resolve("s/log.jsonl");
        Files.writeString(log, Files.readString(log) + "{\"number\":4,\"at\":\"2031");
        try (Session again = Session.open(folder.resolve("s"), ThreeValleys.PREPARED, CLOCK, eyes)) {
            assertEquals(3, again.entries().size());
            again.submit("league", new Move.Said("league", List.of(), "Two"));
        }
        try (Session third = Session.open(folder.resolve("s"), ThreeValleys.PREPARED, CLOCK, eyes)) {
            assertEquals(2, third.state().said().size());
        }
    }

    @Test
    void aTurnThatWasClosedAndNotPlayedIsPlayedOnOpening() throws Exception {
        try (Session session = begun()) {
            session.submit(new Move.Closed(1));
        }
        Path log = folder.resolve("s/log.jsonl");
        List<String> lines = Files.readAllLines(log);
        Files.writeString(log, String.join("\n", lines.subList(0, 3)) + "\n");
        try (Session again = Session.open(folder.resolve("s"), ThreeValleys.PREPARED, CLOCK, eyes)) {
            assertEquals(2, again.state().turn());
            assertEquals(lines.size(), again.entries().size());
        }
    }

    @Test
    void oneCanGoBackToAnEarlierTurn() {
        try (Session session = begun()) {
            session.submit("council", chosen("council", "council-axis", "halt"));
            session.submit(new Move.Closed(1));
            session.submit(new Move.Closed(2));
            session.submit(new Move.SteppedBack(1));
            assertEquals(1, session.state().turn());
            assertTrue(session.state().orders(1, "council").picks().isEmpty());
            assertTrue(session.state().people().contains("council"));
            session.submit("council", chosen("council", "council-axis", "go-on"));
        }
    }

    @Test
    void whatIsNotInOrderIsRefused() {
        try (Session session = begun()) {
            assertRefused(session, "council", chosen("league", "league-defence", "millford"), "not for the role");
            assertRefused(session, "council", new Move.Closed(1), "not for the role");
            assertRefused(session, "council", chosen("council", "league-defence", "millford"), "no decision");
            assertRefused(session, "council", chosen("council", "council-axis", "flee"), "no option");
            assertRefused(
                    session,
                    "council",
                    new Move.Chosen(
                            "council", "council-axis", List.of(new Move.Pick("halt", ""), new Move.Pick("go-on", ""))),
                    "at most 1 option");
            assertRefused(session, "league", new Move.Signed("league", "quiet-spring"), "from turn 2 on");
            Refused bad = assertThrows(
                    Refused.class,
                    () -> session.submit(new Move.Injected("", 0, List.of(), "", "", List.of("gna captures sirte"))));
            assertTrue(bad.getMessage().startsWith("effect 1, column 1: "), bad.getMessage());
            Refused second = assertThrows(
                    Refused.class,
                    () -> session.submit(new Move.Injected(
                            "",
                            0,
                            List.of(),
                            "",
                            "",
                            List.of("thaw's phase becomes suspended", "heron's phase becomes sleeping"))));
            assertTrue(
                    second.getMessage()
                            .startsWith("effect 2, column " + ("heron's phase becomes ".length() + 1) + ": "),
                    second.getMessage());
            assertTrue(bad.getMessage().contains("gna"), bad.getMessage());
            assertEquals(2, session.entries().size());
        }
    }

    private static void assertRefused(Session session, String role, Move move, String why) {
        Refused refused = assertThrows(Refused.class, () -> session.submit(role, move));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
    }

    @Test
    void whatIsSignedEntersTheSimulation() {
        try (Session session = begun()) {
            session.submit(new Move.Closed(1));
            session.submit("league", new Move.Proposed("league", "quiet-spring", "lines", "as-they-stand", ""));
            assertRefused(session, "council", new Move.Signed("council", "quiet-spring"), "not all");
            session.submit("council", new Move.Agreed("council", "quiet-spring", "lines", true, "for two weeks"));
            session.submit("council", new Move.Signed("council", "quiet-spring"));
            session.submit("league", new Move.Signed("league", "quiet-spring"));
            session.submit(new Move.Closed(2));
            assertTrue(session.played().run().events().stream()
                    .anyMatch(e -> e.day() == 12 && e.source().key().startsWith("accord-quiet-spring/")));
        }
    }

    @Test
    void anInjectComesInTheMorningAfterWhatItWaitsFor() {
        try (Session session = begun()) {
            session.submit(new Move.Closed(1));
            session.submit(new Move.Closed(2));
            assertTrue(session.state().hasCome("flood"));
            session.state().injected().stream()
                    .filter(p -> p.inject().inject().equals("panic"))
                    .forEach(p -> assertTrue(p.inject().day() > 1));
            assertTrue(session.state().hasCome("panic"), "Millford is attacked from the start");
            assertFalse(session.state().hasCome("observer"));
        }
    }

    @Test
    void rolesSeeWhatTheFileLetsThem() {
        try (Session session = begun()) {
            session.submit(new Move.Closed(1));
            Sight league = eyes.sight(10, "league");
            assertTrue(league.sees("first-league"));
            assertTrue(league.sees("millford"));
            assertTrue(league.sees("pass-battalion", Force.POSTURE));
            assertFalse(league.sees("pass-battalion", Force.STRENGTH));
            assertFalse(league.sees("rock-garrison"));
            News news = new News(session.played());
            List<News.Line> heard = news.of("league", eyes, 1, 10);
            assertFalse(heard.isEmpty());
            assertTrue(heard.stream().noneMatch(l -> l.text().contains("Operation Thaw")), heard.toString());
        }
    }

    @Test
    void whatCameAboutInTheCourseCanBeChosen() {
        Exercise exercise = ThreeValleys.read(Small.with("""
                  talks:
                    role: council
                    title: Talks
                    question: And now?
                    options:
                      accept: {title: Accept, if: lake-talks's status is open, do: [council accepts lake-talks, league accepts lake-talks]}
                      break: {title: Break it, each: a ceasefire C with status in force, do: C's status becomes ended}
                """, ""));
        try (Session session =
                Session.create(folder.resolve("s"), exercise, ThreeValleys.PREPARED, 3, CLOCK, course -> () -> {})) {
            session.submit(new Move.Controlled("council", true));
            session.submit("council", chosen("council", "talks", "accept"));
            session.submit(new Move.Closed(1));
            Offer.Choice choice = session.offers("council").get(0).choices().stream()
                    .filter(c -> c.option().id().equals("break"))
                    .findFirst()
                    .orElseThrow();
            session.submit("council", new Move.Chosen("council", "talks", List.of(choice.pick())));
            session.submit(new Move.Closed(2));
            assertTrue(session.played().run().events().stream()
                    .anyMatch(e -> e.kind() == Event.Kind.INTERVENTION
                            && e.day() == 6
                            && e.changes().stream().anyMatch(c -> c.fact().equals(choice.fact()))));
        }
    }

    @Test
    void nobodyIsOfferedWhatTheyDoNotSee() {
        Exercise exercise = ThreeValleys.read(Small.with("""
                  raid:
                    role: league
                    title: Raid
                    question: Against whom?
                    options:
                      force: {title: A force, each: a force F of council, do: F halts}
                      place: {title: A place, each: a place P of council, do: P's contester becomes league}
                """, ""));
        try (Session session =
                Session.create(folder.resolve("s"), exercise, ThreeValleys.PREPARED, 3, CLOCK, course -> () -> {})) {
            List<String> offered = session.offers("league").get(0).choices().stream()
                    .map(Offer.Choice::fact)
                    .toList();
            assertTrue(offered.contains("ashgrove"), offered.toString());
            assertFalse(offered.contains("ridge-company"), offered.toString());
        }
    }

    @Test
    void whatWasDraftedForARoleThatIsGivenBackIsNotDone() {
        try (Session session = begun()) {
            session.submit("council", chosen("council", "council-axis", "halt"));
            session.submit(new Move.Controlled("council", false));
            session.submit(new Move.Closed(1));
            assertTrue(session.played().run().events().stream()
                    .noneMatch(e -> e.source().key().startsWith("turn-1-council/")));
        }
    }

    @Test
    void whatWasPlayedCannotBeChangedByAnInject() {
        try (Session session = begun()) {
            session.submit(new Move.Closed(1));
            Refused refused = assertThrows(
                    Refused.class,
                    () -> session.submit(
                            new Move.Injected("", 3, List.of(), "", "", List.of("millford's holder becomes council"))));
            assertTrue(refused.getMessage().contains("what was played stands"), refused.getMessage());
        }
    }

    @Test
    void nobodyAtTheTableTakesSeatsByAMove() {
        try (Session session = begun()) {
            assertRefused(session, "league", new Move.Seated("league", "somebody else"), "not for the role");
        }
    }
}
