package org.armistice.model.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Quantity.NoQuantity;

/** The kinds of {@link Distribution} by the words that name them. */
public enum Shape {
    UNIFORM("uniform", "least, most"),
    LOG_UNIFORM("loguniform", "least, most"),
    TRIANGULAR("triangular", "least, likeliest, most"),
    ONE_OF("one of", "value, value, ...");

    private final String word;
    private final String numbers;

    Shape(String word, String numbers) {
        this.word = word;
        this.numbers = numbers;
    }

    public String word() {
        return word;
    }

    /** All words, to choose from. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Shape::word).toList();
    }

    public static Optional<Shape> find(String word) {
        return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst();
    }

    /**
     * A distribution of this shape over the whole range of an assumption.
     *
     * @param likeliest its value
     * @throws NoQuantity if this shape needs more than a range, or does not fit this one
     */
    public Distribution over(Range range, long likeliest) throws NoQuantity {
        return switch (this) {
            case UNIFORM -> new Distribution.Uniform(range);
            case LOG_UNIFORM -> logUniform(range);
            // A value that was set beyond its range is likeliest at the nearer end; whoever reads values complains of
            // it.
            case TRIANGULAR ->
                new Distribution.Triangular(range, Math.max(range.least(), Math.min(range.most(), likeliest)));
            case ONE_OF ->
                throw new NoQuantity("has the distribution 'one of' without values. Write {one of: [...]} with them.");
        };
    }

    /**
     * Reads {@code uniform(600, 1200 fighters)}; numbers without unit take that of the last.
     *
     * @param usual the unit if no number has one
     */
    public static Distribution read(String text, Unit usual) throws NoQuantity {
        String stripped = text.strip();
        int open = stripped.indexOf('(');
        if (open < 0 || !stripped.endsWith(")")) {
            throw new NoQuantity("has the distribution '" + text
                    + "', which is none. Write it as uniform(10, 20 km), with one of: " + String.join(", ", words())
                    + ".");
        }
        return named(stripped.substring(0, open).strip())
                .of(List.of(stripped.substring(open + 1, stripped.length() - 1).split(",", -1)), usual);
    }

    /** The shape of this name. */
    public static Shape named(String word) throws NoQuantity {
        return find(word)
                .orElseThrow(() -> new NoQuantity("has the unknown distribution '" + word + "'."
                        + Suggestion.maybe(word, words()) + " There are: " + String.join(", ", words()) + "."));
    }

    /** Reads the numbers of a distribution of this shape. */
    public Distribution of(List<String> texts, Unit usual) throws NoQuantity {
        if (texts.stream().anyMatch(String::isBlank) || !fits(texts.size())) {
            throw new NoQuantity("has the distribution '" + word + "', whose numbers are " + numbers + ".");
        }
        Quantity last = Quantity.read(texts.get(texts.size() - 1), usual);
        List<Long> values = new ArrayList<>();
        for (String text : texts) {
            Quantity quantity = Quantity.read(text, last.unit());
            if (!quantity.unit().dimension().equals(usual.dimension())) {
                throw new NoQuantity("has the distribution '" + word + "' of '" + text.strip() + "', which is not in "
                        + usual.dimension().inWords() + ".");
            }
            values.add(quantity.value());
        }
        return of(values);
    }

    private boolean fits(int count) {
        return switch (this) {
            case UNIFORM, LOG_UNIFORM -> count == 2;
            case TRIANGULAR -> count == 3;
            case ONE_OF -> count >= 1;
        };
    }

    private Distribution of(List<Long> values) throws NoQuantity {
        if (this == ONE_OF) {
            return new Distribution.OneOf(values);
        }
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i - 1) > values.get(i)) {
                throw new NoQuantity("has the distribution '" + word + "', whose numbers must rise: " + numbers + ".");
            }
        }
        return over(new Range(values.get(0), values.get(values.size() - 1)), values.get(1));
    }

    private static Distribution logUniform(Range range) throws NoQuantity {
        if (range.least() <= 0) {
            throw new NoQuantity("has the distribution 'loguniform', which must lie above zero.");
        }
        return new Distribution.LogUniform(range);
    }

    String call(Unit unit, long... values) {
        return LongStream.of(values).mapToObj(unit::format).collect(Collectors.joining(", ", word + "(", ")"));
    }
}
