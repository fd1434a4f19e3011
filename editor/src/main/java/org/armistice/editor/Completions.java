package org.armistice.editor;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.editor.index.Analysis;
import org.armistice.editor.index.Declaration;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.RefField;
import org.armistice.model.quantity.Unit;
import org.armistice.model.source.SourceSentence;
import org.armistice.model.vocabulary.Vocabulary;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.text.Keywords;
import org.armistice.rules.language.words.Lexicon;
import org.armistice.rules.language.words.Phrase;
import org.jspecify.annotations.Nullable;

/** What can be written at a place. */
final class Completions {
    private static final int MOST = 300;
    private static final Pattern LAST_WORD = Pattern.compile("[A-Za-z0-9.-]*$");
    private static final Pattern OF_FIELD = Pattern.compile("(.*)'s ([a-z -]*)$");
    private static final Pattern SAID_OF_FIELD = Pattern.compile(
            "(.*)'s ([a-z][a-z -]*?) (?:is not one of|is one of|is not|is|are|becomes) ((?:[a-z -]+, )*)([a-z -]*)$");
    private static final Pattern SAID_OF_FACT =
            Pattern.compile("(?:^|.*[^A-Za-z'])([A-Za-z][A-Za-z0-9-]*) (?:is|are|that is) (?:not )?([a-z -]*)$");
    private static final Pattern AFTER_FACT = Pattern.compile("(?:^|.*[^A-Za-z'])([A-Z][A-Za-z0-9]*) ([a-z -]*)$");
    private static final Pattern AFTER_ARTICLE =
            Pattern.compile("(?:^|.* )(?:a|an|some|no|every|another|is a new|number of) ((?:[a-z-]+ ){0,2}[a-z-]*)$");
    /** {@code a place P with holder A, ...}: what stands behind {@code with}, or behind a comma of such a list. */
    private static final Pattern IN_PATTERN = Pattern.compile("(?:^|.* )(?:a|an|some|no|every|another) ([a-z][a-z -]*?)"
            + "(?: [A-Z][A-Za-z0-9]*)?(?: of [A-Za-z0-9.-]+)?(?: with|,| with .*,) ([a-z -]*)$");

    private static final Pattern AFTER_NUMBER = Pattern.compile("(?:^|.* )\\d[\\d_.]* ([A-Za-z%/]*)$");

    private final Context context;
    private final Map<String, Suggested> found = new LinkedHashMap<>();

    Completions(Context context) {
        this.context = context;
    }

    List<Suggested> all() {
        String before = context.before();
        switch (context.kind()) {
            case "front" -> front(before);
            case "rule", "table", "define", "verb", "test" -> statement(before);
            case "params" -> params(before);
            default -> kinds(before);
        }
        return found.values().stream().limit(MOST).toList();
    }

    private void kinds(String before) {
        if (before.matches(" *`{3,}[a-z]*")) {
            String typed = before.substring(before.lastIndexOf('`') + 1);
            for (String kind : List.of("rule", "table", "params", "define", "verb", "test")) {
                add(Suggested.Kind.KEYWORD, kind, "block", "", typed);
            }
        }
    }

    private void front(String before) {
        int colon = before.indexOf(':');
        if (colon < 0) {
            for (String key : List.of("rulebook", "title", "phase", "source", "uses", "processes", "precedence")) {
                add(Suggested.Kind.KEYWORD, key + ": ", "front matter", "", before);
            }
            return;
        }
        String typed = last(before);
        if (before.startsWith("phase")) {
            Arrays.stream(Phase.values()).forEach(p -> add(Suggested.Kind.CHOICE, p.word(), "phase", "", typed));
        } else if (before.startsWith("uses")) {
            context.analysis()
                    .books()
                    .forEach(b -> add(
                            Suggested.Kind.RULE,
                            b.name(),
                            Rulebooks.CORE.contains(b.name()) ? "core rulebook" : "rulebook",
                            "",
                            typed));
        }
    }

    private void params(String before) {
        Matcher number = AFTER_NUMBER.matcher(before);
        if (number.matches()) {
            units(number.group(1));
            add(Suggested.Kind.KEYWORD, "in ", "range", "", number.group(1));
        }
        for (String grounds : List.of("assumption, grade ", "literature ", "data ")) {
            add(Suggested.Kind.KEYWORD, grounds, "grounds", "", last(before));
        }
    }

