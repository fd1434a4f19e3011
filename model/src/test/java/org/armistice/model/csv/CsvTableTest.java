package org.armistice.model.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.armistice.model.problem.Position;
import org.armistice.model.text.TextFile;
import org.junit.jupiter.api.Test;

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
}
