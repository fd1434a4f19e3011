package org.armistice.rules.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Problem;
import org.armistice.rules.language.text.Annex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files with tables in them, well-made and otherwise. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class SheetFileTest {
    private static List<List<String>> texts(String name, byte[] bytes, String sheet) {
        return new SheetFile(name, bytes)
                .rows(sheet).stream()
                        .map(row -> row.stream().map(Annex.Cell::text).toList())
                        .toList();
    }

    private static List<List<String>> texts(Xlsx xlsx) {
        return texts("t.xlsx", xlsx.bytes(), "");
    }

    private static List<String> problems(String name, byte[] bytes, String sheet) {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> new SheetFile(name, bytes).rows(sheet));
        assertThat(bad).isNotNull();
        return bad.problems().stream().map(Problem::toString).toList();
    }

    private static List<String> problems(Xlsx xlsx) {
        return problems("t.xlsx", xlsx.bytes(), "");
    }

    @Test
    void csvCellsWithTheirPlaces() {
        byte[] bytes = "\uFEFFF's cohesion,then\r\n\"< 40 %\",\"F halts, and more\"\r\n\r\n>= 90 %,-\r\n"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(texts("t.csv", bytes, ""))
                .containsExactly(
                        List.of("F's cohesion", "then"),
                        List.of("< 40 %", "F halts, and more"),
                        List.of(">= 90 %", "-"));
        assertThat(new SheetFile("t.csv", bytes).rows("").get(2).get(1).position())
                .hasToString("t.csv:4:9");
    }

    @Test
    void csvThatIsNone() {
        assertThat(problems("t.csv", "a,b\n1\n".getBytes(StandardCharsets.UTF_8), ""))
                .containsExactly(
                        "t.csv:2:1: this row has 1 cells, but the header has 2. Put text with commas in double quotes.");
        assertThat(problems("t.csv", new byte[] {(byte) 0xff, 'a'}, ""))
                .containsExactly("t.csv: this file is not UTF-8 text. Save it in UTF-8.");
        assertThat(problems("t.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), "Answers"))
                .containsExactly("t.csv: a CSV file has no sheets. Leave 'sheet Answers' out.");
        assertThat(problems("t.csv", "a,b\n1,2\n".repeat(1001).getBytes(StandardCharsets.UTF_8), ""))
                .containsExactly("t.csv: a table has at most 1000 rows and 100 columns.");
    }

    @Test
    void cellsOfASheetAreTextsAsTheyAreShown() {
        assertThat(texts(
                        Xlsx.with("<row r='2'>" + Xlsx.text("A2", " F's cohesion ") + Xlsx.text("B2", "then") + "</row>"
                                + "<row r='4'><c r='A4'><v>3</v></c><c r='B4'><v>1.1000000000000001</v></c></row>"
                                + "<row r='5'><c r='A5' s='1'><v>0.25</v></c><c r='B5' t='b'><v>1</v></c></row>"
                                + "<row r='6'><c r='A6' s='2'><v>43993</v></c><c r='B6' s='3'><v>43993</v></c></row>"
                                + "<row r='7'><c r='B7' t='b'><v>0</v></c></row>"
                                + "<row r='8'><c r='A8'><v>1E3</v></c></row>")))
                .containsExactly(
                        List.of("F's cohesion", "then"),
                        List.of("3", "1.1"),
                        List.of("25 %", "yes"),
                        List.of("2020-06-11", "2020-06-11"),
                        List.of("", "no"),
                        List.of("1000", ""));
    }

    @Test
    void aSheetIsChosenByName() {
        byte[] bytes = Xlsx.ofTexts(new String[] {"a", "b"})
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                                + "<sheets><sheet name='Answers' sheetId='1' r:id='rId1'/><sheet name='Notes' sheetId='2' state='hidden' r:id='rId1'/></sheets></workbook>")
                .bytes();
        assertThat(texts("t.xlsx", bytes, "Answers")).containsExactly(List.of("a", "b"));
        assertThat(problems("t.xlsx", bytes, ""))
                .containsExactly(
                        "t.xlsx: this workbook has the sheets Answers, Notes. Say which one, as in 'from FILE sheet NAME'.");
        assertThat(problems("t.xlsx", bytes, "Answer"))
                .containsExactly("t.xlsx: there is no sheet 'Answer'. Maybe 'Answers'?");
        assertThat(problems("t.xlsx", bytes, "Notes"))
                .containsExactly("t.xlsx, sheet Notes: this sheet is hidden. Show it.");
    }

    @Test
    void whatAReaderOfTheSheetDoesNotSeeIsRefused() {
        assertThat(problems(Xlsx.with("<row r='1'>" + Xlsx.text("A1", "a") + "<c r='B1'><f>1+2</f><v>3</v></c></row>"
                        + "<row r='2' hidden='1'>" + Xlsx.text("A2", "b") + "<c r='B2' t='e'><v>#N/A</v></c></row>"
                        + "<row r='3'><c r='A3' t='str'><f t='shared' ref='A3:B3' si='0'>A1</f><v>x</v></c>"
                        + "<c r='B3' t='str'><f t='shared' si='0'/><v>x</v></c></row>")))
                .containsExactly(
                        "t.xlsx, sheet Answers, row 1, column B: a formula stands here. Put the value in its place.",
                        "t.xlsx, sheet Answers, row 2: this row is hidden. Show it, or take it out.",
                        "t.xlsx, sheet Answers, row 2, column B: an error stands here: #N/A.",
                        "t.xlsx, sheet Answers, row 3, column A: a formula stands here. Put the value in its place.",
                        "t.xlsx, sheet Answers, row 3, column B: a formula stands here. Put the value in its place.");
        assertThat(problems(Xlsx.with(""))).containsExactly("t.xlsx, sheet Answers: this sheet is empty.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xl/vbaProject.bin                   | t.xlsx: this workbook has macros in it. Save it without them.
            xl/macrosheets/sheet1.xml           | t.xlsx: this workbook has macros in it. Save it without them.
            xl/externalLinks/externalLink1.xml  | t.xlsx: this workbook has links to other files in it. Save it without them.
            XL/ExternalLinks/externalLink1.xml  | t.xlsx: this workbook has links to other files in it. Save it without them.
            xl/connections.xml                  | t.xlsx: this workbook has connections to data elsewhere in it. Save it without them.
            xl/embeddings/oleObject1.bin        | t.xlsx: this workbook has embedded files in it. Save it without them.
            xl/activeX/activeX1.xml             | t.xlsx: this workbook has controls in it. Save it without them.
            """)
    void whatCouldDoMoreThanHoldTextIsRefused(String part, String problem) {
        assertThat(problems(Xlsx.ofTexts(new String[] {"a", "b"}).part(part, "x")))
                .containsExactly(problem);
    }

    @Test
    void partsThatDeclareEntitiesOrAreNoUtf8AreRefused() {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";
        assertThat(problems(Xlsx.with("").part("xl/worksheets/sheet1.xml", entity + "<worksheet/>")))
                .containsExactly(
                        "t.xlsx: the part 'xl/worksheets/sheet1.xml' of this workbook is not as such parts are.");
        assertThat(problems(Xlsx.with("").part("xl/sharedStrings.xml", "<\0!\0D\0O\0C\0T\0Y\0P\0E\0")))
                .containsExactly("t.xlsx: the part 'xl/sharedStrings.xml' of this workbook is not as such parts are.");
    }

    @Test
    void anArchiveThatUnfoldsWithoutMeasureIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/media/zeros.bin"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 1500; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(bytes.size()).isLessThan(SheetFile.MOST_BYTES);
        assertThat(problems("t.xlsx", bytes.toByteArray(), ""))
                .containsExactly("t.xlsx: this workbook unfolds to more than 20 MB.");
        Xlsx parts = Xlsx.ofTexts(new String[] {"a"});
        for (int i = 0; i < 200; i++) {
            parts.part("docProps/" + i + ".xml", "<x/>");
        }
        assertThat(problems(parts)).containsExactly("t.xlsx: this workbook has more than 200 parts.");
    }

    @Test
    void aHugeSheetIsRefused() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 1200; i++) {
            rows.append("<row r='")
                    .append(i)
                    .append("'>")
                    .append(Xlsx.text("A" + i, "a"))
                    .append("</row>");
        }
        assertThat(problems(Xlsx.with(rows.toString())))
                .containsExactly("t.xlsx, sheet Answers, row 1002: a table has at most 1000 rows and 100 columns.");
        assertThat(problems(Xlsx.with("<row r='1'>" + Xlsx.text("XFD1", "a") + "</row>")))
                .containsExactly("t.xlsx, sheet Answers, row 1: a table has at most 1000 rows and 100 columns.");
        assertThat(problems(Xlsx.with("<row r='1'>" + Xlsx.text("ZZZZZZ1", "a") + "</row>")))
                .containsExactly("t.xlsx: this workbook has a cell or row 'ZZZZZZ1', which no spreadsheet has.");
        assertThat(problems(Xlsx.with("<row r='1'><c t='b'\nr\n=\n\"&#90;ZZZZZ1\"><v>1</v></c></row>")))
                .containsExactly("t.xlsx: this workbook has a cell or row '&#90;ZZZZZ1', which no spreadsheet has.");
    }

    @Test
    void filesThatAreNoWorkbook() {
        assertThat(problems("t.xlsx", "a,b".getBytes(StandardCharsets.UTF_8), ""))
                .containsExactly("t.xlsx: this is no workbook. Save it as .xlsx.");
        assertThat(problems("t.xlsx", new byte[0], ""))
                .containsExactly("t.xlsx: this is no workbook. Save it as .xlsx.");
        assertThat(problems("t.xlsx", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0}, ""))
                .containsExactly(
                        "t.xlsx: this workbook is locked by a password, or in an old format. Save it as .xlsx without a password.");
        assertThat(problems(Xlsx.with("").part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row")))
                .containsExactly(
                        "t.xlsx: this workbook is damaged, or not as spreadsheets make them. Save it anew as .xlsx.");
    }

    /** Bytes of a workbook are changed, cut off and exchanged; nothing but problems comes of it, in short time. */
    @Test
    void brokenWorkbooks() {
        byte[] sound = Xlsx.ofTexts(new String[] {"F's cohesion", "then"}, new String[] {"< 40 %", "F halts"})
                .bytes();
        Random random = new Random(20200611);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
            for (int j = 0; j < 1 + random.nextInt(8) && bytes.length > 0; j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                new SheetFile("t.xlsx", bytes).rows("");
            } catch (BadInput e) {
                assertThat(e.problems()).isNotEmpty();
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(1000);
    }
}
