package org.armistice.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.editor.index.Analysis;
import org.armistice.editor.text.Place;
import org.armistice.editor.text.Texts;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.vocabulary.Vocabulary;
import org.armistice.rules.language.words.Lexicon;
import org.jspecify.annotations.Nullable;

/** What stands around a place of a text that need not be whole: the block, the words before it, what names stand for. */
final class Context {
    private static final Pattern FENCE = Pattern.compile(" *(`{3,}|~{3,}) *([a-z]*) *(.*)");
    private static final Pattern OWNER = Pattern.compile("([A-Za-z][A-Za-z0-9_.-]*)$");
    private static final int LONGEST_CHAIN = 8;

    private final Analysis analysis;
    private final Path file;
    private final String[] lines;
    private final Place place;
    private String kind = "";
    private int begin;
    private int end;

    Context(Analysis analysis, Path file, String text, Place wanted) {
        this.analysis = analysis;
        this.file = file;
        this.lines = Texts.lines(text);
        int line = Math.max(1, Math.min(wanted.line(), lines.length));
        int column = Math.max(1, Math.min(wanted.column(), lines[line - 1].length() + 1));
        this.place = new Place(line, column);
        findBlock();
    }

    private void findBlock() {
        String fence = "";
        for (int i = 0; i < lines.length; i++) {
            Matcher matcher = FENCE.matcher(lines[i]);
            boolean begins = matcher.matches();
            if (fence.isEmpty() && i + 1 >= place.line()) {
                return;
            }
            if (begins && fence.isEmpty()) {
                fence = matcher.group(1);
                kind = matcher.group(2);
                begin = i + 2;
            } else if (begins && lines[i].strip().equals(fence)) {
                fence = "";
                if (i + 1 >= place.line()) {
                    end = i;
                    return;
                }
                kind = "";
            }
            end = i + 1;
        }
    }

    /** The kind of block, {@code front} in the front matter, empty in prose. */
    String kind() {
        if (!kind.isEmpty() || !lines[0].strip().equals("---")) {
            return kind;
        }
        for (int i = 1; i < place.line() - 1; i++) {
            if (lines[i].strip().equals("---")) {
                return "";
            }
        }
        return place.line() > 1 ? "front" : "";
    }

    Place place() {
        return place;
    }

    Path file() {
        return file;
    }

    Analysis analysis() {
        return analysis;
    }

    /** The line of the place. */
    String line() {
        return lines[place.line() - 1];
    }

    /** What stands before the place in its line. */
    String before() {
        return line().substring(0, place.column() - 1);
    }

    /** What stands before the place in its block, with a blank in place of the end of a line. */
    String blockBefore() {
        StringBuilder text = new StringBuilder();
        for (int i = begin; i < place.line(); i++) {
            text.append(lines[i - 1]).append(' ');
        }
        return text.append(before()).toString();
    }

    /** The names of facts that the block speaks of so far. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\b[A-Z][A-Za-z0-9]*\\b").matcher(blockBefore());
        while (matcher.find()) {
            if (!names.contains(matcher.group()) && typeOf(matcher.group()) != null) {
                names.add(matcher.group());
            }
        }
        return names;
    }

    /** What kind of fact a name stands for in this block, or null. */
    @Nullable
    FactType<?> typeOf(String name) {
        String escaped = Pattern.quote(name);
        Matcher matcher =
                Pattern.compile("((?:[a-z-]+ ){1,3})" + escaped + "\\b").matcher(blockText());
        while (matcher.find()) {
            String[] words = matcher.group(1).strip().split(" ");
            for (int from = 0; from < words.length; from++) {
                String noun = String.join(" ", List.of(words).subList(from, words.length));
                Optional<FactType<?>> type = nounType(noun);
                if (type.isPresent()) {
                    return type.get();
                }
            }
        }
        FactType<?> known = analysis.dictionary().typeOfName(name);
        return known != null ? known : analysis.typeOf(file, name, begin, end);
    }

    private String blockText() {
        return String.join(
                " ", List.of(lines).subList(Math.max(0, begin - 1), Math.max(begin, Math.min(end, lines.length))));
    }

    private static Optional<FactType<?>> nounType(String noun) {
        return Words.noun(noun).map(Lexicon.Noun::type);
    }

    /** The kind of fact that stands at the end of a text: {@code F}, {@code F's place}; null if that is not clear. */
    @Nullable
    FactType<?> typeAtEnd(String text) {
        return typeAtEnd(text, LONGEST_CHAIN);
    }

    private @Nullable FactType<?> typeAtEnd(String text, int depth) {
        int possessive = text.lastIndexOf("'s ");
        if (possessive >= 0 && depth > 0) {
            String word = text.substring(possessive + 3);
            FactType<?> owner =
                    word.matches("[a-z][a-z -]*") ? typeAtEnd(text.substring(0, possessive), depth - 1) : null;
            Field field = owner == null ? null : owner.find(word.strip()).orElse(null);
            if (field instanceof RefField<?> ref) {
                return Vocabulary.typeOf(ref.target());
            }
        }
        Matcher matcher = OWNER.matcher(text);
        return matcher.find() ? typeOf(matcher.group(1)) : null;
    }
}
