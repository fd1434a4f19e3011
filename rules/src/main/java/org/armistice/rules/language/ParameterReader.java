package org.armistice.rules.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.model.problem.Fix;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.language.rule.GroundsReader;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Lexer;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.ParameterLine;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Statements;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.language.words.Dictionary;
import org.armistice.rules.language.words.ForeignNumbers;
import org.armistice.rules.typed.Grounds;
import org.armistice.rules.typed.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a {@code params} block: {@code patience  7 days  in 3 .. 14  how long it holds out  assumption,
 * grade D: no figure known}.
 */
final class ParameterReader {
    private static final Pattern COMMAS = Pattern.compile("(?<![\\w.,])\\d{1,3}(?:,\\d{3})+(?![\\w,])");

    private static final Pattern RANGE = Pattern.compile("\\.\\.\\s*[\\d_,.]*\\d");

    private final Book book;

    ParameterReader(Book book) {
        this.book = book;
    }

    void read(Block block, Dictionary dictionary) {
        for (int i = 0; i < block.lines().size(); i++) {
            String line = Statements.withoutComment(block.lines().get(i));
            int number = block.line() + 1 + i;
            if (line.isBlank()) {
                continue;
            }
            Matcher matcher = ParameterLine.match(line).orElse(null);
            boolean cut = matcher != null && matcher.group("meaning").startsWith(",");
            if ((matcher == null || cut) && withCommas(line, number)) {
                continue;
            }
            if (matcher == null) {
                int column = line.length() - line.stripLeading().length() + 1;
                complain(
                        Code.BAD_PARAMETER,
                        number,
                        column,
                        line.strip().length(),
                        "a parameter reads 'name  value unit  in least .. most  meaning  grounds, grade D: reason'.");
                continue;
            }
            Parameter parameter = parameter(matcher, number);
            if (parameter != null && dictionary.add(parameter) != null) {
                complain(
                        Code.DUPLICATE_NAME,
                        number,
                        matcher.start("name") + 1,
                        matcher.group("name").length(),
                        "the parameter '" + matcher.group("name") + "' is declared a second time.");
            }
        }
    }

    /** Tells of the numbers that have commas in them, if nothing else is wrong with a line. */
    private boolean withCommas(String line, int number) {
        Matcher range = RANGE.matcher(line);
        // Behind the range stands prose.
        int end = range.find() ? range.end() : 0;
        Matcher commas = COMMAS.matcher(line.substring(0, end));
        String mended = commas.replaceAll(m -> m.group().replace(",", ""));
        if (ParameterLine.match(mended + line.substring(end)).isEmpty()) {
            return false;
        }
        commas.reset();
        boolean found = false;
        while (commas.find()) {
            found = true;
            String digits = commas.group();
            complain(
                    Code.BAD_NUMBER,
                    number,
                    commas.start() + 1,
                    digits.length(),
                    "no comma stands in a number. Maybe '" + digits.replace(",", "") + "'?");
        }
        return found;
    }

    private @Nullable Parameter parameter(Matcher matcher, int line) {
        Unit unit = Unit.NUMBER;
        if (matcher.group("unit") != null) {
            Optional<Unit> found = Unit.find(matcher.group("unit"));
            if (found.isEmpty()) {
                List<String> known = Arrays.stream(Unit.values())
                        .flatMap(u -> u.symbols().stream())
                        .filter(s -> !s.isEmpty())
                        .toList();
                String symbol = matcher.group("unit");
                String message = ForeignNumbers.unit(symbol)
                        .orElseGet(() -> "'" + symbol + "' is no unit." + Suggestion.maybe(symbol, known));
                complain(Code.UNKNOWN_UNIT, line, matcher.start("unit") + 1, symbol.length(), message);
                // With the unit that was meant, or none, it can be checked further, and so can all that names it.
                found = ForeignNumbers.meant(symbol)
                        .or(() -> Suggestion.offered(message).flatMap(Unit::find));
            }
            unit = found.orElse(Unit.NUMBER);
        }
        try {
            return parameter(matcher, line, unit);
        } catch (ArithmeticException e) {
            complain(
                    Code.BAD_NUMBER,
                    line,
                    matcher.start("value") + 1,
                    1,
                    "a number of this parameter is too large or too fine; numbers have at most six decimals.");
            return null;
        }
    }

    private @Nullable Parameter parameter(Matcher matcher, int line, Unit unit) {
        long value = number(matcher, "value", unit);
        long from = number(matcher, "from", unit);
        long to = number(matcher, "to", unit);
        if (from > to || value < from || value > to) {
            complain(
                    Code.OUT_OF_RANGE,
                    line,
                    matcher.start("value") + 1,
                    matcher.group("value").length(),
                    "the value " + matcher.group("value") + " lies outside its range " + matcher.group("from") + " .. "
                            + matcher.group("to") + "."
                            + (from > to ? "" : " Maybe '" + matcher.group(value < from ? "from" : "to") + "'?"));
            // All that names it is checked against the nearest value that it may have.
            if (from > to) {
                return null;
            }
            value = Math.max(from, Math.min(value, to));
        }
        return new Parameter(
                book.name() + "." + matcher.group("name"),
                value,
                unit,
                new Range(from, to),
                matcher.group("meaning").strip(),
                grounds(matcher, line),
                book.complaints().position(line, matcher.start("name") + 1));
    }

    private static long number(Matcher matcher, String group, Unit unit) {
        return unit.toBase(Fixed.parse(matcher.group(group).replace("_", "")));
    }

    private @Nullable Grounds grounds(Matcher matcher, int line) {
        String text = matcher.group("grounds");
        if (text == null) {
            int end = matcher.group().stripTrailing().length() + 1;
            book.complaints()
                    .add(
                            Code.BAD_GROUNDS,
                            line,
                            matcher.start("name") + 1,
                            matcher.group("name").length(),
                            "a parameter ends with its grounds, as in 'assumption, grade D: no figure known'.",
                            new Fix(
                                    book.complaints().position(line, end),
                                    0,
                                    "   assumption, grade E: not looked into yet"));
            return null;
        }
        List<Token> tokens = new Lexer(book.complaints()).readProse(line, " ".repeat(matcher.start("grounds")) + text);
        try {
            return GroundsReader.read(new Statement("grounds", tokens.get(0), tokens));
        } catch (Mismatch mismatch) {
            book.complaints().add(mismatch);
            return null;
        }
    }

    private void complain(Code code, int line, int column, int length, String message) {
        book.complaints().add(code, line, column, length, message);
    }
}
