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
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.FactWriter;
import org.armistice.model.fact.World;
import org.armistice.model.history.HistoricEvent;
import org.armistice.model.kept.KeptFiles;
import org.armistice.model.problem.BadInput;
import org.armistice.model.quantity.Shape;
import org.armistice.model.source.SourceSentence;

/** What a run starts from. It never changes; each run gets a world of its own. */
public final class Scenario {
    private final Path folder;
    private final Parts parts;

    private Scenario(Path folder, Parts parts) {
        this.folder = folder;
        this.parts = parts;
    }

    Scenario(
            Header header,
            Path folder,
            List<SourceSentence> source,
            List<ScenarioAssumption> assumptions,
            List<HistoricEvent> history,
            List<Declaration> given,
            String hash) {
        this(
                folder,
                new Parts(
                        header,
                        source,
                        assumptions,
                        history,
                        given,
                        Completion.complete(given, assumptions, header.firstDay()),
                        hash));
    }

    /**
     * What it consists of, wherever its folder is.
     *
     * @param given facts as they are given
     * @param facts as they are once what goes without saying is added
     * @param hash of its files
     */
    private record Parts(
            Header header,
            List<SourceSentence> source,
            List<ScenarioAssumption> assumptions,
            List<HistoricEvent> history,
            List<Declaration> given,
            List<Declaration> facts,
            String hash) {
        Parts {
            source = List.copyOf(source);
            assumptions = List.copyOf(assumptions);
            history = List.copyOf(history);
            given = List.copyOf(given);
            facts = List.copyOf(facts);
        }

        Parts inOrder(List<Declaration> newFacts) {
            return new Parts(header, source, assumptions, history, given, newFacts, hash);
        }
    }

    /** The columns that places.csv or routes.csv may have. */
    public static List<String> columns(FactType<?> type) {
        return TableReader.columns(type);
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
            return new Scenario(folder, known.get());
        }
        Scenario scenario = read(folder);
        // Of rulebooks of its own it depends on whether they are there.
        if (scenario.rulebooks().stream().noneMatch(name -> name.endsWith(".md"))) {
            fingerprint.ifPresent(of -> kept.keep(of, scenario.parts));
        }
        return scenario;
    }

    /** The name of its folder. */
    public String id() {
        return parts.header.id();
    }

    public String title() {
        return parts.header.title();
    }

    /** One or two sentences, or empty. */
    public String summary() {
        return parts.header.summary();
    }

    /** The date of day 1. */
    public LocalDate firstDay() {
        return parts.header.firstDay();
    }

    /** How many days a run has unless told otherwise. */
    public int days() {
        return parts.header.days();
    }

    /** Core rulebooks by name, and files of {@link #folder} that end in {@code .md}. */
    public List<String> rulebooks() {
        return parts.header.rulebooks();
    }

    /** Whether it plays in the world, so that maps can show coasts and borders; an invented country has none. */
    public boolean isOutlined() {
        return parts.header.outlined();
    }

    /** What people there call places, in their own letters, by the id of the place; those for which it is given. */
    public Map<String, String> localNames() {
        return parts.header.localNames();
    }

    /** Where it was read; the current folder for one that was built. */
    public Path folder() {
        return folder;
    }

    public List<SourceSentence> source() {
        return parts.source;
    }

    /** In the order of their paths. */
    public List<ScenarioAssumption> assumptions() {
        return parts.assumptions;
    }

    /** How a number of a rulebook is drawn from its range, if it is; assumptions know it of themselves. */
    public Optional<Shape> usualShape() {
        return Optional.ofNullable(parts.header.usualShape());
    }

    /** As in the file. */
    public List<HistoricEvent> history() {
        return parts.history;
    }

    /**
     * A new world as on the first day: the facts that the scenario gives, the pairs that it leaves out, two links for
     * each route by land, its assumptions and the calendar.
     */
    public World createWorld() {
        World world = new World();
        FactWriter writer = new FactWriter(world);
        parts.facts.forEach(fact -> fact.addTo(writer));
        parts.facts.forEach(fact -> fact.fill(writer));
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
        for (ScenarioAssumption assumption : parts.assumptions) {
            Long value = assumed.get(assumption.id());
            if (value != null && assumption.isNumber()) {
                byPath.put(assumption.path(), value);
                writer.set(world.get(Assumption.TYPE, assumption.id()), Assumption.VALUE, value);
            }
        }
        if (!byPath.isEmpty()) {
            parts.given.forEach(fact -> fact.assume(writer, byPath));
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
        List<Declaration> mixed = new ArrayList<>(parts.facts);
        Collections.shuffle(mixed, new Random(seed));
        return new Scenario(folder, parts.inOrder(mixed));
    }

    /** The SHA-256 of the files that it was read from and of the changes made since, in hexadecimal digits. */
    public String hash() {
        return parts.hash;
    }

    Header header() {
        return parts.header;
    }

    List<Declaration> given() {
        return parts.given;
    }

    Scenario changed(
            Header newHeader, List<ScenarioAssumption> newAssumptions, List<Declaration> newGiven, String newHash) {
        return new Scenario(newHeader, folder, parts.source, newAssumptions, parts.history, newGiven, newHash);
    }
}
