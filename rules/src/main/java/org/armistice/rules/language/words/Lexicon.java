package org.armistice.rules.language.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.armistice.model.fact.Choice;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.FlagField;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Unit;
import org.armistice.model.vocabulary.Vocabulary;
import org.armistice.rules.language.text.Cursor;
import org.armistice.rules.language.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds words of the vocabulary at a cursor; the longest that fits wins. */
public final class Lexicon {
    /** A noun: a fact type, or a value of a type's kind or role that serves as one ({@code a state}). */
    public record Noun(FactType<?> type, @Nullable ChoiceField<?> field, long value, int length) {}

    /** A word that tells facts of one type apart: a value of a choice, or a flag. */
    public record Quality(Field field, long value, int length) {}

    /** A field, of the type itself or of a pair that begins with it. */
    public record FieldWord(Field field, @Nullable FactType<?> pair, int length) {}

    private static final List<String> PREPOSITIONS =
            List.of("in", "to", "with", "for", "before", "towards", "over", "on", "of");

    /** Shorter words are near to many a unit without being meant as one. */
    private static final int SHORTEST_SLIP = 3;

    private static final TreeMap<String, Noun> NOUNS = nouns();

    private static final FirstWords NOUNS_BEGIN = FirstWords.of(NOUNS.keySet());

    private static final Map<FactType<?>, Qualities> QUALITIES = new ConcurrentHashMap<>();

    private static final Map<FactType<?>, List<FieldWord>> FIELD_WORDS = new ConcurrentHashMap<>();

    private Lexicon() {}

    private static TreeMap<String, Noun> nouns() {
        TreeMap<String, Noun> nouns = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        for (FactType<?> type : Vocabulary.types()) {
            for (Field field : type.fields()) {
                if (field instanceof ChoiceField<?> choice
                        && (field.word().equals("kind") || field.word().equals("role"))) {
                    for (String word : choice.words()) {
                        Noun noun = new Noun(type, choice, choice.find(word).orElseThrow(), 0);
                        if (nouns.put(word, noun) != null) {
                            twice.add(word);
                        }
                        nouns.put(plural(word), noun);
                    }
                }
            }
        }
        twice.forEach(word -> {
            nouns.remove(word);
            nouns.remove(plural(word));
        });
        for (FactType<?> type : Vocabulary.types()) {
            Noun noun = new Noun(type, null, 0, 0);
            nouns.put(type.noun(), noun);
            nouns.put(type.plural(), noun);
            for (String synonym : type.synonyms()) {
                nouns.put(synonym, noun);
                nouns.put(plural(synonym), noun);
            }
        }
        return nouns;
    }

    public static String plural(String word) {
        int last = word.length() - 1;
        boolean changes = word.endsWith("y") && (last == 0 || "aeiou".indexOf(word.charAt(last - 1)) < 0);
        return changes ? word.substring(0, last) + "ies" : word + "s";
    }

    /** All nouns, for suggestions. */
    public static List<String> allNouns() {
        return List.copyOf(NOUNS.keySet());
    }

    /** The longest noun that begins {@code ahead} tokens from here. */
    public static Optional<Noun> noun(Cursor cursor, int ahead) {
        for (int length = NOUNS_BEGIN.longest(cursor.peek(ahead)); length >= 1; length--) {
            Noun noun = NOUNS.get(words(cursor, ahead, length));
            if (noun != null) {
                return Optional.of(new Noun(noun.type(), noun.field(), noun.value(), length));
            }
        }
        return Optional.empty();
    }

    /** The longest choice word or flag of the type that begins {@code ahead} tokens from here. */
    public static Optional<Quality> quality(Cursor cursor, int ahead, FactType<?> type) {
        Qualities qualities = QUALITIES.computeIfAbsent(type, Qualities::of);
        for (int length = qualities.begin().longest(cursor.peek(ahead)); length >= 1; length--) {
            Quality quality = qualities.byWords().get(words(cursor, ahead, length));
            if (quality != null) {
                return Optional.of(new Quality(quality.field(), quality.value(), length));
            }
        }
        return Optional.empty();
    }

    public static List<String> qualities(FactType<?> type) {
        List<String> words = new ArrayList<>();
        for (Field field : type.fields()) {
            if (field instanceof FlagField) {
                words.add(field.word());
            } else if (field instanceof ChoiceField<?> choice) {
                words.addAll(choice.words());
            }
        }
        return words;
    }

