package org.armistice.workbench.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.ScenarioAssumption;
import org.armistice.model.text.TextFile;
import org.armistice.model.yaml.YamlEntry;
import org.armistice.model.yaml.YamlList;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.model.yaml.YamlNode;
import org.armistice.model.yaml.YamlReader;
import org.armistice.model.yaml.YamlScalar;

/** Writes another value where a scenario file has one, and touches nothing else: comments and layout stay as they are. */
final class ValueInPlace {
    private static final List<String> KEYS = List.of("value", "assume");

    private final String file;
    private final List<String> lines;

    ValueInPlace(String file, String text) {
        this.file = file;
        this.lines = new ArrayList<>(List.of(text.split("\n", -1)));
    }

    String text() {
        return String.join("\n", lines);
    }

    /**
     * Replaces the value of an assumption.
     *
     * @throws BadInput if it is not a value that stands there by itself
     */
    void set(ScenarioAssumption assumption, String value) {
        YamlMapping root = YamlReader.read(new TextFile(file, text()));
        YamlScalar scalar = find(root, assumption.position())
                .orElseThrow(() -> new BadInput(new Problem(
                        assumption.position(),
                        "'" + assumption.path() + "' has a distribution in place of a value, which is changed in the"
                                + " file itself.")));
        replace(scalar, value);
    }

    /** Replaces the text of a key at the top. */
    void setTop(String key, String value) {
        YamlMapping root = YamlReader.read(new TextFile(file, text()));
        if (root.find(key).orElse(null) instanceof YamlScalar scalar) {
            replace(scalar, value);
        }
    }

    private static Optional<YamlScalar> find(YamlNode node, Position at) {
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                boolean here = mapping.position().equals(at)
                        || entry.value().position().equals(at)
                        || mapping.position().line() == at.line()
                                && mapping.position().column() == at.column();
                if (here && KEYS.contains(entry.key()) && entry.value() instanceof YamlScalar scalar) {
                    return Optional.of(scalar);
                }
                Optional<YamlScalar> deeper = find(entry.value(), at);
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
        }
        if (node instanceof YamlList list) {
            return list.items().stream()
                    .flatMap(item -> find(item, at).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    private void replace(YamlScalar scalar, String value) {
        int number = scalar.position().line() - 1;
        String line = lines.get(number);
        int from = scalar.position().column() - 1;
        char quote = from < line.length() ? line.charAt(from) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        int to = quoted
                ? line.indexOf(quote, from + 1) + 1
                : from + scalar.text().length();
        String old = to > from && to <= line.length() ? line.substring(from, to) : "";
        if (!(quoted ? old.length() > 1 : old.equals(scalar.text()))) {
            throw new BadInput(new Problem(
                    scalar.position(), "this value is written over several lines; change it in the file itself."));
        }
        lines.set(number, line.substring(0, from) + written(value) + line.substring(to));
    }

    /** Plain where that means the same to YAML, otherwise in quotes. */
    private static String written(String value) {
        return value.matches("[A-Za-z0-9][A-Za-z0-9 .%/_-]*")
                ? value
                : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
