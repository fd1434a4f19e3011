package org.armistice.model.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.csv.CsvTable;
import org.armistice.model.fact.FactType;
import org.armistice.model.history.HistoricEvent;
import org.armistice.model.history.HistoryReader;
import org.armistice.model.place.Link;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.source.SourceReader;
import org.armistice.model.source.SourceSentence;
import org.armistice.model.text.Fingerprint;
import org.armistice.model.text.TextFile;
import org.armistice.model.vocabulary.Vocabulary;
import org.armistice.model.yaml.YamlEntry;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.model.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a scenario's folder: first every file into keys and cells, then ids, then values, so that a value may name
 * what is declared further down.
 */
final class ScenarioReader {
    private static final List<FactType<?>> NEVER_GIVEN = List.of(Calendar.TYPE, Link.TYPE, Assumption.TYPE);
    private static final String ASSUMPTIONS = "assumptions";
    private static final List<String> FILES = List.of("scenario.yaml", "places.csv", "routes.csv", "source.csv");
    private static final String HISTORY = "history.csv";

    private final Path folder;
    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final Entries entries = new Entries(problems);
    private final Drafts drafts = new Drafts(problems);

    ScenarioReader(Path folder) {
        this.folder = folder;
        this.name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    /** What the scenario is made of, unless a file cannot be read. */
    Optional<String> fingerprint() {
        for (String fileName : FILES) {
            file(fileName, TextFile::text);
        }
        if (Files.exists(folder.resolve(HISTORY))) {
            file(HISTORY, TextFile::text);
        }
        texts.put("", name);
        return problems.isEmpty() ? Optional.of(Fingerprint.of(texts)) : Optional.empty();
    }

    Scenario read() {
        YamlMapping root = file("scenario.yaml", YamlReader::read);
        CsvTable places = file("places.csv", CsvTable::read);
        CsvTable routes = file("routes.csv", CsvTable::read);
        CsvTable source = file("source.csv", CsvTable::read);
        CsvTable history = Files.exists(folder.resolve(HISTORY)) ? file(HISTORY, CsvTable::read) : null;
        if (root == null || places == null || routes == null || source == null || !problems.isEmpty()) {
            throw new BadInput(problems);
        }
        TableReader placeReader = new TableReader(Place.TYPE, drafts, entries, problems);
        placeReader.read(places);
        new TableReader(Route.TYPE, drafts, entries, problems).read(routes);
        return read(root, placeReader.localNames(), source, history);
    }

    private Scenario read(
            YamlMapping root, Map<String, String> localNames, CsvTable source, @Nullable CsvTable history) {
        Header header = new HeaderReader(root, folder, entries).read(name, localNames);
        root.entries().forEach(this::section);
        drafts.fillPairs(Position.ofFile(name + "/scenario.yaml"));
        AssumptionBook book = new AssumptionBook(header == null ? null : header.usualShape());
        ValueReader values = new ValueReader(new LiteralReader(drafts.types(), problems), book, problems);
        root.find(ASSUMPTIONS)
                .ifPresent(node -> mapping(node instanceof YamlMapping m ? m : null, node.position(), values));
        List<Declaration> facts = drafts.declarations(values);
        List<SourceSentence> sentences = new SourceReader(problems).read(source);
        List<HistoricEvent> events = history == null
                ? List.of()
                : new HistoryReader(drafts.types(), header == null ? null : header.firstDay(), problems).read(history);
        if (header != null) {
            new Checks(header.firstDay(), problems).check(facts);
        }
        if (header == null || !problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new Scenario(header, folder, sentences, book.appliedTo(facts), events, facts, Fingerprint.of(texts));
    }

    private void mapping(@Nullable YamlMapping assumptions, Position position, ValueReader values) {
        if (assumptions == null) {
            entries.fail(position, "section 'assumptions' is empty. Leave it out or write entries below it.");
            return;
        }
        for (YamlEntry entry : assumptions.entries()) {
            if (entry.key().equals(Drafts.DEFAULT)) {
                continue;
            }
            entries.checkId(Assumption.TYPE, entry.key(), entry.position());
            values.readShared(entry.key(), entry.value());
        }
    }

    private void section(YamlEntry section) {
        if (HeaderReader.KEYS.contains(section.key()) || section.key().equals(ASSUMPTIONS)) {
            return;
        }
        if (!read(section.key(), section)) {
            unknown(section);
        }
    }

    /** Reads a section as that of the facts with this plural; false if there are none. */
    private boolean read(String plural, YamlEntry section) {
        Optional<FactType<?>> type = Vocabulary.types().stream()
                .filter(t -> t.plural().equals(plural))
                .findFirst();
        if (type.isPresent() && NEVER_GIVEN.contains(type.get())) {
            entries.fail(section.position(), "section '" + plural + "' cannot be given. These facts are made for you.");
        } else {
            type.ifPresent(t -> new SectionReader(t, drafts, entries).read(section.value()));
        }
        return type.isPresent();
    }

    /** Reads it as what was probably meant, so that its ids are known. */
    private void unknown(YamlEntry section) {
        List<String> known = Stream.of(
                        HeaderReader.KEYS.stream(),
                        Stream.of(ASSUMPTIONS),
                        Vocabulary.types().stream()
                                .filter(t -> !NEVER_GIVEN.contains(t))
                                .map(FactType::plural))
                .flatMap(Function.identity())
                .toList();
        entries.fail(
                section.position(), "'" + section.key() + "' is no section." + Suggestion.maybe(section.key(), known));
        Suggestion.find(section.key(), known).ifPresent(plural -> read(plural, section));
    }

    /** Reads one file; what is wrong with it as a whole is noted and gives null. */
    private <T> @Nullable T file(String fileName, Function<TextFile, T> reader) {
        try {
            TextFile file = TextFile.readWithin(folder, folder.resolve(fileName), name + "/" + fileName);
            texts.put(fileName, file.text());
            return reader.apply(file);
        } catch (BadInput e) {
            problems.addAll(e.problems());
            return null;
        }
    }
}
