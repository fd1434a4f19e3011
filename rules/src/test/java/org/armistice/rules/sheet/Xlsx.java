package org.armistice.rules.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made part by part, as no spreadsheet would make them. */
final class Xlsx {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A workbook with one sheet of this content: {@code <row r="1"><c r="A1"><v>3</v></c></row>}. */
    static Xlsx with(String rows) {
        Xlsx xlsx = new Xlsx();
        xlsx.part(
                "[Content_Types].xml",
                "<Types xmlns='" + PACKAGE + "content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
                        + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>"
                        + "<Override PartName='/xl/styles.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/>"
                        + "</Types>");
        xlsx.part(
                "_rels/.rels",
                "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='rId1' Type='" + RELATIONS
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        xlsx.part(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS
                        + "'><sheets><sheet name='Answers' sheetId='1' r:id='rId1'/></sheets></workbook>");
        xlsx.part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='rId1' Type='" + RELATIONS
                        + "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='rId2' Type='" + RELATIONS
                        + "/styles' Target='styles.xml'/></Relationships>");
        xlsx.part(
                "xl/styles.xml",
                "<styleSheet xmlns='" + MAIN
                        + "'><numFmts count='1'><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd'/></numFmts>"
                        + "<cellXfs count='4'><xf numFmtId='0'/><xf numFmtId='9'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs></styleSheet>");
        xlsx.part(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
        return xlsx;
    }

    /** Texts, row by row. */
    static Xlsx ofTexts(String[]... rows) {
        StringBuilder content = new StringBuilder();
        for (int row = 1; row <= rows.length; row++) {
            content.append("<row r='").append(row).append("'>");
            for (int column = 0; column < rows[row - 1].length; column++) {
                content.append(text("" + (char) ('A' + column) + row, rows[row - 1][column]));
            }
            content.append("</row>");
        }
        return with(content.toString());
    }

    static String text(String cell, String text) {
        return "<c r='" + cell + "' t='inlineStr'><is><t>"
                + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
    }

    Xlsx part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
