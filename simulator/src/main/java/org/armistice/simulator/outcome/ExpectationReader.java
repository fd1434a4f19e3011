package org.armistice.simulator.outcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.text.TextFile;
import org.armistice.model.yaml.YamlEntry;
import org.armistice.model.yaml.YamlForm;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.model.yaml.YamlNode;
import org.armistice.model.yaml.YamlReader;
import org.armistice.model.yaml.YamlScalar;
import org.armistice.rules.language.Questions;
import org.jspecify.annotations.Nullable;

/** Reads a scenario's {@code expectations.yaml}; {@code docs/what-if.md} says what is in it. */
public final class ExpectationReader {
    private static final List<String> SECTIONS = List.of("outcomes", "expectations");
    private static final List<String> KEYS = List.of("title", "outcome", "base outcome", "becomes", "base", "branch");
    private static final List<String> VARIATION_KEYS = List.of("with", "without");

    private final TextFile file;
    private final Questions questions;
    private final List<Problem> problems = new ArrayList<>();
    private final YamlForm form = new YamlForm(problems);
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

    private ExpectationReader(TextFile file, Questions questions) {
        this.file = file;
        this.questions = questions;
    }

    /**
     * Reads a file.
     *
     * @param questions of the rulebooks in whose words outcomes are asked for
     * @throws BadInput with all that is wrong, apart from names of what-ifs and rulebooks
     */
    public static List<Expectation> read(Path path, Questions questions) {
        return new ExpectationReader(TextFile.read(path, path.toString()), questions).read();
    }

    /**
     * The outcomes that a file names, whatever is expected of them.
     *
     * @param questions of the rulebooks in whose words outcomes are asked for
     * @throws BadInput with all that is wrong with the file
     */
    public static List<Outcome> outcomes(TextFile file, Questions questions) {
        ExpectationReader reader = new ExpectationReader(file, questions);
        reader.read();
        return List.copyOf(reader.outcomes.values());
    }

    private List<Expectation> read() {
        YamlMapping root = YamlReader.read(file);
        form.checkKeys(root, SECTIONS);
        section(root, "outcomes").forEach(entry -> outcome(entry).ifPresent(o -> outcomes.put(o.id(), o)));
        List<Expectation> expectations = new ArrayList<>();
        section(root, "expectations").forEach(entry -> expectation(entry).ifPresent(expectations::add));
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return expectations;
    }

    private List<YamlEntry> section(YamlMapping root, String name) {
        if (root.find(name).orElse(null) instanceof YamlMapping mapping) {
            return mapping.entries();
        }
        form.fail(root.position(), "section '" + name + "' is missing or empty.");
        return List.of();
    }

    private Optional<Outcome> outcome(YamlEntry entry) {
        if (!(entry.value() instanceof YamlMapping mapping)) {
            form.fail(entry.position(), "outcome '" + entry.key() + "' has a title and one of " + kinds() + ".");
            return Optional.empty();
        }
        List<String> keys = new ArrayList<>(kinds());
        keys.add("title");
        form.checkKeys(mapping, keys);
        Outcome found = null;
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            YamlNode node = mapping.find(kind.word()).orElse(null);
            if (node == null) {
                continue;
            }
            if (found != null || !(node instanceof YamlScalar scalar)) {
                form.fail(node.position(), "an outcome asks one question, in one of " + kinds() + ".");
                continue;
            }
            found = asked(entry.key(), form.text(mapping, "title"), kind, scalar);
        }
        if (found == null) {
            form.fail(entry.position(), "outcome '" + entry.key() + "' asks nothing. Write one of " + kinds() + ".");
        }
        return Optional.ofNullable(found);
    }

    private @Nullable Outcome asked(String id, String title, Outcome.Kind kind, YamlScalar scalar) {
        try {
            Position at = scalar.position();
            return new Outcome(
                    id,
                    title,
                    kind,
                    kind.isWhether()
                            ? questions.whether(scalar.text(), at, file)
                            : questions.howMuch(scalar.text(), at, file));
        } catch (BadInput e) {
            problems.addAll(e.problems());
            return null;
        }
    }

    private static List<String> kinds() {
        return Arrays.stream(Outcome.Kind.values()).map(Outcome.Kind::word).toList();
    }

    private Optional<Expectation> expectation(YamlEntry entry) {
        if (!(entry.value() instanceof YamlMapping mapping)) {
            form.fail(entry.position(), "an expectation has the entries " + String.join(", ", KEYS) + ".");
            return Optional.empty();
        }
        form.checkKeys(mapping, KEYS);
        Outcome outcome = outcome(mapping, "outcome");
        Outcome baseOutcome = mapping.find("base outcome").isPresent() ? outcome(mapping, "base outcome") : outcome;
        String becomes = form.text(mapping, "becomes");
        if (!becomes.isEmpty() && !List.of("higher", "lower").contains(becomes)) {
            form.fail(form.position(mapping, "becomes"), "'becomes' is higher or lower, not '" + becomes + "'.");
        }
        Variation base = variation(mapping, "base");
        Variation branch = variation(mapping, "branch");
        if (base.equals(branch) && outcome != null && outcome == baseOutcome) {
            form.fail(entry.position(), "base and branch of '" + entry.key() + "' are the same.");
        }
        String title = form.text(mapping, "title");
        return outcome == null || baseOutcome == null
                ? Optional.empty()
                : Optional.of(new Expectation(
                        entry.key(), title, base, branch, outcome, baseOutcome, becomes.equals("higher")));
    }

    /** The outcome that an entry names; what is wrong is noted. */
    private @Nullable Outcome outcome(YamlMapping mapping, String key) {
        String named = form.text(mapping, key);
        Outcome outcome = outcomes.get(named);
        if (outcome == null && !named.isEmpty()) {
            form.fail(
                    form.position(mapping, key),
                    "there is no outcome '" + named + "'." + Suggestion.maybe(named, outcomes.keySet()));
        }
        return outcome;
    }

    private Variation variation(YamlMapping mapping, String key) {
        YamlNode node = mapping.find(key).orElse(null);
        if (node == null) {
            return Variation.NONE;
        }
        if (!(node instanceof YamlMapping inner)) {
            form.fail(node.position(), "'" + key + "' has the entries " + String.join(", ", VARIATION_KEYS) + ".");
            return Variation.NONE;
        }
        form.checkKeys(inner, VARIATION_KEYS);
        return new Variation(names(inner, "with"), names(inner, "without"));
    }

    private List<String> names(YamlMapping mapping, String key) {
        return form.scalars(mapping, key).stream().map(s -> s.text().strip()).toList();
    }
}
