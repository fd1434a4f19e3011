package org.armistice.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.editor.index.Declaration;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.source.SourceSentence;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.words.Lexicon;
import org.armistice.rules.language.words.Phrase;
import org.armistice.rules.typed.Parameter;

/** What is meant by the words at a place, as Markdown. */
final class Explanation {
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_./:-]*");
    private static final int MOST_WORDS = 4;

    private final Context context;

    Explanation(Context context) {
        this.context = context;
    }

    Optional<String> text() {
        Optional<Declaration> declared = context.analysis().at(context.file(), context.place());
        if (declared.isPresent()) {
            return Optional.of(of(declared.get()));
        }
        if (context.kind().isEmpty()) {
            return Optional.empty();
        }
        return field().map(Explanation::of).or(this::sentence).or(this::noun);
    }

    private static String of(Declaration declaration) {
        Parameter parameter = declaration.parameter();
        Phrase phrase = declaration.phrase();
        if (parameter != null) {
            return "**" + declaration.name() + "**: " + range(parameter) + "\n\n" + parameter.meaning() + "\n\n"
                    + "Parameter of rulebook " + declaration.rulebook()
                    + (parameter.grounds() == null ? "" : "; " + parameter.grounds());
        }
        if (phrase != null) {
            StringBuilder text = new StringBuilder("**" + Words.head(phrase) + "**\n\n");
            for (Statement statement : phrase.body()) {
                text.append(statement.keyword())
                        .append(' ')
                        .append(statement.words())
                        .append("  \n");
            }
            return text + "\nRulebook " + declaration.rulebook();
        }
        return "**" + declaration.name() + "**\n\n" + declaration.kind().name().toLowerCase(Locale.ROOT)
                + " of rulebook " + declaration.rulebook();
    }

    /** {@code 7 days, from 3 days to 14 days}. */
    static String range(Parameter parameter) {
        return parameter.unit().format(parameter.value()) + ", from "
                + parameter.unit().format(parameter.range().least()) + " to "
                + parameter.unit().format(parameter.range().most());
    }

    private static String of(Field field) {
        return "**" + field + "**: " + Words.value(field) + (field.isDerived() ? " (computed)" : "") + "\n\n"
                + field.meaning() + Anchors.of(field);
    }

    /** The field whose words stand at the place behind a possessive. */
    private Optional<Field> field() {
        String line = context.line();
        int at = context.place().column() - 1;
        int possessive = line.lastIndexOf("'s ", at);
        if (possessive < 0) {
            return Optional.empty();
        }
        FactType<?> type = context.typeAtEnd(line.substring(0, possessive));
        Field longest = null;
        if (type != null) {
            for (Lexicon.FieldWord word : Lexicon.fieldWords(type)) {
                String said = word.field().word();
                boolean fits = line.startsWith(said, possessive + 3) && at <= possessive + 3 + said.length();
                longest = fits && (longest == null || longest.word().length() < said.length()) ? word.field() : longest;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** A sentence of the source. */
    private Optional<String> sentence() {
        return new Cited(context).sentence().map(Explanation::of);
    }

    private static String of(SourceSentence s) {
        return "**" + s.id() + "** (" + s.kind().word() + (s.speaker().isEmpty() ? "" : "; " + s.speaker())
                + (s.side().isEmpty() ? "" : "; " + s.side()) + ")\n\n" + s.summary()
                + (s.counterClaim().isEmpty() ? "" : "\n\nAgainst it: " + s.counterClaim());
    }

    /** The longest noun, choice or flag of which the word at the place is a part. */
    private Optional<String> noun() {
        String line = context.line();
        Matcher matcher = WORD.matcher(line);
        List<int[]> words = new ArrayList<>();
        int here = -1;
        while (matcher.find()) {
            if (matcher.start() <= context.place().column() - 1
                    && context.place().column() - 1 <= matcher.end()) {
                here = words.size();
            }
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        for (int length = MOST_WORDS; here >= 0 && length >= 1; length--) {
            for (int from = Math.max(0, here - length + 1); from <= here && from + length <= words.size(); from++) {
                String text = line.substring(words.get(from)[0], words.get(from + length - 1)[1]);
                Optional<String> found = Words.noun(text).map(n -> of(n.type()));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static String of(FactType<?> type) {
        StringBuilder fields = new StringBuilder();
        type.fields().forEach(f -> fields.append(fields.isEmpty() ? "" : ", ").append(f.word()));
        return "**" + type.noun() + "**: " + type.meaning() + "\n\nFields: " + fields;
    }
}
