package org.armistice.rules.fuzz;

import java.io.IOException;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.armistice.model.place.Route;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.drl.DrlExport;
import org.armistice.rules.language.Review;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Document;
import org.armistice.rules.layout.Layout;

/** The files that authors write: rulebooks, tables and tests beside them, scenarios, what-ifs. */
final class Specimens {
    private static final Path SCENARIO =
            Path.of(System.getProperty("armistice.home", "..")).resolve("scenarios/three-valleys");

    /** Blocks whose words can be said in other rulebooks. */
    private static final Set<String> WORDS = Set.of("params", "define", "verb");

    private final Path folder;
    private final List<Specimen> all = new ArrayList<>();

    /** @param folder in which files may be written */
    Specimens(Path folder) {
        this.folder = folder;
        Map<String, String> core = Rulebooks.core().texts();
        Map<String, String> words = new LinkedHashMap<>();
        core.forEach((file, text) -> words.put(file, words(text)));
        core.forEach((file, text) -> {
            Map<String, String> beside = new LinkedHashMap<>(words);
            beside.keySet().retainAll(uses(text));
            add(file, bytes(text), spoilt -> readRulebook(file, beside, text(spoilt)));
            if (text.length() % 4 == 0) {
                add("layout-of-" + file, bytes(text), spoilt -> Layout.of(text(spoilt)));
            }
        });
        String book = resource("garrison.md");
        String tests = resource("garrison.test.yaml");
        String rows = resource("answers.csv");
        add(
                "garrison.md",
                bytes(book),
                spoilt -> readRulebook("garrison.md", Map.of("words.md", words.get("words.md")), text(spoilt)));
        for (int i = 0; i < 3; i++) {
            add("garrison.test.yaml", bytes(tests), spoilt -> readTests(book, text(spoilt)));
            add("answers.csv", bytes(rows), spoilt -> readTable(book, "answers.csv", spoilt));
            add("answers.xlsx", Sheets.workbook(rows), spoilt -> readTable(book, "answers.xlsx", spoilt));
            add("sheet.xml", Sheets.sheet(rows), spoilt -> readTable(book, "answers.xlsx", Sheets.workbook(spoilt)));
        }
        for (String file : List.of("scenario.yaml", "places.csv", "routes.csv", "source.csv", "history.csv")) {
            add(file, read(SCENARIO.resolve(file)), spoilt -> readScenario(file, spoilt));
        }
        Scenario scenario = Scenario.read(SCENARIO);
        add("what-if.yaml", bytes(resource("what-if.yaml")), spoilt -> readWhatIf(scenario, spoilt));
    }

    List<Specimen> all() {
        return all;
    }

    private void add(String name, byte[] sound, Consumer<byte[]> reading) {
        all.add(new Specimen(name, sound, reading));
    }

    /** The files of the core rulebooks on which one of them rests. */
    private static List<String> uses(String text) {
        List<String> files = new ArrayList<>(List.of("words.md"));
        new Document("", text).list("uses").forEach(name -> files.add(name + ".md"));
        return files;
    }

    /** What a rulebook adds to the language, which is all that others see of it. */
    private static String words(String text) {
        Document document = new Document("", text);
        StringBuilder words = new StringBuilder("---\n");
        document.front()
                .forEach(entry -> words.append(entry.key())
                        .append(": ")
                        .append(entry.value())
                        .append('\n'));
        words.append("---\n");
        for (Block block : document.blocks()) {
            words.append("```")
                    .append(block.kind())
                    .append(' ')
                    .append(block.title())
                    .append('\n');
            if (WORDS.contains(block.kind())) {
                block.lines().forEach(line -> words.append(line).append('\n'));
            }
            words.append("```\n");
        }
        return words.toString();
    }

    private static void readRulebook(String file, Map<String, String> beside, String text) {
        Rulebooks books = Rulebooks.none();
        beside.forEach(books::with);
        Review review = books.with(file, text).readingWhole(Set.of(file)).review(Map.of(), Optional.empty(), List.of());
        DrlExport.write(review.checked().rules());
    }

    private static void readTests(String book, String tests) {
        Rulebooks.words()
                .with("garrison.md", book)
                .withTests("garrison.test.yaml", tests)
                .check();
    }

    private void readTable(String book, String name, byte[] table) {
        Path file = own().resolve("garrison.md");
        write(own().resolve(name), table);
        String reading = book.replace("hit: first", "hit: first from " + name).replaceAll("(?m)^  \\|.*\n", "");
        Rulebooks.words()
                .with(file, reading)
                .readingWhole(Set.of(file.toString()))
                .check();
    }

    private void readScenario(String file, byte[] spoilt) {
        Path copy = own().resolve("three-valleys");
        try (Stream<Path> files = Files.list(SCENARIO)) {
            Files.createDirectories(copy);
            files.filter(Files::isRegularFile)
                    .forEach(f -> write(copy.resolve(f.getFileName().toString()), read(f)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(copy.resolve(file), spoilt);
        Scenario.read(copy).createWorld();
    }

    private void readWhatIf(Scenario scenario, byte[] spoilt) {
        Path file = own().resolve("what-if.yaml");
        write(file, spoilt);
        Rulebooks.words().with(WhatIf.read(file, scenario)).check(Map.of("r2", Route.TYPE), Optional.empty());
    }

    /** A folder for each thread. */
    private Path own() {
        try {
            return Files.createDirectories(
                    folder.resolve("t" + Thread.currentThread().getId()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As every reader of a text file has it. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadInput(new Problem(Position.ofFile("file"), "is no UTF-8 text."));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String resource(String name) {
        try (var in = Specimens.class.getResourceAsStream("/fuzz/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
