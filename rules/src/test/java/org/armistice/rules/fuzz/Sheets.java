package org.armistice.rules.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks, whole and in parts. */
final class Sheets {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final byte[] SOUND = workbook("F's cohesion,then\n< 40 %,F halts\n");

    private Sheets() {}

    /** A workbook with the cells of a table in CSV that has no quotes. */
    static byte[] workbook(String csv) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Armistice", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Answers");
            String[] lines = csv.split("\n");
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split(",");
                for (int column = 0; column < cells.length; column++) {
                    sheet.inlineString(row, column, cells[column]);
                }
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The part of such a workbook that holds its cells. */
    static byte[] sheet(String csv) {
        try (ZipFile zip = opened(workbook(csv))) {
            return zip.getInputStream(zip.getEntry(SHEET)).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook with this part in the place of its cells. */
    static byte[] workbook(byte[] sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile zip = opened(SOUND);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                packed.putNextEntry(new ZipEntry(part.getName()));
                packed.write(
                        part.getName().equals(SHEET)
                                ? sheet
                                : zip.getInputStream(part).readAllBytes());
                packed.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static ZipFile opened(byte[] bytes) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }
}
