package org.armistice.model.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Shape;
import org.armistice.model.yaml.YamlList;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.model.yaml.YamlNode;
import org.armistice.model.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Reads the keys of scenario.yaml that are no sections. */
final class HeaderReader {
    static final List<String> KEYS =
            List.of("scenario", "title", "summary", "first day", "days", "rulebooks", "outlines");
    private static final String WORLD = "world";
    private static final String NONE = "none";
    private static final Pattern RULEBOOK = Pattern.compile("[a-z0-9][a-z0-9-]*|([A-Za-z0-9_-]+/)*[A-Za-z0-9_-]+\\.md");

    private final YamlMapping root;
    private final Path folder;
    private final Entries entries;

    HeaderReader(YamlMapping root, Path folder, Entries entries) {
        this.root = root;
        this.folder = folder;
        this.entries = entries;
    }

    /**
     * The header, or null if a part of it without which nothing can run is missing or wrong.
     *
     * @param localNames of places, as places.csv has them
     */
    @Nullable
    Header read(String folderName, Map<String, String> localNames) {
        String id = text("scenario", true);
        if (!id.isEmpty() && !id.equals(folderName)) {
            entries.fail(
                    position("scenario"),
                    "scenario '" + id + "' is in the folder '" + folderName + "'. Give both the same name.");
        }
        String title = text("title", true);
        String summary = text("summary", false);
        LocalDate firstDay = firstDay();
        int days = days(text("days", true), position("days"), entries);
        List<String> rulebooks = rulebooks();
        Shape usual = usualShape();
        boolean outlined = outlined();
        return firstDay == null
                ? null
                : new Header(id, title, summary, firstDay, Math.max(1, days), rulebooks, usual, outlined, localNames);
    }

    private boolean outlined() {
        String text = text("outlines", false);
        if (!text.isEmpty() && !text.equals(WORLD) && !text.equals(NONE)) {
            entries.fail(
                    position("outlines"),
                    "outlines is '" + text + "'. It must be " + WORLD + " or " + NONE + "."
                            + Suggestion.maybe(text, List.of(WORLD, NONE)));
        }
        return !text.equals(NONE);
    }

    /** How assumptions are drawn that do not say so themselves; null if they are not. */
    private @Nullable Shape usualShape() {
        YamlNode node = root.find("assumptions").orElse(null) instanceof YamlMapping assumptions
                ? assumptions.find(Drafts.DEFAULT).orElse(null)
                : null;
        if (node == null) {
            return null;
        }
        if (node instanceof YamlMapping mapping
                && mapping.entries().size() == 1
                && mapping.find("distribution").orElse(null) instanceof YamlScalar word) {
            Shape shape = Shape.find(word.text().strip()).orElse(null);
            if (shape != null && shape != Shape.ONE_OF) {
                return shape;
            }
            entries.fail(
                    word.position(),
                    "the distribution of assumptions is '" + word.text()
                            + "'. It must be uniform, loguniform or triangular."
                            + (shape == null ? Suggestion.maybe(word.text(), Shape.words()) : ""));
            return null;
        }
        entries.fail(
                node.position(),
                "the default of assumptions can say how they are drawn, and nothing else. Write default: {distribution: triangular}.");
        return null;
    }

    private @Nullable LocalDate firstDay() {
        String text = text("first day", true);
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.isBefore(Header.EARLIEST) || date.isAfter(Header.LATEST)) {
                entries.fail(
                        position("first day"),
                        "first day is " + date + ". It must be between " + Header.EARLIEST + " and " + Header.LATEST
                                + ".");
                return null;
            }
            return date;
        } catch (DateTimeException e) {
            entries.fail(
                    position("first day"), "first day is '" + text + "', which is no date. Write it as 2020-06-11.");
            return null;
        }
    }

    /** The number of days, 0 if it is wrong. */
    static int days(String text, Position position, Entries entries) {
        if (text.isEmpty()) {
            return 0;
        }
        int days = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
        if (days < 1 || days > Header.MOST_DAYS) {
            entries.fail(
                    position, "days is '" + text + "'. It must be a whole number from 1 to " + Header.MOST_DAYS + ".");
            return 0;
        }
        return days;
    }

    private List<String> rulebooks() {
        YamlNode node = root.find("rulebooks").orElse(new YamlList(root.position(), List.of()));
        if (!(node instanceof YamlList list)) {
            entries.fail(node.position(), "rulebooks is no list. Write it as [supply, control].");
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (YamlNode item : list.items()) {
            String name = item instanceof YamlScalar scalar ? scalar.text() : "";
            if (!RULEBOOK.matcher(name).matches()) {
                entries.fail(
                        item.position(),
                        "'" + name
                                + "' names no rulebook. Write the name of a core rulebook or a file such as rulebooks/local.md.");
            } else if (name.endsWith(".md") && !Files.isRegularFile(folder.resolve(name))) {
                entries.fail(item.position(), "rulebook '" + name + "' is not in this folder.");
            } else if (names.contains(name)) {
                entries.fail(item.position(), "rulebook '" + name + "' is given twice.");
            }
            names.add(name);
        }
        return names;
    }

    private String text(String key, boolean needed) {
        YamlNode node = root.find(key).orElse(null);
        String text = node instanceof YamlScalar scalar ? scalar.text().strip() : "";
        if (node == null && needed) {
            entries.fail(Position.ofFile(root.position().file()), "'" + key + "' is missing.");
        } else if (node != null && text.isEmpty()) {
            entries.fail(node.position(), "'" + key + "' has no text.");
        }
        return text;
    }

    private Position position(String key) {
        return root.find(key).map(YamlNode::position).orElse(root.position());
    }
}
