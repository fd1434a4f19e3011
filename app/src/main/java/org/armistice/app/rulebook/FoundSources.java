package org.armistice.app.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armistice.model.problem.BadInput;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.source.SourceSentence;
import org.armistice.rules.language.Citable;
import org.armistice.simulator.setup.Scenarios;

/** The sources that rulebooks name: those of a scenario beside the rulebook, or of one that comes with the program. */
final class FoundSources implements Function<String, Optional<Citable>> {
    private final List<Path> folders = new ArrayList<>();
    private final Map<String, Optional<Citable>> found = new HashMap<>();

    /** @param named files and folders of rulebooks; a scenario may stand in the folder itself, or in the one above */
    FoundSources(List<String> named) {
        for (String path : named) {
            Path at = Path.of(path).toAbsolutePath().normalize();
            Path folder = Files.isDirectory(at) ? at : at.getParent();
            Stream.of(folder, folder == null ? null : folder.getParent())
                    .filter(Objects::nonNull)
                    .forEach(folders::add);
        }
    }

    @Override
    public Optional<Citable> apply(String source) {
        return found.computeIfAbsent(source, this::find);
    }

    private Optional<Citable> find(String source) {
        for (Path folder : folders) {
            Optional<Citable> beside =
                    read(folder).filter(citable -> citable.source().equals(source));
            if (beside.isPresent()) {
                return beside;
            }
        }
        return Scenarios.names().contains(source) ? read(Scenarios.folder().resolve(source)) : Optional.empty();
    }

    /** What is wrong with a scenario is told by a check of it; so is that it has no source. */
    private static Optional<Citable> read(Path folder) {
        if (!Files.isRegularFile(folder.resolve("scenario.yaml"))) {
            return Optional.empty();
        }
        try {
            Scenario scenario = Scenario.read(folder);
            List<String> sentences =
                    scenario.source().stream().map(SourceSentence::id).toList();
            return sentences.isEmpty() ? Optional.empty() : Optional.of(new Citable(scenario.id(), sentences));
        } catch (BadInput bad) {
            return Optional.empty();
        }
    }
}
