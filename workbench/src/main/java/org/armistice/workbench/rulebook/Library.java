package org.armistice.workbench.rulebook;

import io.javalin.http.NotFoundResponse;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.text.TextFile;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.text.Document;
import org.armistice.rules.language.trial.TestFile;
import org.armistice.rules.language.words.Book;
import org.armistice.workbench.kept.Latest;
import org.armistice.workbench.scenario.Shelf;

/** The rulebooks that the scenarios of the opened folder use. A name is looked up among them and never made a path. */
public final class Library {
    private static final String ENDING = ".md";
    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_READ = 8;

    private final Shelf shelf;
    private final Latest<Read, Map<String, Volume>> read = new Latest<>(MOST_READ);

    /** The rulebooks of a scenario as they are while its files have this stamp. */
    private record Read(String scenario, String stamp) {}

    public Library(Shelf shelf) {
        this.shelf = shelf;
    }

    /** @throws NotFoundResponse if there is no scenario of that name */
    public Scenario scenario(String name) {
        shelf.known(name);
        return shelf.scenario(name);
    }

    /** Changes when a file of a scenario does. */
    public String stamp(String scenario) {
        return shelf.stamp(scenario);
    }

    /** The rulebooks that a scenario uses, in its order; of two with one name that which counts. */
    public List<Volume> of(String scenario) {
        return List.copyOf(volumes(scenario).values());
    }

    /** @throws NotFoundResponse if the scenario uses none of that name */
    public Volume get(String scenario, String name) {
        Volume volume = volumes(scenario).get(name);
        if (volume == null) {
            throw new NotFoundResponse("The scenario '" + scenario + "' uses no rulebook '" + name + "'.");
        }
        return volume;
    }

    /** The same, as its file is at this moment. */
    Volume latest(String scenario, String name) {
        read.forget(new Read(scenario, stamp(scenario)));
        return get(scenario, name);
    }

    private Map<String, Volume> volumes(String name) {
        shelf.known(name);
        Read now = new Read(name, stamp(name));
        Scenario scenario = scenario(name);
        return read.get(now, () -> read(name, scenario));
    }

    private static Map<String, Volume> read(String name, Scenario scenario) {
        Rulebooks books = Rulebooks.of(scenario);
        Map<String, String> entries = new HashMap<>();
        for (String entry : scenario.rulebooks()) {
            boolean own = entry.endsWith(ENDING);
            entries.put(own ? scenario.id() + "/" + entry : entry + ENDING, entry);
        }
        Map<String, Volume> volumes = new LinkedHashMap<>();
        books.texts().forEach((shown, text) -> {
            String entry = entries.getOrDefault(shown, "");
            boolean own = entry.endsWith(ENDING);
            String called = called(shown, text);
            Path file = scenario.folder().resolve(own ? entry : called + ENDING);
            volumes.remove(called);
            volumes.put(
                    called,
                    new Volume(
                            name,
                            called,
                            !own,
                            entry,
                            file.toAbsolutePath().normalize(),
                            shown,
                            text,
                            books.testFiles().get(TestFile.beside(shown))));
        });
        return volumes;
    }

    /** The name in the front matter; without one, that of the file. */
    static String called(String shown, String text) {
        String named = Book.nameIn(new Document(shown, text));
        return named.equals(shown) ? shown.substring(shown.lastIndexOf('/') + 1).replaceFirst("\\.md$", "") : named;
    }

    /**
     * All rulebooks of a scenario with another text in place of one.
     *
     * @throws BadInput if the text is none that a file could hold
     */
    public Rulebooks with(Volume volume, String text) {
        Rulebooks books = Rulebooks.of(scenario(volume.scenario()));
        String file = volume.file().toString();
        // The text may have another name, by which it would stand beside the one that is saved.
        books.without(volume.shown()).with(volume.file(), checked(volume, text));
        return volume.tests() == null ? books : books.withTests(TestFile.beside(file), volume.tests());
    }

    /**
     * The text, if a file could hold it; without a byte order mark, which nobody sees.
     *
     * @throws BadInput if it is too large, or holds half of a sign
     */
    public static String checked(Volume volume, String text) {
        CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();
        if (!utf8.canEncode(text)) {
            throw bad(volume, "half of a sign stands in this text, which no file can hold.");
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw bad(volume, "a rulebook has at most " + MOST_BYTES + " bytes.");
        }
        return new TextFile(volume.shown(), text).text();
    }

    private static BadInput bad(Volume volume, String message) {
        return new BadInput(new Problem(Position.ofFile(volume.shown()), message));
    }
}
