package org.armistice.model.csv;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.TextFile;

/** Splits a table into cells. */
final class CsvScanner {
    private final String file;
    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    CsvScanner(TextFile file) {
        this.file = file.name();
        this.text = file.text().replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The cells of every line that is not blank. */
    List<List<CsvCell>> lines() {
        List<List<CsvCell>> lines = new ArrayList<>();
        while (at < text.length()) {
            List<CsvCell> cells = new ArrayList<>();
            cells.add(cell());
            while (at < text.length() && text.charAt(at) == ',') {
                at++;
                cells.add(cell());
            }
            if (at < text.length()) {
                newLine();
            }
            if (cells.size() > 1 || !cells.get(0).text().isEmpty()) {
                lines.add(cells);
            }
        }
        return lines;
    }

    private CsvCell cell() {
        skipBlanks();
        Position position = here();
        if (at < text.length() && text.charAt(at) == '"') {
            CsvCell cell = new CsvCell(position, quoted(position));
            skipBlanks();
            if (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
                throw fail(here(), "text follows a closing quote. Write a quote within a cell twice.");
            }
            return cell;
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            if (text.charAt(at) == '"') {
                throw fail(
                        here(), "a quote stands within a cell. Put the whole cell in quotes and write this one twice.");
            }
            at++;
        }
        return new CsvCell(position, text.substring(start, at).strip());
    }

    private String quoted(Position start) {
        StringBuilder content = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at++;
            } else if (c == '"') {
                at++;
                return content.toString().strip();
            }
            content.append(c);
            if (c == '\n') {
                newLine();
            } else {
                at++;
            }
        }
        throw fail(start, "the quote that opens here is never closed.");
    }

    private void newLine() {
        at++;
        line++;
        lineStart = at;
    }

    private void skipBlanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    private Position here() {
        return new Position(file, line, at - lineStart + 1);
    }

    private static BadInput fail(Position position, String message) {
        return new BadInput(new Problem(position, message));
    }
}
