package org.armistice.rules.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.armistice.model.fact.FactType;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.typed.RuleSet;

/** The texts of the rulebooks of a run. A later rulebook replaces an earlier one of the same name. */
public final class Rulebooks {
    /** The rulebooks that come with the program; {@code words} holds the phrases that all others use. */
    public static final List<String> CORE = List.of("words", "supply", "combat", "control", "operations", "ceasefire");

    private static final int LARGEST = 1_000_000;

    private final Map<String, String> textsByFile = new LinkedHashMap<>();

    private Rulebooks() {}

    /** No rulebook but the phrases of {@code words}. */
    public static Rulebooks words() {
        return new Rulebooks().withCore("words");
    }

    /** The rulebooks that a scenario names: core ones, and files of its own that end in {@code .md}. */
    public static Rulebooks of(Scenario scenario) {
        Rulebooks rulebooks = words();
        for (String name : scenario.rulebooks()) {
            if (name.endsWith(".md")) {
                rulebooks.withFile(scenario.folder().resolve(name), scenario.id() + "/" + name);
            } else {
                rulebooks.withCore(name);
            }
        }
        return rulebooks;
    }

    /** All core rulebooks. */
    public static Rulebooks core() {
        Rulebooks rulebooks = new Rulebooks();
        CORE.forEach(rulebooks::withCore);
        return rulebooks;
    }

    /** Adds one core rulebook by name; throws {@link BadInput} if there is none of that name. */
    public Rulebooks withCore(String name) {
        try (InputStream in = Rulebooks.class.getResourceAsStream("/rulebooks/" + name + ".md")) {
            if (in == null || !CORE.contains(name)) {
                throw new BadInput(new Problem(
                        Position.ofFile(name),
                        "there is no core rulebook '" + name + "'." + Suggestion.maybe(name, CORE)));
            }
            return with(name + ".md", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a rulebook's text. */
    public Rulebooks with(String file, String text) {
        textsByFile.put(file, text);
        return this;
    }

    /** Adds a file, or all {@code .md} files of a folder; throws {@link BadInput} if it cannot be read. */
    public Rulebooks with(Path path) {
        try {
            if (Files.isDirectory(path)) {
                List<Path> files = new ArrayList<>();
                try (var listed = Files.list(path)) {
                    listed.filter(p -> p.toString().endsWith(".md")
                                    && !p.getFileName().toString().equalsIgnoreCase("README.md"))
                            .sorted()
                            .forEach(files::add);
                }
                if (files.isEmpty()) {
                    throw bad(path, "this folder holds no rulebook; rulebooks are files that end in .md.");
                }
                files.forEach(this::withFile);
                return this;
            }
            return withFile(path);
        } catch (IOException e) {
            throw bad(path, "cannot be read.");
        }
    }

    private Rulebooks withFile(Path file) {
        return withFile(file, file.toString());
    }

    private Rulebooks withFile(Path file, String shownName) {
        try {
            if (!Files.exists(file)) {
                throw bad(file, "no such file or folder.");
            }
            if (Files.size(file) > LARGEST) {
                throw bad(file, "a rulebook has at most " + LARGEST + " bytes.");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return with(shownName, text);
        } catch (CharacterCodingException e) {
            throw bad(file, "is no UTF-8 text.");
        } catch (IOException e) {
            throw bad(file, "cannot be read.");
        }
    }

    private static BadInput bad(Path path, String message) {
        return new BadInput(new Problem(Position.ofFile(path.toString()), message));
    }

    /** The texts by the name of their file, for hashes and listings. */
    public Map<String, String> texts() {
        return Map.copyOf(textsByFile);
    }

    /** Checks all rulebooks against the vocabulary alone; throws {@link BadInput} with everything that is wrong. */
    public Checked check() {
        return check(Map.of(), Optional.empty());
    }

    /**
     * Checks all rulebooks.
     *
     * @param names ids of the scenario's facts, which rules may name
     * @param citable the source that rules may cite; anything if absent
     */
    public Checked check(Map<String, FactType<?>> names, Optional<Citable> citable) {
        return new RulebookReader(names, citable).read(textsByFile);
    }

    /**
     * Rulebooks without a fault.
     *
     * @param rules all rules and parameters
     * @param processes the processes that the rulebooks ask for
     * @param tests their test blocks
     */
    public record Checked(RuleSet rules, List<String> processes, List<RulebookTest> tests) {
        public Checked {
            processes = List.copyOf(processes);
            tests = List.copyOf(tests);
        }

        /** Hands every parameter to somebody. */
        public void forEachParameter(Consumer<org.armistice.rules.typed.Parameter> consumer) {
            rules.parameters().forEach(consumer);
        }
    }
}