    private void statement(String before) {
        String bare = before.stripLeading();
        if (bare.matches("[a-z ]*")) {
            keywords(bare);
        }
        if (bare.matches("raised by .*")) {
            sentences(last(before));
        } else if (bare.matches("grounds .*")) {
            for (String grounds : List.of("assumption, grade ", "literature ", "data, grade ")) {
                add(Suggested.Kind.KEYWORD, grounds, "grounds", "", last(before));
            }
        } else if (bare.matches("(exception to|because|not because) .*")) {
            rules(bare.replaceFirst("(exception to|not because|because) +", ""));
        } else if (bare.startsWith("told as ")) {
            telling(before.substring(before.lastIndexOf('{') + 1), bare.lastIndexOf('{') > bare.lastIndexOf('}'));
        } else {
            clause(before);
        }
    }

    /** A variable or its fields, in braces; all else is prose. */
    private void telling(String before, boolean inBraces) {
        Matcher of = OF_FIELD.matcher(before);
        FactType<?> owner = inBraces && of.matches() ? context.typeAtEnd(of.group(1)) : null;
        if (owner != null) {
            Lexicon.fieldWords(owner).stream().filter(w -> w.pair() == null).forEach(w -> field(w, of.group(2)));
        } else if (inBraces) {
            names(before);
        }
    }

    private void keywords(String typed) {
        Keywords.of(context.kind()).stream()
                .sorted()
                .forEach(k -> add(Suggested.Kind.KEYWORD, k + " ", "begins a line", "", typed));
    }

    private void clause(String before) {
        Matcher said = SAID_OF_FIELD.matcher(before);
        FactType<?> owner = said.matches() ? context.typeAtEnd(said.group(1)) : null;
        Field field = owner == null ? null : owner.find(said.group(2)).orElse(null);
        if (field instanceof ChoiceField<?>
                || field instanceof FlagField
                || (field != null && !said.group(4).contains(" "))) {
            values(field, said.group(4));
            return;
        }
        if (field != null) {
            anything(last(before));
            return;
        }
        Matcher of = OF_FIELD.matcher(before);
        if (of.matches()) {
            FactType<?> type = context.typeAtEnd(of.group(1));
            if (type != null) {
                fields(type, of.group(2));
            }
            return;
        }
        Matcher listed = IN_PATTERN.matcher(before);
        FactType<?> described = listed.matches() ? described(listed.group(1)) : null;
        if (described != null) {
            fields(described, listed.group(2));
            if (!found.isEmpty()) {
                return;
            }
        }
        Matcher article = AFTER_ARTICLE.matcher(before);
        if (article.matches()) {
            nouns(article.group(1));
            nouns(last(before));
            return;
        }
        Matcher is = SAID_OF_FACT.matcher(before);
        FactType<?> subject = is.matches() ? context.typeOf(is.group(1)) : null;
        if (subject != null) {
            qualities(subject, is.group(2));
            return;
        }
        Matcher number = AFTER_NUMBER.matcher(before);
        if (number.matches()) {
            units(number.group(1));
            return;
        }
        Matcher fact = AFTER_FACT.matcher(before);
        FactType<?> speaker = fact.matches() ? context.typeOf(fact.group(1)) : null;
        if (speaker != null) {
            saying(speaker, fact.group(2));
        }
        anything(last(before));
    }

    /** What a noun means, whatever qualities stand before it: {@code holding force}. */
    private static @Nullable FactType<?> described(String words) {
        for (String noun = words; ; noun = noun.substring(noun.indexOf(' ') + 1)) {
            Optional<Lexicon.Noun> found = Words.noun(noun);
            if (found.isPresent()) {
                return found.get().type();
            }
            if (!noun.contains(" ")) {
                return null;
            }
        }
    }

    private void values(Field field, String typed) {
        if (field instanceof ChoiceField<?> choice) {
            choice.words().forEach(w -> add(Suggested.Kind.CHOICE, w, field.toString(), field.meaning(), typed));
            add(Suggested.Kind.KEYWORD, "one of ", "", "", typed);
        } else if (field instanceof FlagField) {
            List.of("yes", "no").forEach(w -> add(Suggested.Kind.CHOICE, w, field.toString(), field.meaning(), typed));
        } else if (field instanceof RefField<?>) {
            List.of("none", "known").forEach(w -> add(Suggested.Kind.KEYWORD, w, "", "", typed));
            anything(typed);
        } else {
            for (String w : List.of("at least ", "at most ", "above ", "below ", "between ", "known", "unknown")) {
                add(Suggested.Kind.KEYWORD, w, "comparison", "", typed);
            }
            anything(typed);
        }
    }

