package org.armistice.model.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.model.problem.BadInput;

/** A small valid scenario on disk, in which a test changes what it is about. */
final class ScenarioFolder {
    private static final String YAML = """
            scenario: t
            title: A duel
            summary: Two sides and a ford.
            first day: 2030-01-01
            days: 30
            rulebooks: [supply]
            assumptions:
              brigade: {value: 800 fighters, range: 400 .. 1500 fighters, grounds: reports, grade: D}
            factions:
              east: {name: East, role: party}
              west: {name: West, role: party}
            relations:
              - {faction: east, other: west, attitude: hostile, mutual: yes}
            places:
              default: {value: 20 %}
              default city: {value: 60 %}
            forces:
              guard:
                name: The guard
                faction: east
                place: ford
                strength: =brigade
                cohesion: {assume: 70 %, range: 40 % .. 90 %, grounds: reports, grade: C}
                fuel: {fact: 30 t, source: a count}
              riders: {faction: west, place: mill, strength: 500}
            supply lines:
              road: {user: east, since: 2029-12-01}
            waypoints:
              road: [ford, mill]
            """;

    private final Path folder;

    ScenarioFolder(Path parent) {
        folder = parent.resolve("t");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write("scenario.yaml", YAML);
        write(
                "places.csv",
                "id,name,kind,holder,latitude,longitude\nford,The ford,town,east,0.1,0.2\nmill,Mill,city,west,,\n");
        write("routes.csv", "id,start,end,length,kind\nr1,ford,mill,12 km,primary\nr2,ford,mill,30 km,sea\n");
        write("source.csv", "id,kind,speaker,side,summary,counter-claim\nS01,fact,,,\"They met, at the ford.\",\n");
        write("history.csv", "date,kind,place,from,to,number,source\n2029-12-20,losses,ford,east,,40,S01\n");
    }

    Path path() {
        return folder;
    }

    ScenarioFolder write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    ScenarioFolder delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    ScenarioFolder replace(String file, String old, String replacement) {
        try {
            String text = Files.readString(folder.resolve(file));
            if (!text.contains(old)) {
                throw new IllegalArgumentException("no '" + old + "' in " + file);
            }
            return write(file, text.replace(old, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Scenario read() {
        return Scenario.read(folder);
    }

    /** What is reported, one problem a line. */
    String problems() {
        try {
            read();
        } catch (BadInput e) {
            return String.join("\n", e.problems().stream().map(Object::toString).toList());
        }
        return "nothing";
    }
}
