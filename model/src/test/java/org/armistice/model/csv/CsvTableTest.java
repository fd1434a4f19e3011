package org.armistice.model.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.armistice.model.problem.Position;
import org.armistice.model.text.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static CsvTable read(String text) {
        return CsvTable.read(new TextFile("f", text));
    }

    @Test
    void cellsKnowTheirPosition() {
        CsvTable table = read("id, name\r\na,\"x, \"\"y\"\"\nz\"\r\n\r\nb , c\r\n");

        assertThat(table.rows().get(0).find("name")).contains(new CsvCell(new Position("f", 2, 3), "x, \"y\"\nz"));
        assertThat(table.rows().get(1).find("name")).contains(new CsvCell(new Position("f", 5, 5), "c"));
        assertThat(table.rows().get(1).text("id")).isEqualTo("b");
    }

    @Test
    void emptyCellIsNotFound() {
        assertThat(read("id,name\na,\n").rows().get(0).find("name")).isEmpty();
    }

    @Test
    void everyRowOfAnotherLengthIsReported() {
        assertThatThrownBy(() -> read("id,name\na\nb,c,d\n"))
                .hasMessage(
                        "f:2:1: this row has 1 cells, but the header has 2. Put text with commas in double quotes.\n"
                                + "f:3:1: this row has 3 cells, but the header has 2. Put text with commas in double quotes.");
    }

    @Test
    void badHeaderIsReported() {
        assertThatThrownBy(() -> read("")).hasMessage("f: this table has no header.");
        assertThatThrownBy(() -> read("id,,id\n"))
                .hasMessage("f:1:4: this column has no name.\nf:1:5: the column 'id' is given twice.");
    }

    @Test
    void quoteOutOfPlaceIsReported() {
        assertThatThrownBy(() -> read("id\n\"a\"b\n"))
                .hasMessage("f:2:4: text follows a closing quote. Write a quote within a cell twice.");
        assertThatThrownBy(() -> read("id\na\"b\n"))
                .hasMessage(
                        "f:2:2: a quote stands within a cell. Put the whole cell in quotes and write this one twice.");
    }

    @Test
    void quoteThatIsNeverClosedIsReportedWhereItOpens() {
        String longText = "word, ".repeat(200_000);
        assertThatThrownBy(() -> read("id,name\na,\"b\"\"\n" + longText))
                .hasMessage("f:2:3: the quote that opens here is never closed.");
        assertThatThrownBy(() -> read("\"")).hasMessage("f:1:1: the quote that opens here is never closed.");
    }

    @Test
    void controlCharactersAreRefused() {
        assertThatThrownBy(() -> read("id,name\na,x\u0000y\n"))
                .hasMessage("f:2:4: a control character stands here, U+0000. Take it out.");
        assertThatThrownBy(() -> read("id\n\"a\n\u001b[31m\"\n"))
                .hasMessage("f:3:1: a control character stands here, U+001B. Take it out.");
    }

    @Test
    void cellOfAnyLengthIsRead() {
        String content = "a \"\" b,\n".repeat(100_000);
        CsvTable table = read("id,name\n\"" + content + "\", x\nb,c");

        assertThat(table.rows().get(0).text("id"))
                .isEqualTo(content.replace("\"\"", "\"").strip());
        assertThat(table.rows().get(0).find("name")).contains(new CsvCell(new Position("f", 100_002, 4), "x"));
        assertThat(table.rows().get(1).position()).isEqualTo(new Position("f", 100_003, 1));
    }

    @Test
    void rowOfCommasIsRefused() {
        assertThatThrownBy(() -> read("id\n" + ",".repeat(1_000_000)))
                .hasMessage("f:2:1001: a row has at most 1000 cells.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyKindOfLineEndCountsOnce(String end) {
        CsvTable table = read(String.join(end, "\uFEFFid,\"na", "me\"", "", "   ", "a,\"b", "", "c\" ", "d,"));

        assertThat(table.header()).extracting(CsvCell::text).containsExactly("id", "na\nme");
        assertThat(table.rows().get(0).find("na\nme")).contains(new CsvCell(new Position("f", 5, 3), "b\n\nc"));
        assertThat(table.rows().get(1).cells())
                .containsExactly(new CsvCell(new Position("f", 8, 1), "d"), new CsvCell(new Position("f", 8, 3), ""));
    }

    /** The parser reads its input piece by piece; positions must not depend on where one ends. */
    @Test
    void positionsHoldAcrossTheParsersBuffers() {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder("a,b,c\n");
        List<CsvCell> expected = new ArrayList<>();
        int line = 2;
        for (int row = 0; row < 3000; row++) {
            int column = 1;
            for (int cell = 0; cell < 3; cell++) {
                String blanks = " \t ".substring(random.nextInt(4));
                String content = "x".repeat(random.nextInt(40));
                boolean quoted = random.nextBoolean();
                boolean broken = quoted && random.nextInt(5) == 0;
                expected.add(new CsvCell(
                        new Position("f", line, column + blanks.length()),
                        broken ? ("y\n" + content).strip() : content));
                String raw = broken ? "\"y\n" + content + "\"" : quoted ? '"' + content + '"' : content;
                text.append(blanks).append(raw).append(cell < 2 ? ',' : '\n');
                column = broken ? content.length() + 3 : column + blanks.length() + raw.length() + 1;
                line += broken ? 1 : 0;
            }
            line++;
        }

        List<CsvCell> cells = read(text.toString()).rows().stream()
                .flatMap(row -> row.cells().stream())
                .toList();
        for (int i = 0; i < expected.size(); i++) {
            assertThat(cells.get(i)).isEqualTo(expected.get(i));
        }
        assertThat(cells).hasSameSizeAs(expected);
    }
}
