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
import org.armistice.model.yaml.YamlList;
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

    private List<Expectation> read() {
        YamlMapping root = YamlReader.read(file);
        checkKeys(root, SECTIONS);
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
        fail(root.position(), "section '" + name + "' is missing or empty.");
        return List.of();
    }

    private Optional<Outcome> outcome(YamlEntry entry) {
        if (!(entry.value() instanceof YamlMapping mapping)) {
            fail(entry.position(), "outcome '" + entry.key() + "' has a title and one of " + kinds() + ".");
            return Optional.empty();
        }
        List<String> keys = new ArrayList<>(kinds());
        keys.add("title");
        checkKeys(mapping, keys);
        Outcome found = null;
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            YamlNode node = mapping.find(kind.word()).orElse(null);
            if (node == null) {
                continue;
            }
            if (found != null || !(node instanceof YamlScalar scalar)) {
                fail(node.position(), "an outcome asks one question, in one of " + kinds() + ".");
                continue;
            }
            found = asked(entry.key(), text(mapping, "title"), kind, scalar);
        }
        if (found == null) {
            fail(entry.position(), "outcome '" + entry.key() + "' asks nothing. Write one of " + kinds() + ".");
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
            fail(entry.position(), "an expectation has the entries " + String.join(", ", KEYS) + ".");
            return Optional.empty();
        }
        checkKeys(mapping, KEYS);
        Outcome outcome = outcome(mapping, "outcome");
        Outcome baseOutcome = mapping.find("base outcome").isPresent() ? outcome(mapping, "base outcome") : outcome;
        String becomes = text(mapping, "becomes");
        if (!becomes.isEmpty() && !List.of("higher", "lower").contains(becomes)) {
            fail(
                    mapping.find("becomes").map(YamlNode::position).orElse(mapping.position()),
                    "'becomes' is higher or lower, not '" + becomes + "'.");
        }
        Variation base = variation(mapping, "base");
        Variation branch = variation(mapping, "branch");
        if (base.equals(branch) && outcome != null && outcome == baseOutcome) {
            fail(entry.position(), "base and branch of '" + entry.key() + "' are the same.");
        }
        String title = text(mapping, "title");
        return outcome == null || baseOutcome == null
                ? Optional.empty()
                : Optional.of(new Expectation(
                        entry.key(), title, base, branch, outcome, baseOutcome, becomes.equals("higher")));
    }

    /** The outcome that an entry names; what is wrong is noted. */
    private @Nullable Outcome outcome(YamlMapping mapping, String key) {
        String named = text(mapping, key);
        Outcome outcome = outcomes.get(named);
        if (outcome == null && !named.isEmpty()) {
            fail(
                    mapping.find(key).map(YamlNode::position).orElse(mapping.position()),
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
            fail(node.position(), "'" + key + "' has the entries " + String.join(", ", VARIATION_KEYS) + ".");
            return Variation.NONE;
        }
        checkKeys(inner, VARIATION_KEYS);
        return new Variation(texts(inner, "with"), texts(inner, "without"));
    }

    private List<String> texts(YamlMapping mapping, String key) {
        YamlNode node = mapping.find(key).orElse(null);
        if (node == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (YamlNode item : node instanceof YamlList list ? list.items() : List.of(node)) {
            if (item instanceof YamlScalar scalar && !scalar.text().isBlank()) {
                texts.add(scalar.text().strip());
            } else {
                fail(item.position(), "'" + key + "' holds names; this is none.");
            }
        }
        return texts;
    }

    private String text(YamlMapping mapping, String key) {
        YamlNode node = mapping.find(key).orElse(null);
        String text = node instanceof YamlScalar scalar ? scalar.text().strip() : "";
        if (text.isEmpty()) {
            fail(node == null ? mapping.position() : node.position(), "'" + key + "' is missing or has no text.");
        }
        return text;
    }

    private void checkKeys(YamlMapping mapping, List<String> known) {
        for (YamlEntry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                fail(
                        entry.position(),
                        "'" + entry.key() + "' has no meaning here; known are " + String.join(", ", known) + "."
                                + Suggestion.maybe(entry.key(), known));
            }
        }
    }

    private void fail(Position position, String message) {
        problems.add(new Problem(position, message));
    }
}
