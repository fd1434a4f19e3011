package org.armistice.app.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.armistice.app.handbook.Handbook;
import org.armistice.app.scenario.TimeLimitOption;
import org.armistice.app.scenario.Timed;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.source.SourceSentence;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.text.Document;
import org.armistice.rules.language.words.Book;
import org.armistice.simulator.folder.WholeFile;
import org.armistice.simulator.setup.Scenarios;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "doc",
        description = {
            "Writes rulebooks as one HTML page that needs nothing beside it: prose, rules, parameters with their grounds, "
                    + "which sentence raised which rules, and a picture of which rules feed which. It can be printed."
        },
        footer = {
            "",
            "Examples:",
            "  armistice rules doc --out core.html",
            "  armistice rules doc my-rules --out my-rules.html",
            "  armistice rules doc libya-2020 --out libya.html --force"
        })
final class DocRules implements Callable<Integer>, Timed {
    private final Terminal terminal;

    @Mixin
    private TimeLimitOption timeLimit = new TimeLimitOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "SCENARIO|PATH",
            description = "A scenario, or rulebooks and folders of rulebooks; the core rulebooks if you name none.")
    private List<String> named = List.of();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--force", description = "Writes over what is there.")
    private boolean force;

    DocRules(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Duration mostTime() {
        return timeLimit.get();
    }

    @Override
    public Integer call() {
        if (Files.exists(out) && !force) {
            throw new BadInput(new Problem(
                    Position.ofFile(out.toString()), "this file is there already; replace it with --force."));
        }
        ChosenRules.Chosen chosen = ChosenRules.chosen(named);
        Rulebooks.Checked checked = chosen.review().checked();
        Map<String, String> shown = new LinkedHashMap<>();
        checked.files().stream()
                .filter(chosen::isMeant)
                .forEach(file -> shown.put(file, chosen.books().texts().get(file)));
        String page = Handbook.html(title(chosen.scenario(), shown), checked, shown, sources(shown, chosen.scenario()));
        WholeFile.replace(out, page);
        terminal.line(Phrase.of("The page is in " + out + "."));
        return 0;
    }

    private String title(@Nullable Scenario scenario, Map<String, String> shown) {
        if (scenario != null) {
            return "Rulebooks of " + scenario.title();
        }
        if (shown.size() == 1) {
            Map.Entry<String, String> only = shown.entrySet().iterator().next();
            return "Rulebook " + Book.nameIn(new Document(only.getKey(), only.getValue()));
        }
        return named.isEmpty() ? "The core rulebooks" : "Rulebooks in " + String.join(", ", named);
    }

    /** Sentences of the sources that rulebooks cite, where a scenario of that name has them. */
    private static Map<String, List<SourceSentence>> sources(Map<String, String> shown, @Nullable Scenario scenario) {
        Map<String, List<SourceSentence>> sources = new LinkedHashMap<>();
        if (scenario != null) {
            sources.put(scenario.id(), scenario.source());
        }
        shown.forEach((file, text) -> new Document(file, text)
                .front("source")
                .map(Document.Entry::value)
                .filter(Scenarios.names()::contains)
                .ifPresent(name -> sources.computeIfAbsent(
                        name, n -> Scenario.read(Scenarios.find(n)).source())));
        return sources;
    }
}
