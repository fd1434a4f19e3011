package org.armistice.rules.language;

import static org.armistice.rules.language.Texts.FRONT;
import static org.armistice.rules.language.Texts.block;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Relation;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.problem.BadInput;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.language.trial.RulebookTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests in files beside rulebooks. */
class TestFilesTest {
    private static final String BOOK = FRONT
            + block("params", "patience 7 days in 3 .. 14 how long assumption, grade D: a guess")
            + block("params", "doubt 60 % in 10 .. 90 how much assumption, grade D: a guess")
            + block("rule r", "  when a force F is attacking", "  then F halts")
            + block(
                    "test a column on the move",
                    "  given",
                    "    faction red; faction blue",
                    "    red's attitude towards blue is hostile",
                    "    place ford held by red, force ratio 0.5; place mill held by blue",
                    "    force column of red at ford, attacking, target mill, strength 500 fighters",
                    "  after 2 days",
                    "  because r");

    @Test
    void aTestSaysTheSameAsABlock() {
        RulebookTest test = only("""
                tests:
                  - title: written out
                    given:
                      - faction red
                      - place ford held by red
                      - "force column of red at ford, attacking"
                    after: 1 day
                    then: column's posture is holding
                    because: r
                """);
        assertThat(test.name()).isEqualTo("written out");
        assertThat(test.rulebook()).isEqualTo("trial");
        assertThat(test.samples()).isEqualTo(2);
        assertThat(test.because()).containsExactly("r");
        assertThat(test.expectations())
                .extracting(RulebookTest.Expectation::text)
                .containsExactly("column's posture is holding");
        assertThat(test.position()).hasToString("t.test.yaml:2:1");
    }

    @Test
    void aTestThatIsLikeAnotherStartsFromItsWorld() {
        RulebookTest test = only("""
                tests:
                  - title: the same at rest
                    like: a column on the move
                    given:
                      - column's posture is holding
                      - column's strength is 400 fighters
                      - column's loyalty is doubt minus 10 points
                      - mill's force ratio is 1.5
                      - red's attitude towards blue is neutral
                      - place hill held by blue
                    not because: r
                """);
        World world = test.createWorld();
        assertThat(test.samples()).isEqualTo(3);
        assertThat(test.because()).isEmpty();
        Force column = world.get(Force.TYPE, "column");
        assertThat(column.getPosture().word()).isEqualTo("holding");
        assertThat(column.getStrength()).isEqualTo(Fixed.of(400));
        assertThat(column.getLoyalty()).isEqualTo(Fixed.of(1) / 2);
        assertThat(world.get(Place.TYPE, "mill").getForceRatio()).isEqualTo(Fixed.of(3) / 2);
        assertThat(world.get(Place.TYPE, "ford").getForceRatio()).isEqualTo(Fixed.of(1) / 2);
        assertThat(world.list(Place.TYPE)).extracting(Fact::getId).contains("hill");
    }

    @Test
    void aFactThatIsLikeAnotherHasAllThatWasGivenOfIt() {
        World world = only("""
                tests:
                  - title: two columns
                    like: a column on the move
                    given:
                      - force second like column, holding, strength 300 fighters
                      - place ford-2 like ford
                      - faction third like red
                    because: r
                """).createWorld();
        Force second = world.get(Force.TYPE, "second");
        assertThat(second.getStrength()).isEqualTo(Fixed.of(300));
        assertThat(second.getPosture().word()).isEqualTo("holding");
        assertThat(second.getTarget()).isSameAs(world.get(Place.TYPE, "mill"));
        assertThat(world.get(Place.TYPE, "ford-2").getForceRatio()).isEqualTo(Fixed.of(1) / 2);
        assertThat(world.find("third.blue").orElseThrow().read(Relation.ATTITUDE))
                .isEqualTo(world.find("red.blue").orElseThrow().read(Relation.ATTITUDE));
        assertThat(problems("""
                tests:
                  - {title: x, like: a column on the move, given: force second like colunm, because: r}
                """)).containsExactly("2:69: there is no force 'colunm' before. Maybe 'column'?");
    }

    @Test
    void factsOfTheOtherWorldCanBeLeftOut() {
        RulebookTest test = only("""
                tests:
                  - title: nobody
                    like: a column on the move
                    without: column
                    after: 0 days
                    not because: r
                """);
        assertThat(test.createWorld().list(Force.TYPE)).isEmpty();
        assertThat(test.samples()).isEqualTo(1);
    }

