package org.armistice.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.ceasefire.Position;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Attitude;
import org.armistice.model.faction.Relation;
import org.armistice.model.force.Force;
import org.armistice.model.history.HistoryKind;
import org.armistice.model.operation.Objective;
import org.armistice.model.place.Alignment;
import org.armistice.model.place.Link;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.problem.BadInput;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.scenario.ScenarioAssumption.Grade;
import org.armistice.model.source.SentenceKind;
import org.armistice.model.supply.Waypoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioTest {
    private static final Path THREE_VALLEYS =
            Path.of(System.getProperty("armistice.home", ".."), "scenarios", "three-valleys");

    @TempDir
    private Path parent;

    private ScenarioFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new ScenarioFolder(parent);
    }

    @Test
    void namesakesAreToldApartByTheirIds() {
        folder.replace("scenario.yaml", "name: The guard", "name: Riders");
        folder.replace("scenario.yaml", "riders: {faction: west,", "riders: {name: Riders, faction: west,");
        World world = folder.read().createWorld();
        assertThat(world.list(Force.TYPE))
                .extracting(Fact::getName)
                .containsExactlyInAnyOrder("Riders (guard)", "Riders (riders)");
    }

    @Test
    void aRouteWithoutANameIsNamedAfterItsEnds() {
        folder.replace("routes.csv", "r2,ford,mill,30 km,sea\n", "");
        assertThat(folder.read().createWorld().find("r1").map(Fact::getName)).contains("The ford - Mill");
    }

    @Test
    void headerIsRead() {
        Scenario scenario = folder.read();

        assertThat(scenario.id()).isEqualTo("t");
        assertThat(scenario.title()).isEqualTo("A duel");
        assertThat(scenario.summary()).isEqualTo("Two sides and a ford.");
        assertThat(scenario.firstDay()).isEqualTo(LocalDate.of(2030, 1, 1));
        assertThat(scenario.days()).isEqualTo(30);
        assertThat(scenario.rulebooks()).containsExactly("supply");
        assertThat(scenario.folder()).isEqualTo(folder.path());
    }

    @Test
    void placesHaveANameOfTheirOwnCountry() {
        Scenario scenario = folder.replace("places.csv", "id,name,kind", "id,name,local name,kind")
                .replace("places.csv", "ford,The ford,", "ford,The ford,المخاضة,")
                .replace("places.csv", "mill,Mill,", "mill,Mill,,")
                .read();
        assertThat(scenario.localNames()).containsOnly(Map.entry("ford", "المخاضة"));
    }

    @Test
    void scenarioPlaysInTheWorldUnlessItSaysOtherwise() {
        assertThat(folder.read().isOutlined()).isTrue();
        assertThat(folder.replace("scenario.yaml", "days: 30", "days: 30\noutlines: none")
                        .read()
                        .isOutlined())
                .isFalse();
    }

    @Test
    void valuesStandInBaseUnits() {
        World world = folder.read().createWorld();
        Force guard = world.get(Force.TYPE, "guard");

        assertThat(guard.getName()).isEqualTo("The guard");
        assertThat(guard.getPlace()).isSameAs(world.get(Place.TYPE, "ford"));
        assertThat(guard.getStrength()).isEqualTo(Fixed.of(800));
        assertThat(guard.getCohesion()).isEqualTo(700_000);
        assertThat(guard.getFuel()).isEqualTo(Fixed.of(30));
        assertThat(world.get(Force.TYPE, "riders").getName()).isEqualTo("riders");
        assertThat(world.get(Place.TYPE, "mill").getLatitude()).isEqualTo(Fixed.UNKNOWN);
    }

    @Test
    void defaultOfAKindGoesBeforeTheDefaultOfAllAndOwnValueBeforeBoth() {
        folder.replace("places.csv", "longitude\n", "longitude\ntower,Tower,city,,,\n")
                .replace(
                        "scenario.yaml",
                        "default city: {value: 60 %}",
                        "default city: {value: 60 %}\n  tower: {value: 5 %}");
        World world = folder.read().createWorld();

        assertThat(world.get(Place.TYPE, "ford").getValue()).isEqualTo(200_000);
        assertThat(world.get(Place.TYPE, "mill").getValue()).isEqualTo(600_000);
        assertThat(world.get(Place.TYPE, "tower").getValue()).isEqualTo(50_000);
    }

    @Test
    void missingPairsAreFilledIn() {
        World world = folder.read().createWorld();

        assertThat(world.list(Alignment.TYPE))
                .extracting(Fact::getId)
                .containsExactly("ford.east", "ford.west", "mill.east", "mill.west");
        assertThat(world.list(Relation.TYPE)).extracting(Fact::getId).containsExactly("east.west", "west.east");
        assertThat(world.get(Alignment.TYPE, "ford.east").getName()).isEqualTo("The ford with East");
    }

    @Test
    void mutualRelationHoldsBothWays() {
        assertThat(folder.read().createWorld().list(Relation.TYPE))
                .extracting(Relation::getAttitude)
                .containsExactly(Attitude.HOSTILE, Attitude.HOSTILE);
    }

    @Test
    void routeByLandHasTwoLinksAndRouteBySeaHasNone() {
        World world = folder.read().createWorld();

        assertThat(world.list(Link.TYPE)).extracting(Fact::getId).containsExactly("r1.ford", "r1.mill");
        assertThat(world.get(Link.TYPE, "r1.mill").getEnd()).isSameAs(world.get(Place.TYPE, "ford"));
        assertThat(world.get(Link.TYPE, "r1.mill").getRoute()).isSameAs(world.get(Route.TYPE, "r1"));
    }

    @Test
    void calendarStandsOnTheFirstDay() {
        Calendar calendar = folder.read().createWorld().get(Calendar.TYPE, "calendar");

        assertThat(calendar.getToday()).isEqualTo(DateField.value(LocalDate.of(2030, 1, 1)));
        assertThat(calendar.getDayNumber()).isEqualTo(Fixed.ONE);
    }

    @Test
    void assumptionsAreRecordedAndAreFacts() {
        Scenario scenario = folder.read();

        assertThat(scenario.assumptions())
                .extracting(ScenarioAssumption::path)
                .containsExactly("brigade", "forces.guard.cohesion");
        assertThat(scenario.assumptions().get(0).appliesTo()).containsExactly("guard.strength");
        assertThat(scenario.assumptions().get(0).grade()).isEqualTo(Grade.D);
        assertThat(scenario.createWorld().list(Assumption.TYPE))
                .extracting(Fact::getId)
                .containsExactly("scenario.brigade", "scenario.guard.cohesion");
        assertThat(scenario.createWorld()
                        .get(Assumption.TYPE, "scenario.brigade")
                        .getValue())
                .isEqualTo(Fixed.of(800));
    }

    @Test
    void sourceAndHistoryAreRead() {
        Scenario scenario = folder.read();

        assertThat(scenario.source()).singleElement().satisfies(sentence -> {
            assertThat(sentence.id()).isEqualTo("S01");
            assertThat(sentence.kind()).isEqualTo(SentenceKind.FACT);
            assertThat(sentence.summary()).isEqualTo("They met, at the ford.");
        });
        assertThat(scenario.history()).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(HistoryKind.LOSSES);
            assertThat(event.from()).isEqualTo("east");
            assertThat(event.number()).isEqualTo(Fixed.of(40));
        });
    }

    @Test
    void scenarioWithoutHistoryIsRead() {
        assertThat(folder.delete("history.csv").read().history()).isEmpty();
    }

    @Test
    void setChangesAField() {
        Scenario changed =
                folder.read().with("forces.riders.strength", "650 fighters").with("riders.place", "ford");
        World world = changed.createWorld();

        assertThat(world.get(Force.TYPE, "riders").getStrength()).isEqualTo(Fixed.of(650));
        assertThat(world.get(Force.TYPE, "riders").getPlace()).isSameAs(world.get(Place.TYPE, "ford"));
        assertThat(folder.read().createWorld().get(Force.TYPE, "riders").getStrength())
                .isEqualTo(Fixed.of(500));
    }

    @Test
    void setChangesASharedAssumptionWhereverItIsUsed() {
        Scenario changed = folder.read().with("brigade", "1000");

        assertThat(changed.createWorld().get(Force.TYPE, "guard").getStrength()).isEqualTo(Fixed.of(1000));
        assertThat(changed.createWorld()
                        .get(Assumption.TYPE, "scenario.brigade")
                        .getValue())
                .isEqualTo(Fixed.of(1000));
    }

    @Test
    void setOfAFieldLeavesTheSharedAssumptionAlone() {
        Scenario changed = folder.read().with("guard.strength", "20");

        assertThat(changed.createWorld().get(Force.TYPE, "guard").getStrength()).isEqualTo(Fixed.of(20));
        assertThat(changed.assumptions().get(0).appliesTo()).isEmpty();
    }

    @Test
    void setChangesAnAssumptionWrittenInPlaceByItsField() {
        Scenario changed = folder.read().with("guard.cohesion", "50 %");

        assertThat(changed.createWorld().get(Force.TYPE, "guard").getCohesion()).isEqualTo(500_000);
        assertThat(changed.createWorld()
                        .get(Assumption.TYPE, "scenario.guard.cohesion")
                        .getValue())
                .isEqualTo(500_000);
    }

    @Test
    void setChangesAPairThatWasFilledIn() {
        Scenario changed = folder.read().with("ford.west.alignment", "30 %");

        assertThat(changed.createWorld().get(Alignment.TYPE, "ford.west").getAlignment())
                .isEqualTo(300_000);
    }

    @Test
    void setOfARouteToSeaTakesItsLinks() {
        assertThat(folder.replace("routes.csv", "sea", "air")
                        .read()
                        .with("r1.kind", "sea")
                        .createWorld()
                        .list(Link.TYPE))
                .isEmpty();
    }

    @Test
    void badSetIsReported() {
        Scenario scenario = folder.read();

        assertThatThrownBy(() -> scenario.with("gard.strength", "5"))
                .isInstanceOf(BadInput.class)
                .hasMessage("--set: 'gard.strength' is neither a field nor an assumption of this scenario."
                        + " Maybe 'guard.strength'?");
        assertThatThrownBy(() -> scenario.with("guard.strenght", "5"))
                .hasMessage("--set: 'strenght' is no field of force. Maybe 'strength'?");
        assertThatThrownBy(() -> scenario.with("brigade", "2000"))
                .hasMessage("--set: assumption 'brigade' is '2000', outside its range 400 people .. 1500 people.");
        assertThatThrownBy(() -> scenario.with("riders.strength", "-1"))
                .hasMessage("--set: strength of force 'riders' is '-1', which is below zero.");
        assertThatThrownBy(() -> scenario.with("guard.combat power", "1"))
                .hasMessage("--set: combat power of force 'guard' is computed on every day. It cannot be set.");
        assertThatThrownBy(() -> scenario.with("r1.end", "ford"))
                .hasMessage("--set: route 'r1' leads from 'ford' to itself.");
        assertThatThrownBy(() -> scenario.with("days", "0"))
                .hasMessage("--set: days is '0'. It must be a whole number from 1 to 3650.");
    }

    @Test
    void hashChangesWithAFileAndWithASet() {
        String hash = folder.read().hash();

        assertThat(folder.read().hash()).isEqualTo(hash).hasSize(64);
        assertThat(folder.read().with("days", "31").hash()).isNotEqualTo(hash);
        assertThat(folder.replace("routes.csv", "12 km", "13 km").read().hash()).isNotEqualTo(hash);
    }

    @Test
    void shuffledWorldHoldsTheSameFacts() {
        Scenario scenario = folder.read();
        World world = scenario.createWorld();
        World mixed = scenario.shuffled(7).createWorld();

        assertThat(ids(mixed)).isNotEqualTo(ids(world)).containsExactlyInAnyOrderElementsOf(ids(world));
        assertThat(described(mixed)).isEqualTo(described(world));
    }

    @Test
    void threeValleysIsAScenario() {
        Scenario scenario = Scenario.read(THREE_VALLEYS);
        World world = scenario.createWorld();

        assertThat(scenario.source()).hasSize(9);
        assertThat(world.list(Force.TYPE)).hasSize(9);
        assertThat(world.list(Objective.TYPE))
                .extracting(Objective::getRank)
                .containsExactly(Fixed.of(1), Fixed.of(1), Fixed.of(2));
        assertThat(world.list(Waypoint.TYPE)).extracting(Fact::getName).contains("Valley road, Millford");
        assertThat(world.list(Position.TYPE)).hasSize(6);
    }

    private static List<String> ids(World world) {
        return world.all().stream().map(Fact::getId).toList();
    }

    /** Every fact with its values, in the order of the ids. */
    private static List<String> described(World world) {
        return world.all().stream()
                .map(fact -> fact.getId()
                        + fact.type().fields().stream()
                                .map(field -> field.format(fact.read(field), world))
                                .toList())
                .sorted()
                .toList();
    }
}
