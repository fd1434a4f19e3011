package org.armistice.model.csv;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.HiddenSign;
import org.armistice.model.text.TextFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvParser;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** The lines of a table, cut into cells by Jackson. */
final class CsvLines {
    private static final int MOST_CELLS = 1000;
    private static final int MOST_LINES = 200_000;
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvReadFeature.TRIM_SPACES)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(5_000_000).build())
            .build();

    private final String file;
    private final String text;

    private CsvLines(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * The cells of every line that is not blank.
     *
     * @throws BadInput with what ended the reading
     */
    static List<List<CsvCell>> of(TextFile file) {
        // Jackson counts lines and columns rightly if lines end in \n, the last as well.
        String text = file.text().replace("\r\n", "\n").replace('\r', '\n') + "\n";
        CsvLines lines = new CsvLines(file.name(), text);
        lines.refuseControlCharacters();
        try (CsvParser parser = (CsvParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return lines.read(parser);
        }
    }

    private List<List<CsvCell>> read(CsvParser parser) {
        List<List<CsvCell>> lines = new ArrayList<>();
        try {
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                List<CsvCell> cells = line(parser);
                if (lines.size() == MOST_LINES) {
                    throw fail(cells.get(0).position(), "a table has at most " + MOST_LINES + " rows.");
                }
                if (cells.size() > 1 || !cells.get(0).text().isEmpty()) {
                    lines.add(cells);
                }
            }
            return lines;
        } catch (JacksonException e) {
            throw failure(parser, e);
        }
    }

    private List<CsvCell> line(CsvParser parser) {
        List<CsvCell> cells = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            TokenStreamLocation start = parser.currentTokenLocation();
            Position position = new Position(file, start.getLineNr(), start.getColumnNr());
            String content = parser.getString().strip();
            if (cells.size() == MOST_CELLS) {
                throw fail(position, "a row has at most " + MOST_CELLS + " cells.");
            }
            int quote = content.indexOf('"');
            if (quote >= 0 && text.charAt((int) start.getCharOffset()) != '"') {
                throw fail(
                        new Position(file, position.line(), position.column() + quote),
                        "a quote stands within a cell. Put the whole cell in quotes and write this one twice.");
            }
            cells.add(new CsvCell(position, content));
        }
        return cells;
    }

    /** Jackson takes these for blanks or for text, and nobody sees them. */
    private void refuseControlCharacters() {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            } else if (HiddenSign.find(Character.toString(c)).isPresent()) {
                throw fail(
                        new Position(file, line, i - lineStart + 1),
                        "a control character stands here, U+%04X. Take it out.".formatted((int) c));
            }
        }
    }

    /** Two things end the reading: a quote that is never closed, and text behind a closing quote. */
    private BadInput failure(CsvParser parser, JacksonException failure) {
        TokenStreamLocation end = failure.getLocation();
        if (failure.getOriginalMessage().startsWith("Missing closing quote")) {
            TokenStreamLocation start = parser.currentTokenLocation();
            return fail(
                    new Position(file, start.getLineNr(), start.getColumnNr()),
                    "the quote that opens here is never closed.");
        }
        Position position = new Position(file, end.getLineNr(), end.getColumnNr() - 1);
        return fail(
                position,
                failure.getOriginalMessage().startsWith("Unexpected character")
                        ? "text follows a closing quote. Write a quote within a cell twice."
                        : "this is no table: " + failure.getOriginalMessage());
    }

    private static BadInput fail(Position position, String message) {
        return new BadInput(new Problem(position, message));
    }
}