    private void nouns(String typed) {
        for (String noun : Lexicon.allNouns()) {
            Words.noun(noun)
                    .ifPresent(n -> add(
                            Suggested.Kind.NOUN, noun, n.type().noun(), n.type().meaning(), typed));
        }
        for (FactType<?> type : Vocabulary.types()) {
            Lexicon.qualities(type).forEach(q -> add(Suggested.Kind.CHOICE, q, "of a " + type.noun(), "", typed));
        }
    }

    private void qualities(FactType<?> type, String typed) {
        Lexicon.qualities(type).forEach(q -> add(Suggested.Kind.CHOICE, q, "of a " + type.noun(), "", typed));
        phrases(Phrase.Kind.PREDICATE, type, true, typed);
    }

    /** What can be said of a fact right behind its name. */
    private void saying(FactType<?> type, String typed) {
        add(Suggested.Kind.KEYWORD, "is ", "", "", typed);
        add(Suggested.Kind.KEYWORD, "has ", "", "", typed);
        phrases(Phrase.Kind.PREDICATE, type, false, typed);
        phrases(Phrase.Kind.VERB, type, false, typed);
    }

    private void phrases(Phrase.Kind kind, FactType<?> type, boolean afterIs, String typed) {
        for (Phrase phrase : context.analysis().dictionary().phrases(kind)) {
            boolean is = phrase.pieces().get(1).text().equals("is");
            if (phrase.pieces().get(0).type() == type && (!afterIs || is)) {
                String words = Words.words(phrase, afterIs ? 2 : 1, Phrase.Piece::isArgument);
                add(
                        Suggested.Kind.PHRASE,
                        words,
                        Words.head(phrase),
                        "rulebook " + phrase.book().name(),
                        typed);
            }
        }
    }

    private void units(String typed) {
        for (Unit unit : Unit.values()) {
            unit.symbols().stream()
                    .filter(s -> !s.isEmpty())
                    .forEach(s -> add(Suggested.Kind.UNIT, s, "unit", "", typed));
        }
    }

    private void names(String typed) {
        for (String name : context.names()) {
            FactType<?> type = context.typeOf(name);
            add(Suggested.Kind.FACT, name, type == null ? "" : type.noun(), "", typed);
        }
    }

    /** What a value can begin with. */
    private void anything(String typed) {
        names(typed);
        Analysis analysis = context.analysis();
        analysis.book(context.file()).ifPresent(book -> {
            for (String word : analysis.dictionary().parameterWords(book)) {
                analysis.dictionary()
                        .parameter(book, word)
                        .ifPresent(p -> add(Suggested.Kind.PARAMETER, word, Explanation.range(p), p.meaning(), typed));
            }
        });
        for (Phrase phrase : analysis.dictionary().phrases(Phrase.Kind.VALUE)) {
            add(Suggested.Kind.PHRASE, Words.words(phrase, 0, Phrase.Piece::isArgument), Words.head(phrase), "", typed);
        }
        analysis.dictionary().names().forEach(id -> {
            FactType<?> type = analysis.dictionary().typeOfName(id);
            add(Suggested.Kind.FACT, id, type == null ? "" : type.noun() + " of the scenario", "", typed);
        });
    }

    private void sentences(String typed) {
        Analysis analysis = context.analysis();
        analysis.scenario().stream()
                .flatMap(s -> s.source().stream())
                .forEach((SourceSentence s) ->
                        add(Suggested.Kind.SENTENCE, s.id(), s.kind().word(), s.summary(), typed));
    }

    private void rules(String typed) {
        for (Declaration rule : context.analysis().declarations()) {
            if (rule.kind() == Declaration.Kind.RULE || rule.kind() == Declaration.Kind.TABLE) {
                add(Suggested.Kind.RULE, rule.name(), "rulebook " + rule.rulebook(), "", typed);
            }
        }
    }

    private static String last(String before) {
        Matcher matcher = LAST_WORD.matcher(before);
        return matcher.find() ? matcher.group() : "";
    }

    private void add(Suggested.Kind kind, String text, String detail, String meaning, String typed) {
        if (text.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT)) && found.size() < MOST) {
            found.putIfAbsent(text, new Suggested(kind, text, detail, meaning, typed.length()));
        }
    }

    private void fields(FactType<?> type, String typed) {
        Lexicon.fieldWords(type).forEach(word -> field(word, typed));
    }

    private void field(Lexicon.FieldWord word, String typed) {
        FactType<?> pair = word.pair();
        Field field = word.field();
        add(
                Suggested.Kind.FIELD,
                field.word() + (pair == null ? "" : " " + pair.preposition() + " "),
                Words.value(field) + (field.isDerived() ? " (computed)" : ""),
                field.meaning(),
                typed);
    }
}