    /** The qualities of a type by their words; of two that are written alike, that of the field that comes first. */
    private record Qualities(Map<String, Quality> byWords, FirstWords begin) {
        static Qualities of(FactType<?> type) {
            Map<String, Quality> byWords = new HashMap<>();
            for (Field field : type.fields()) {
                if (field instanceof FlagField) {
                    byWords.putIfAbsent(field.word(), new Quality(field, 1, 0));
                } else if (field instanceof ChoiceField<?> choice) {
                    for (Choice value : choice.constants()) {
                        byWords.putIfAbsent(
                                value.word(),
                                new Quality(field, choice.find(value.word()).orElseThrow(), 0));
                    }
                }
            }
            return new Qualities(byWords, FirstWords.of(byWords.keySet()));
        }
    }

    /** Of how many words those may consist that begin with a word: most tokens of a rule begin none. */
    private record FirstWords(Map<String, Integer> longest) {
        static FirstWords of(Set<String> all) {
            Map<String, Integer> longest = new HashMap<>();
            for (String words : all) {
                String[] each = words.split(" ");
                longest.merge(each[0], each.length, Math::max);
            }
            return new FirstWords(longest);
        }

        int longest(Token first) {
            return longest.getOrDefault(first.text(), 0);
        }
    }

    /** The longest field of the type, or of a pair that begins with it, at the cursor. */
    public static Optional<FieldWord> field(Cursor cursor, FactType<?> type) {
        FieldWord longest = null;
        for (FieldWord word : fieldWords(type)) {
            if ((longest == null || word.length() > longest.length())
                    && matches(cursor, word.field().word())) {
                longest = word;
            }
        }
        return Optional.ofNullable(longest);
    }

    public static List<FieldWord> fieldWords(FactType<?> type) {
        return FIELD_WORDS.computeIfAbsent(type, Lexicon::collected);
    }

    private static List<FieldWord> collected(FactType<?> type) {
        List<FieldWord> words = new ArrayList<>();
        for (Field field : type.fields()) {
            words.add(new FieldWord(field, null, length(field)));
        }
        for (FactType<?> pair : Vocabulary.types()) {
            if (pair.isPair() && Vocabulary.typeOf(pair.pairFirst().target()) == type) {
                for (Field field : pair.fields()) {
                    if (field != pair.pairFirst() && field != pair.pairSecond()) {
                        words.add(new FieldWord(field, pair, length(field)));
                    }
                }
            }
        }
        return words;
    }

    private static boolean matches(Cursor cursor, String words) {
        return cursor.peek().kind() != Token.Kind.VARIABLE && cursor.sees(words);
    }

    private static int length(Field field) {
        return field.word().split(" ").length;
    }

    /** {@code "'supply dys' is no field of force. Maybe 'supply days'?"}. */
    public static String noField(Cursor cursor, FactType<?> type) {
        List<String> known =
                fieldWords(type).stream().map(f -> f.field().word()).distinct().toList();
        for (int length = 4; length >= 1; length--) {
            String words = words(cursor, 0, length);
            Optional<String> meant = words.isEmpty() ? Optional.empty() : Suggestion.find(words, known);
            if (meant.isPresent() && meant.get().split(" ").length == length) {
                return "'" + words + "' is no field of " + type.noun() + ". Maybe '" + meant.get() + "'?";
            }
        }
        return "'" + cursor.peek().text() + "' is no field of " + type.noun() + "; it has " + String.join(", ", known)
                + ".";
    }

    /** What is wrong with a word behind a number that is almost a unit; nothing if it is not. */
    public static Optional<String> unknownUnit(Token token) {
        if (token.kind() != Token.Kind.WORD || token.text().length() < SHORTEST_SLIP || token.is("per")) {
            return Optional.empty();
        }
        List<String> units = Arrays.stream(Unit.values())
                .flatMap(unit -> unit.symbols().stream())
                .toList();
        return Suggestion.find(token.text(), units)
                .map(unit -> "'" + token.text() + "' is no unit. Maybe '" + unit + "'?");
    }

    public static boolean preposition(Token token) {
        return PREPOSITIONS.contains(token.text());
    }

    /** The texts of some tokens, joined by spaces; empty if there are not so many. */
    public static String words(Cursor cursor, int ahead, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            Token token = cursor.peek(ahead + i);
            if (token.kind() == Token.Kind.END
                    || token.kind() == Token.Kind.VARIABLE
                    || token.kind() == Token.Kind.POSSESSIVE) {
                return "";
            }
            text.append(i == 0 ? "" : " ").append(token.text());
        }
        return text.toString();
    }
}
