package org.armistice.model.whatif;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.FactType;
import org.armistice.model.problem.Position;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.text.TextFile;

/**
 * A question about a scenario, and what is changed from outside to answer it; {@code docs/what-if.md} says how to write
 * one.
 *
 * @param id the name of its file without the ending
 * @param title what it is called
 * @param question what it is to answer
 * @param raisedBy ids of source sentences
 * @param newcomers types of facts that come about in a run, by the ids that they have then; effects may name them
 * @param steps what is done, in the order of the file; may be empty
 * @param file its text, for messages and hashes
 */
public record WhatIf(
        String id,
        String title,
        String question,
        List<String> raisedBy,
        Map<String, FactType<?>> newcomers,
        List<Step> steps,
        TextFile file) {
    public WhatIf {
        raisedBy = List.copyOf(raisedBy);
        newcomers = Map.copyOf(newcomers);
        steps = List.copyOf(steps);
    }

    /**
     * What is done on one day; all of it, or nothing.
     *
     * @param on within the days of the scenario
     * @param position of the entry
     * @param source where it is reported, for people; may be empty
     * @param effects at least one
     */
    public record Step(LocalDate on, Position position, String source, List<Effect> effects) {
        public Step {
            effects = List.copyOf(effects);
        }

        Step on(LocalDate day) {
            return new Step(day, position, source, effects);
        }
    }

    /**
     * An effect in the words of the rulebook language.
     *
     * @param position of its first character
     */
    public record Effect(String text, Position position) {}

    /**
     * Reads a file for a scenario.
     *
     * @throws org.armistice.model.problem.BadInput with all that is wrong with it, apart from the effects, which the
     *     rulebook language reads
     */
    public static WhatIf read(Path path, Scenario scenario) {
        TextFile file = path.startsWith(scenario.folder())
                ? TextFile.readWithin(scenario.folder(), path, shown(path, scenario))
                : TextFile.read(path, path.toString());
        return new WhatIfReader(file, path, scenario).read();
    }

    /**
     * Reads a text that stands in no file of its own.
     *
     * @param file whose name ends in that of a what-if, such as {@code turn-3-egypt.yaml}
     * @throws org.armistice.model.problem.BadInput with all that is wrong with it, apart from the effects
     */
    public static WhatIf of(TextFile file, Scenario scenario) {
        return new WhatIfReader(file, Path.of(file.name()), scenario).read();
    }

    /** The same, but what would be done earlier is done on a day. */
    public WhatIf from(LocalDate day) {
        return new WhatIf(
                id,
                title,
                question,
                raisedBy,
                newcomers,
                steps.stream().map(s -> s.on().isBefore(day) ? s.on(day) : s).toList(),
                file);
    }

    /** As other files of a scenario are called, wherever its folder is. */
    private static String shown(Path path, Scenario scenario) {
        StringBuilder name = new StringBuilder(scenario.id());
        scenario.folder().relativize(path).forEach(part -> name.append('/').append(part));
        return name.toString();
    }
}
