package org.armistice.rules.language.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.model.problem.Fix;
import org.armistice.model.text.HiddenSign;

/**
 * A Markdown file cut into its front matter and its fenced blocks. Prose is for people and passed over, and so are a
 * block in any other language than this one, comments and quotations.
 */
public final class Document {
    /** A line {@code key: value} of the front matter. */
    public record Entry(String key, String value, int line, int column) {}

    /** The kinds of blocks that are read. */
    public static final Set<String> KINDS = Set.of("params", "define", "verb", "rule", "table", "test");

    private static final Pattern OPENING = Pattern.compile("^ {0,3}```+\\s*(?<kind>[a-z]+)\\b[^`]*$");
    private static final int LONGEST_LINE = 2000;
    private static final int MOST_LINES = 20_000;

    private final String file;
    private final List<String> lines;
    private final Complaints complaints;
    private final Map<String, Entry> front = new LinkedHashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    public Document(String file, String text) {
        this(file, Arrays.asList(text.split("\r\n|\r|\n", -1)));
        if (lines.size() > MOST_LINES) {
            complaints.add(
                    Code.TOO_LARGE,
                    0,
                    0,
                    0,
                    "a rulebook has at most " + MOST_LINES + " lines; this one has " + lines.size() + ".");
            return;
        }
        readBlocks(readFront());
    }

    private Document(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
        this.complaints = new Complaints(file, lines);
    }

    /** A text in another format, some phrases of which are in this language. */
    public static Document foreign(String file, String text) {
        return new Document(file, Arrays.asList(text.split("\r\n|\r|\n", -1)));
    }

    public String file() {
        return file;
    }

    public Complaints complaints() {
        return complaints;
    }

    public List<Block> blocks() {
        return blocks;
    }

    public Optional<Entry> front(String key) {
        return Optional.ofNullable(front.get(key));
    }

    public Iterable<Entry> front() {
        return front.values();
    }

    /** The comma-separated words of an entry, or none. */
    public List<String> list(String key) {
        return front(key).stream()
                .flatMap(e -> Arrays.stream(e.value().replaceAll("^\\[|]$", "").split(",")))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private int readFront() {
        if (!lines.get(0).strip().equals("---")) {
            complaints.add(
                    Code.BAD_FRONT_MATTER,
                    1,
                    1,
                    1,
                    "a rulebook begins with a line '---', its front matter (rulebook: NAME, phase: PHASE), and another '---'.");
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.strip().equals("---")) {
                return i + 1;
            }
            if (hides(i)) {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 0 || tooLong(i)) {
                if (!line.isBlank()) {
                    complaints.add(
                            Code.BAD_FRONT_MATTER,
                            i + 1,
                            1,
                            line.length(),
                            "the front matter consists of lines such as 'phase: supply'.");
                }
                continue;
            }
            String key = line.substring(0, colon).strip();
            String value = line.substring(colon + 1).strip();
            int column = value.isEmpty() ? colon + 2 : line.indexOf(value, colon + 1) + 1;
            if (front.put(key, new Entry(key, value, i + 1, column)) != null) {
                complaints.add(Code.DUPLICATE_NAME, i + 1, 1, key.length(), "'" + key + "' stands here a second time.");
            }
        }
        complaints.add(Code.BAD_FRONT_MATTER, 1, 1, 3, "the front matter is not closed by a line '---'.");
        return lines.size();
    }

    private boolean tooLong(int index) {
        if (lines.get(index).length() <= LONGEST_LINE) {
            return false;
        }
        complaints.add(
                Code.TOO_LARGE, index + 1, LONGEST_LINE, 1, "a line has at most " + LONGEST_LINE + " characters.");
        return true;
    }

    /** Whether a line holds something that nobody sees; prose may, as it is only ever shown. */
    private boolean hides(int index) {
        HiddenSign sign = HiddenSign.find(lines.get(index)).orElse(null);
        if (sign == null) {
            return false;
        }
        complaints.addUnreadable(index + 1, sign.index() + 1, 1, sign.complaint());
        return true;
    }

    private void readBlocks(int from) {
        Fences fences = new Fences(lines.subList(from, lines.size()));
        for (Fences.Fence fence : fences.all()) {
            int index = from + fence.first();
            String line = lines.get(index);
            if (tooLong(index) || hides(index)) {
                continue;
            }
            if (fence.closed()) {
                add(
                        index,
                        line,
                        line.substring(line.indexOf(fence.fence(), fence.column())
                                + fence.fence().length()),
                        from + fence.end());
            } else {
                complainUnclosed(index, lines.size(), fence.fence());
            }
        }
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith("```") && !fences.accountsFor(i - from)) {
                complaints.add(
                        Code.UNCLOSED_BLOCK,
                        i + 1,
                        1,
                        lines.get(i).length(),
                        "this opens no block. A block begins at most three blanks from the margin, and has no '`' in its first line.");
            }
        }
    }

    private void complainUnclosed(int index, int end, String fence) {
        int last = end;
        while (last > index + 1 && lines.get(last - 1).isBlank()) {
            last--;
        }
        complaints.add(
                Code.UNCLOSED_BLOCK,
                index + 1,
                1,
                lines.get(index).length(),
                "this block is not closed by a line '" + fence + "'.",
                new Fix(complaints.position(last, complaints.end(last)), 0, "\n" + fence));
    }

    /** The line within a block of ours that opens another one, or its end. */
    private int nextOpening(int index, String kind, int end) {
        for (int i = index + 1; i < end && KINDS.contains(kind); i++) {
            String line = lines.get(i);
            Matcher opening = OPENING.matcher(line);
            if (line.contains("```") && opening.find() && KINDS.contains(opening.group("kind"))) {
                return i;
            }
        }
        return end;
    }

    private void add(int index, String line, String info, int end) {
        String[] words = info.strip().split("\\s+", 2);
        String title = words.length > 1 ? words[1] : "";
        int column = title.isEmpty() ? line.length() + 1 : line.lastIndexOf(title) + 1;
        int own = nextOpening(index, words[0], end);
        boolean readable = true;
        for (int i = index + 1; i < own; i++) {
            readable &= !tooLong(i) && !hides(i);
        }
        if (readable) {
            blocks.add(new Block(words[0], title, index + 1, column, List.copyOf(lines.subList(index + 1, own))));
        }
        if (own < end) {
            complainUnclosed(index, own, "```");
            add(own, lines.get(own), lines.get(own).strip().replaceFirst("^`+", ""), end);
        }
    }
}
