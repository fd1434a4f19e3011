package org.armistice.simulator.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.event.Event;
import org.armistice.model.json.JsonNode;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;

/** A run read back from its folder. */
public final class Recorded {
    private final JsonNode manifest;
    private final List<Event> events;
    private final Map<String, Event> byId = new HashMap<>();
    private final Map<String, RecordedRule> rules = new HashMap<>();
    private final Map<String, RecordedParameter> parameters = new HashMap<>();

    private Recorded(
            JsonNode manifest, List<Event> events, List<RecordedRule> rules, List<RecordedParameter> parameters) {
        this.manifest = manifest;
        this.events = List.copyOf(events);
        events.forEach(e -> byId.put(e.id(), e));
        rules.forEach(r -> this.rules.put(r.key(), r));
        parameters.forEach(p -> this.parameters.put(p.id(), p));
    }

    /**
     * Reads a folder.
     *
     * @throws BadInput if there is no run, it is of another format or damaged
     */
    public static Recorded read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw bad(folder.toString(), "there is no such folder. 'armistice run' says at its end where the run is.");
        }
        if (!Files.isRegularFile(folder.resolve(RunFolder.MANIFEST))) {
            throw bad(folder.toString(), "this folder holds no run: there is no " + RunFolder.MANIFEST + " in it.");
        }
        JsonNode manifest = readObject(folder, RunFolder.MANIFEST);
        try {
            if (manifest.number("format") != Manifest.FORMAT) {
                throw bad(
                        folder.resolve(RunFolder.MANIFEST).toString(),
                        "this run has the format " + manifest.number("format") + ". This program reads format "
                                + Manifest.FORMAT + ".");
            }
            JsonNode rules = readObject(folder, RunFolder.RULES);
            return new Recorded(
                    manifest,
                    readEvents(folder),
                    rules.nodes("rules").stream().map(RecordedRule::of).toList(),
                    rules.nodes("parameters").stream()
                            .map(RecordedParameter::of)
                            .toList());
        } catch (IllegalStateException e) {
            throw bad(folder.toString(), "this run is damaged: " + e.getMessage() + ".");
        }
    }

    private static JsonNode readObject(Path folder, String file) {
        String shown = folder.resolve(file).toString();
        try {
            return JsonNode.read(text(folder, file));
        } catch (RuntimeException e) {
            throw e instanceof BadInput ? e : bad(shown, "this file is damaged.");
        }
    }

    private static String text(Path folder, String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (java.io.IOException e) {
            throw bad(folder.resolve(file).toString(), "this file cannot be read.");
        }
    }

    private static List<Event> readEvents(Path folder) {
        List<Event> events = new ArrayList<>();
        for (String line : text(folder, RunFolder.EVENTS).split("\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            try {
                events.add(EventJson.event(JsonNode.read(line)));
            } catch (RuntimeException e) {
                throw new BadInput(new Problem(
                        new Position(folder.resolve(RunFolder.EVENTS).toString(), events.size() + 1, 0),
                        "this line is damaged."));
            }
        }
        return events;
    }

    private static BadInput bad(String file, String message) {
        return new BadInput(new Problem(Position.ofFile(file), message));
    }

    /** What the run was made from. */
    public RunInputs inputs() {
        return RunInputs.of(manifest);
    }

    public String title() {
        return manifest.text("title");
    }

    public String scenario() {
        return manifest.text("scenario");
    }

    public List<Event> events() {
        return events;
    }

    public Optional<Event> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The rule with a key; none for a process. */
    public Optional<RecordedRule> rule(String key) {
        return Optional.ofNullable(rules.get(key));
    }

    /** The parameter or assumption that a fact holds; none for other facts. */
    public Optional<RecordedParameter> parameter(String fact) {
        return Optional.ofNullable(parameters.get(fact));
    }
}
