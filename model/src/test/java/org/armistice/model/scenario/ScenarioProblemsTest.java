package org.armistice.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every mistake in files, columns, sections, keys and ids, with the whole of what is said about it. */
class ScenarioProblemsTest {
    @TempDir
    private Path parent;

    private ScenarioFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new ScenarioFolder(parent);
    }

    @Test
    void missingFileIsReported() {
        assertThat(folder.delete("routes.csv").problems().lines())
                .containsExactly("t/routes.csv: this file is missing.");
    }

    @Test
    void yamlThatDoesNotParseIsReportedWhereItEnds() {
        assertThat(folder.replace("scenario.yaml", "days: 30", "days: 30: 40")
                        .problems()
                        .lines())
                .containsExactly("t/scenario.yaml:5:9: this is not YAML: mapping values are not allowed here.");
    }

    @Test
    void keyGivenTwiceIsReported() {
        assertThat(folder.replace("scenario.yaml", "days: 30", "days: 30\ndays: 40")
                        .problems()
                        .lines())
                .containsExactly("t/scenario.yaml:6:1: 'days' is given twice, first in line 5.");
    }

    @Test
    void yamlAliasIsRefused() {
        assertThat(folder.replace("scenario.yaml", "title: A duel", "title: *name")
                        .problems()
                        .lines())
                .containsExactly("t/scenario.yaml:2:8: '*name' is a YAML alias. Write the value itself.");
    }

    @Test
    void yamlTagIsRefused() {
        assertThat(folder.replace("scenario.yaml", "title: A duel", "title: !!str A duel")
                        .problems()
                        .lines())
                .containsExactly("t/scenario.yaml:2:8: 'tag:yaml.org,2002:str' is a YAML tag. Leave it out.");
    }

    @Test
    void rowWithTooFewCellsIsReported() {
        assertThat(folder.replace("places.csv", "mill,Mill,city,west,,", "mill,Mill,city,west")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/places.csv:3:1: this row has 4 cells, but the header has 6. Put text with commas in double quotes.");
    }

    @Test
    void quoteThatIsNeverClosedIsReported() {
        assertThat(folder.replace("places.csv", "mill,Mill", "mill,\"Mill")
                        .problems()
                        .lines())
                .containsExactly("t/places.csv:3:6: the quote that opens here is never closed.");
    }

    @Test
    void unknownColumnIsReported() {
        assertThat(folder.replace("places.csv", "latitude", "latitud")
                        .problems()
                        .lines())
                .containsExactly("t/places.csv:1:21: 'latitud' is no column of this table. Maybe 'latitude'?");
    }

    @Test
    void derivedColumnIsReported() {
        assertThat(folder.replace("places.csv", "latitude", "force ratio")
                        .problems()
                        .lines())
                .containsExactly("t/places.csv:1:21: 'force ratio' is computed on every day. Leave this column out.");
    }

    @Test
    void unknownOutlinesAreReported() {
        assertThat(folder.replace("scenario.yaml", "days: 30", "days: 30\noutlines: non")
                        .problems()
                        .lines())
                .containsExactly("t/scenario.yaml:6:11: outlines is 'non'. It must be world or none. Maybe 'none'?");
    }

    @Test
    void unknownSectionIsReported() {
        assertThat(folder.replace("scenario.yaml", "supply lines:", "supply line:")
                        .problems()
                        .lines())
                .containsExactly("t/scenario.yaml:26:1: 'supply line' is no section. Maybe 'supply lines'?");
    }

    @Test
    void sectionOfDerivedFactsIsRefused() {
        assertThat(folder.replace("scenario.yaml", "supply lines:", "links:\n  a: {}\nsupply lines:")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:26:1: section 'links' cannot be given. These facts are made for you.");
    }

    @Test
    void unknownFieldIsReported() {
        assertThat(folder.replace("scenario.yaml", "strength: =brigade", "strenght: =brigade")
                        .problems()
                        .lines())
                .containsExactly("t/scenario.yaml:22:5: 'strenght' is no field of force. Maybe 'strength'?");
    }

    @Test
    void unknownPlaceOfRouteIsReported() {
        assertThat(folder.replace("routes.csv", "r1,ford,mill", "r1,ford,mil")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/routes.csv:2:9: end of route 'r1' is the unknown place 'mil'. Maybe 'mill'? Declare it in places.csv.");
    }

    @Test
    void unknownFactionIsReported() {
        assertThat(folder.replace("scenario.yaml", "faction: west, place", "faction: wst, place")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:25:21: faction of force 'riders' is the unknown faction 'wst'. Maybe 'west'? Declare it in section 'factions' of scenario.yaml.");
    }

    @Test
    void factOfAnotherTypeIsReported() {
        assertThat(folder.replace("scenario.yaml", "place: ford", "place: west")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:21:12: place of force 'guard' is 'west', which is a faction and no place.");
    }

    @Test
    void idThatIsTakenIsReported() {
        assertThat(folder.replace("scenario.yaml", "riders:", "ford:")
                        .problems()
                        .lines())
                .containsExactly("t/scenario.yaml:25:3: the id 'ford' is taken by the place at t/places.csv:2:1.");
    }

    @Test
    void placeGivenTwiceIsReported() {
        assertThat(folder.replace("places.csv", "mill,Mill", "ford,A second ford,town,east,,\nmill,Mill")
                        .problems()
                        .lines())
                .containsExactly("t/places.csv:3:1: the id 'ford' is taken by the place at t/places.csv:2:1.");
    }

    @Test
    void idWithCapitalsIsReported() {
        assertThat(folder.replace("routes.csv", "r1", "R1").problems().lines())
                .containsExactly(
                        "t/routes.csv:2:1: route 'R1' needs another id: lower-case letters, digits, - and _, such as 'misrata-west'.");
    }

    @Test
    void valueInTableAndYamlIsReported() {
        assertThat(folder.replace(
                                "scenario.yaml",
                                "default city: {value: 60 %}",
                                "default city: {value: 60 %}\n  mill: {holder: east}")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:17:10: holder of place 'mill' is given already at t/places.csv:3:16.");
    }

    @Test
    void placeThatIsNotInTheTableIsReported() {
        assertThat(folder.replace(
                                "scenario.yaml",
                                "default city: {value: 60 %}",
                                "default city: {value: 60 %}\n  mil: {value: 5 %}")
                        .problems()
                        .lines())
                .containsExactly("t/scenario.yaml:17:3: place 'mil' is not in places.csv. Maybe 'mill'?");
    }

    @Test
    void defaultForAKindThatDoesNotExistIsReported() {
        assertThat(folder.replace("scenario.yaml", "default city", "default citty")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:16:3: 'citty' is no kind of place. Maybe 'city'? It is one of town, city, suburb, area, junction, airport, airbase, oil port, oil field, border crossing.");
    }

    @Test
    void firstDayMustBeSane() {
        assertThat(folder.replace("scenario.yaml", "2030-01-01", "3030-01-01")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:4:12: first day is 3030-01-01. It must be between 1900-01-01 and 2100-01-01.");
    }

    @Test
    void daysMustBeFromOneTo3650() {
        assertThat(folder.replace("scenario.yaml", "days: 30", "days: 3651")
                        .problems()
                        .lines())
                .containsExactly("t/scenario.yaml:5:7: days is '3651'. It must be a whole number from 1 to 3650.");
    }

    @Test
    void missingTitleIsReported() {
        assertThat(folder.replace("scenario.yaml", "title: A duel\n", "")
                        .problems()
                        .lines())
                .containsExactly("t/scenario.yaml: 'title' is missing.");
    }

    @Test
    void scenarioMustBeNamedAfterItsFolder() {
        assertThat(folder.replace("scenario.yaml", "scenario: t", "scenario: u")
                        .problems()
                        .lines())
                .containsExactly("t/scenario.yaml:1:11: scenario 'u' is in the folder 't'. Give both the same name.");
    }

    @Test
    void rulebookThatIsNoFileIsReported() {
        assertThat(folder.replace("scenario.yaml", "[supply]", "[supply, rulebooks/local.md]")
                        .problems()
                        .lines())
                .containsExactly("t/scenario.yaml:6:21: rulebook 'rulebooks/local.md' is not in this folder.");
    }

    @Test
    void rulebookOutsideTheFolderIsRefused() {
        assertThat(folder.replace("scenario.yaml", "[supply]", "[../local.md]")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:6:13: '../local.md' names no rulebook. Write the name of a core rulebook or a file such as rulebooks/local.md.");
    }

    @Test
    void sentenceOfUnknownKindIsReported() {
        assertThat(folder.replace("source.csv", "S01,fact", "S01,fakt")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/source.csv:2:5: kind of sentence 'S01' is 'fakt'. Maybe 'fact'? It is one of fact, claim, call, judgement, heading.");
    }

    @Test
    void sentenceWithoutNumberIsReported() {
        assertThat(folder.replace("source.csv", "S01", "one").problems().lines())
                .containsExactly("t/source.csv:2:1: 'one' is no id of a sentence. Write S01, S02, ...");
    }

    @Test
    void historyOnTheFirstDayIsReported() {
        assertThat(folder.replace("history.csv", "2029-12-20", "2030-01-01")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/history.csv:2:1: this event is dated 2030-01-01, but the first day is 2030-01-01. History comes before it.");
    }

    @Test
    void historyOfUnknownFactionIsReported() {
        assertThat(folder.replace("history.csv", "east", "eas").problems().lines())
                .containsExactly(
                        "t/history.csv:2:24: from of event is the unknown faction or actor 'eas'. Maybe 'east'?");
    }

    @Test
    void historyOfUnknownKindIsReported() {
        assertThat(folder.replace("history.csv", "losses", "loses").problems().lines())
                .containsExactly(
                        "t/history.csv:2:12: kind of event is 'loses'. Maybe 'losses'? It is one of control change, offensive, losses, air attack, ceasefire began, ceasefire broken, support, diplomacy, displacement.");
    }

    @Test
    void allProblemsOfAllFilesAreReportedAtOnce() {
        folder.replace("scenario.yaml", "strength: 500", "strength: -5");
        folder.replace("places.csv", "town", "twon");
        folder.replace("routes.csv", "12 km", "12 t");

        assertThat(folder.problems().lines())
                .extracting(line -> line.substring(0, line.indexOf(": ")))
                .containsExactly("t/places.csv:2:15", "t/routes.csv:2:14", "t/scenario.yaml:25:50");
    }

    @Test
    void deepNestingIsRefused() {
        folder.replace("scenario.yaml", "title: A duel", "title: " + "[".repeat(60) + "]".repeat(60));

        assertThat(folder.problems()).isEqualTo("t/scenario.yaml:2:57: values are nested more than 50 levels deep.");
    }

    @Test
    void hugeFileIsRefused() {
        folder.write("places.csv", "id\n" + "x".repeat(5_000_000));

        assertThat(folder.problems())
                .isEqualTo("t/places.csv: this file has more than 5000000 bytes, which is the most that is read.");
    }
}
