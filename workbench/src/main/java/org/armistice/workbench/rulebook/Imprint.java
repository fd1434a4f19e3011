package org.armistice.workbench.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.TextFile;
import org.armistice.model.yaml.YamlList;
import org.armistice.model.yaml.YamlNode;
import org.armistice.model.yaml.YamlReader;
import org.armistice.model.yaml.YamlScalar;

/**
 * The list of rulebooks in a {@code scenario.yaml}, changed in place: one word of the file becomes another or is added, and all
 * else, comments and layout included, stays as it is.
 */
final class Imprint {
    private static final String KEY = "rulebooks";

    private Imprint() {}

    /**
     * The text with another entry in the list.
     *
     * @param from the entry that goes; empty if none does, and the new one comes first
     * @throws BadInput if the list is written so that this cannot be done
     */
    static String changed(TextFile file, String from, String to) {
        List<YamlScalar> before = entries(file);
        YamlScalar at = before.stream()
                .filter(entry -> from.isEmpty() || entry.text().equals(from))
                .findFirst()
                .orElseThrow(() -> byHand(file, to));
        int offset = offset(file.text(), at.position());
        String text = file.text();
        String changed;
        if (!from.isEmpty()) {
            String quote = text.startsWith(from, offset) ? "" : text.substring(offset, offset + 1);
            if (!text.startsWith(quote + from + quote, offset)) {
                throw byHand(file, to);
            }
            changed = text.substring(0, offset)
                    + quote
                    + to
                    + quote
                    + text.substring(Math.min(text.length(), offset + from.length() + 2 * quote.length()));
        } else {
            String line = text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset);
            boolean block = line.strip().equals("-");
            changed = text.substring(0, offset) + to + (block ? "\n" + line : ", ") + text.substring(offset);
        }
        List<String> wanted =
                new ArrayList<>(before.stream().map(YamlScalar::text).toList());
        if (from.isEmpty()) {
            wanted.add(0, to);
        } else {
            wanted.set(wanted.indexOf(from), to);
        }
        // What was written in an unusual way is left alone rather than guessed at.
        List<String> got = entries(new TextFile(file.name(), changed)).stream()
                .map(YamlScalar::text)
                .toList();
        if (!got.equals(wanted)) {
            throw byHand(file, to);
        }
        return changed;
    }

    private static List<YamlScalar> entries(TextFile file) {
        YamlNode list = YamlReader.read(file).find(KEY).orElse(new YamlList(Position.ofFile(file.name()), List.of()));
        List<YamlScalar> entries = new ArrayList<>();
        if (list instanceof YamlList items) {
            items.items().forEach(item -> {
                if (item instanceof YamlScalar scalar) {
                    entries.add(scalar);
                }
            });
        }
        return entries;
    }

    private static int offset(String text, Position position) {
        int offset = 0;
        for (int line = 1; line < position.line(); line++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        return Math.min(text.length(), offset + Math.max(0, position.column() - 1));
    }

    private static BadInput byHand(TextFile file, String entry) {
        return new BadInput(new Problem(
                Position.ofFile(file.name()),
                "the list of rulebooks here cannot be changed by the workbench. Write '" + entry
                        + "' into it by hand."));
    }
}
