package org.armistice.model.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.FactWriter;
import org.armistice.model.fact.World;
import org.armistice.model.history.HistoricEvent;
import org.armistice.model.kept.KeptFiles;
import org.armistice.model.problem.BadInput;
import org.armistice.model.quantity.Shape;
import org.armistice.model.source.SourceSentence;

/** What a run starts from. It never changes; each run gets a world of its own. */
public final class Scenario {
    private final Header header;
    private final Path folder;
    private final List<SourceSentence> source;
    private final List<ScenarioAssumption> assumptions;
    private final List<HistoricEvent> history;
    private final List<Declaration> given;
    private final List<Declaration> facts;
    private final String hash;

    Scenario(
            Header header,
            Path folder,
            List<SourceSentence> source,
            List<ScenarioAssumption> assumptions,
            List<HistoricEvent> history,
            List<Declaration> given,
            String hash) {
        this(
                header,
                folder,
                source,
                assumptions,
                history,
                given,
                Completion.complete(given, assumptions, header.firstDay()),
                hash);
    }

    Scenario(
            Header header,
            Path folder,
            List<SourceSentence> source,
            List<ScenarioAssumption> assumptions,
            List<HistoricEvent> history,
            List<Declaration> given,
            List<Declaration> facts,
            String hash) {
        this.header = header;
        this.folder = folder;
        this.source = List.copyOf(source);
        this.assumptions = List.copyOf(assumptions);
        this.history = List.copyOf(history);
        this.given = List.copyOf(given);
        this.facts = List.copyOf(facts);
        this.hash = hash;
    }

    /**
     * Reads a scenario's folder; {@code docs/scenario-format.md} says what is in it.
     *
     * @throws BadInput with all problems of all files
     */
    public static Scenario read(Path folder) {
        return new ScenarioReader(folder).read();
    }

    /**
     * The same, unless what was made of the same files is among those that were kept.
     *
     * @throws BadInput with all problems of all files
     */
    public static Scenario read(Path folder, KeptFiles kept) {
        Optional<String> fingerprint = kept.areUsed() ? new ScenarioReader(folder).fingerprint() : Optional.empty();
        Optional<Parts> known = fingerprint.flatMap(of -> kept.find(of, Parts.class));
        if (known.isPresent()) {
            return known.get().in(folder);
        }
        Scenario scenario = read(folder);
        // Of rulebooks of its own it depends on whether they are there.
        if (scenario.rulebooks().stream().noneMatch(name -> name.endsWith(".md"))) {
            fingerprint.ifPresent(of -> kept.keep(of, scenario.parts()));
        }
        return scenario;
    }

    private Parts parts() {
        return new Parts(header, source, assumptions, history, given, facts, hash);
    }

    /** The name of its folder. */
    public String id() {
        return header.id();
    }

    public String title() {
        return header.title();
    }

    /** One or two sentences, or empty. */
    public String summary() {
        return header.summary();
    }

    /** The date of day 1. */
    public LocalDate firstDay() {
        return header.firstDay();
    }

    /** How many days a run has unless told otherwise. */
    public int days() {
        return header.days();
    }

    /** Core rulebooks by name, and files of {@link #folder} that end in {@code .md}. */
    public List<String> rulebooks() {
        return header.rulebooks();
    }

    /** Whether it plays in the world, so that maps can show coasts and borders; an invented country has none. */
    public boolean isOutlined() {
        return header.outlined();
    }

    /** What people there call places, in their own letters, by the id of the place; those for which it is given. */
    public Map<String, String> localNames() {
        return header.localNames();
    }

    /** Where it was read; the current folder for one that was built. */
    public Path folder() {
        return folder;
    }

    public List<SourceSentence> source() {
        return source;
    }

    /** In the order of their paths. */
    public List<ScenarioAssumption> assumptions() {
        return assumptions;
    }

    /** How a number of a rulebook is drawn from its range, if it is; assumptions know it of themselves. */
    public Optional<Shape> usualShape() {
        return Optional.ofNullable(header.usualShape());
    }

    /** As in the file. */
    public List<HistoricEvent> history() {
        return history;
    }

    /**
     * A new world as on the first day: the facts that the scenario gives, the pairs that it leaves out, two links for
     * each route by land, its assumptions and the calendar.
     */
    public World createWorld() {
        World world = new World();
        FactWriter writer = new FactWriter(world);
        facts.forEach(fact -> fact.addTo(writer));
        facts.forEach(fact -> fact.fill(writer));
        return world;
    }

    /**
     * The same with other values of assumptions.
     *
     * @param assumed values in base units by {@link ScenarioAssumption#id}; others are passed over
     */
    public World createWorld(Map<String, Long> assumed) {
        World world = createWorld();
        FactWriter writer = new FactWriter(world);
        Map<String, Long> byPath = new HashMap<>();
        for (ScenarioAssumption assumption : assumptions) {
            Long value = assumed.get(assumption.id());
            if (value != null && assumption.isNumber()) {
                byPath.put(assumption.path(), value);
                writer.set(world.get(Assumption.TYPE, assumption.id()), Assumption.VALUE, value);
            }
        }
        if (!byPath.isEmpty()) {
            given.forEach(fact -> fact.assume(writer, byPath));
        }
        return world;
    }

    /**
     * The same scenario with one value changed.
     *
     * @param path a shared assumption ({@code brigade-size}), a field ({@code misrata-west.strength}, with or without
     *     the section before it), or {@code days}
     * @param value as scenario.yaml would have it
     * @throws BadInput with the position {@code --set} if the path is unknown or the value does not fit
     */
    public Scenario with(String path, String value) {
        return new Change(path, value).applyTo(this);
    }

    /** The same scenario whose facts come into the world in another order; nothing may depend on it. */
    public Scenario shuffled(long seed) {
        List<Declaration> mixed = new ArrayList<>(facts);
        Collections.shuffle(mixed, new Random(seed));
        return new Scenario(header, folder, source, assumptions, history, given, mixed, hash);
    }

    /** The SHA-256 of the files that it was read from and of the changes made since, in hexadecimal digits. */
    public String hash() {
        return hash;
    }

    Header header() {
        return header;
    }

    List<Declaration> given() {
        return given;
    }

    Scenario changed(
            Header newHeader, List<ScenarioAssumption> newAssumptions, List<Declaration> newGiven, String newHash) {
        return new Scenario(newHeader, folder, source, newAssumptions, history, newGiven, newHash);
    }
}