    @Test
    void aTestMayBeLikeAnEarlierOneOfTheFile() {
        assertThat(tests("""
                tests:
                  - {title: one, like: a column on the move, given: "column's strength is 1 person", because: r}
                  - {title: two, like: one, because: r}
                """))
                .last()
                .satisfies(test -> assertThat(
                                test.createWorld().get(Force.TYPE, "column").getStrength())
                        .isEqualTo(Fixed.of(1)));
    }

    @Test
    void mistakesAreFoundWhereTheyStand() {
        assertThat(problems("""
                tests:
                  - title: wrong
                    like: a colunm on the move
                    because: r
                  - title: wrong too
                    given:
                      - faction red
                      - "place ford held by rd"
                    becaus: r
                """))
                .containsExactly(
                        "9:5: 'becaus' has no meaning here; known are title, like, without, uses, given, processes, after, then, because, not because. Maybe 'because'?");
        assertThat(problems("""
                tests:
                  - title: wrong
                    like: a colunm on the move
                    because: r
                  - title: wrong too
                    given:
                      - "force column, atacking"
                    because: r
                  - title: wrong again
                    like: a column on the move
                    because: the rule
                """))
                .containsExactly(
                        "3:11: there is no test 'a colunm on the move' of 'trial' before this one. Maybe 'a column on the move'?",
                        "7:24: 'atacking' says nothing of a force. Maybe 'attacking'?",
                        "11:14: there is no rule 'the rule' here.");
    }

    @Test
    void aValueOutsideItsRangeIsRefused() {
        assertThat(problems("""
                tests:
                  - title: too much
                    like: a column on the move
                    given: column's loyalty is 170 %
                    because: r
                """))
                .singleElement()
                .asString()
                .contains("loyalty of force 'column' is '170 %', which is not within 0 % .. 100 %.");
    }

    @Test
    void filesBesideRulebooksAreFoundAndOrphansRefused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("t.md"), BOOK);
        Files.writeString(
                folder.resolve("t.test.yaml"),
                "tests:\n  - {title: nobody, like: a column on the move, without: column, not because: r}\n");
        assertThat(Rulebooks.words().with(folder).check().tests())
                .extracting(RulebookTest::name)
                .containsExactly("a column on the move", "nobody");
        assertThat(Rulebooks.words().with(folder.resolve("t.md")).check().tests())
                .hasSize(2);

        Files.writeString(folder.resolve("u.test.yaml"), "tests: []\n");
        assertThatThrownBy(() -> Rulebooks.words().with(folder))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("u.md' beside these tests.");
    }

    @Test
    void aParameterMayBeSomethingElse() {
        RulebookTest test = only("""
                tests:
                  - title: more patience
                    like: a column on the move
                    given:
                      - patience is 9 days
                      - trial.doubt is 100 %
                    because: r
                """);
        World world = test.createWorld();
        assertThat(world.get(Assumption.TYPE, "trial.patience").getValue()).isEqualTo(Fixed.of(9));
        assertThat(world.get(Assumption.TYPE, "trial.doubt").getValue()).isEqualTo(Fixed.ONE);
    }

    @Test
    void aParameterMeasuresTheSameAsBefore() {
        assertThatThrownBy(() -> only("""
                tests:
                  - title: more patience
                    like: a column on the move
                    given: patience is 9 km
                    because: r
                """)).hasMessageContaining("'trial.patience' is in days.");
    }

    @Test
    void testsOfARulebookThatIsReplacedAreNotRun() {
        Rulebooks books = Rulebooks.words()
                .with("core.md", BOOK)
                .withTests("core.test.yaml", "tests:\n  - {title: x, like: a column on the move, because: r}\n")
                .with("own.md", FRONT + block("rule r", "  when a force F is attacking", "  then F halts"));
        assertThat(books.check().tests()).isEmpty();
    }

    @Test
    void noTwoTestsOfARulebookHaveOneTitle() {
        assertThat(problems("""
                tests:
                  - title: a column on the move
                    like: a column on the move
                    because: r
                """))
                .containsExactly(
                        "2:12: 'trial' has a test 'a column on the move' already. Give one of them another name.");
    }

    private static RulebookTest only(String yaml) {
        return tests(yaml).stream().reduce((first, last) -> last).orElseThrow(NoSuchElementException::new);
    }

    /** Those of the file, and the block of the rulebook before them. */
    private static List<RulebookTest> tests(String yaml) {
        return books(yaml).check().tests();
    }

    private static Rulebooks books(String yaml) {
        return Rulebooks.words().with("t.md", BOOK).withTests("t.test.yaml", yaml);
    }

    private static List<String> problems(String yaml) {
        try {
            books(yaml).check();
            return List.of();
        } catch (BadInput e) {
            return e.problems().stream()
                    .map(p -> p.position().line() + ":" + p.position().column() + ": " + p.message())
                    .toList();
        }
    }
}
