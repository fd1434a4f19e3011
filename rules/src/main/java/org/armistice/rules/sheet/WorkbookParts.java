package org.armistice.rules.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;

/**
 * A workbook is an archive of parts. Those that could do more than hold texts and numbers are refused, and so is an
 * archive that unfolds without measure. What is left is packed anew, so that nothing is read that was not looked at.
 */
final class WorkbookParts {
    static final String DAMAGED = "this workbook is damaged, or not as spreadsheets make them. Save it anew as .xlsx.";

    private static final int MOST_PARTS = 200;
    private static final int MOST_UNFOLDED = 20_000_000;
    private static final byte[] ARCHIVE = {'P', 'K'};
    private static final byte[] OLD_OR_LOCKED = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    /** Parts that are needed, by how their names begin. */
    private static final List<String> NEEDED = List.of(
            "[content_types].xml",
            "_rels/.rels",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/worksheets/",
            "xl/sharedstrings.xml",
            "xl/styles.xml");

    private record Refused(String part, String what) {}

    private static final List<Refused> REFUSED = List.of(
            new Refused("vbaproject", "macros"),
            new Refused("xl/macrosheets", "macros"),
            new Refused("xl/dialogsheets", "macros"),
            new Refused("xl/externallinks", "links to other files"),
            new Refused("xl/connections", "connections to data elsewhere"),
            new Refused("xl/querytables", "connections to data elsewhere"),
            new Refused("xl/embeddings", "embedded files"),
            new Refused("xl/activex", "controls"),
            new Refused("customui", "controls"));

    /** Where a row or cell is said to be: the library makes room for all columns before it. */
    private static final Pattern PLACE = Pattern.compile("\\sr\\s*=\\s*(?<quote>[\"'])(?<place>[^\"']*)\\k<quote>");

    private static final Pattern KNOWN_PLACE = Pattern.compile("[A-Za-z]{0,3}[0-9]{0,7}");

    private final String file;
    private final byte[] bytes;
    private final Set<String> seen = new HashSet<>();
    private int unfolded;

    WorkbookParts(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** The archive with what is needed of it, and nothing else. */
    byte[] clean() {
        if (!startsWith(ARCHIVE) && !startsWith(OLD_OR_LOCKED)) {
            throw bad("this is no workbook. Save it as .xlsx.");
        }
        if (startsWith(OLD_OR_LOCKED)) {
            throw bad(
                    "this workbook is locked by a password, or in an old format. Save it as .xlsx without a password.");
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipFile parts = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get();
                ZipOutputStream out = new ZipOutputStream(packed)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                String name = part.getName().replace('\\', '/');
                check(name.toLowerCase(Locale.ROOT));
                byte[] content = unfold(parts, part);
                if (isNeeded(name.toLowerCase(Locale.ROOT))) {
                    checkText(name, content);
                    out.putNextEntry(new ZipEntry(name));
                    out.write(content);
                    out.closeEntry();
                }
            }
        } catch (BadInput e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw bad(DAMAGED);
        }
        if (!seen.contains("xl/workbook.xml")) {
            throw bad("this is no workbook. Save it as .xlsx.");
        }
        return packed.toByteArray();
    }

    private boolean startsWith(byte[] sign) {
        for (int i = 0; i < sign.length; i++) {
            if (i >= bytes.length || bytes[i] != sign[i]) {
                return false;
            }
        }
        return true;
    }

    private void check(String name) {
        if (!seen.add(name)) {
            throw bad("this workbook has the part '" + name + "' twice.");
        }
        if (seen.size() > MOST_PARTS) {
            throw bad("this workbook has more than " + MOST_PARTS + " parts.");
        }
        for (Refused refused : REFUSED) {
            if (name.contains(refused.part())) {
                throw bad("this workbook has " + refused.what() + " in it. Save it without them.");
            }
        }
    }

    private byte[] unfold(ZipFile parts, ZipArchiveEntry part) throws IOException {
        byte[] content;
        try (InputStream in = parts.getInputStream(part)) {
            content = in.readNBytes(MOST_UNFOLDED - unfolded + 1);
        }
        unfolded += content.length;
        if (unfolded > MOST_UNFOLDED) {
            throw bad("this workbook unfolds to more than " + MOST_UNFOLDED / 1_000_000 + " MB.");
        }
        return content;
    }

    private static boolean isNeeded(String name) {
        return NEEDED.stream().anyMatch(name::startsWith) && !name.startsWith("xl/worksheets/_rels/");
    }

    /** A part is text in UTF-8 that declares nothing of its own. */
    private void checkText(String name, byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (text.indexOf('\0') >= 0 || text.toLowerCase(Locale.ROOT).contains("<!doctype")) {
            throw bad("the part '" + name + "' of this workbook is not as such parts are.");
        }
        Matcher places = PLACE.matcher(text);
        while (places.find()) {
            if (!KNOWN_PLACE.matcher(places.group("place")).matches()) {
                throw bad("this workbook has a cell or row '" + shortened(places.group("place"))
                        + "', which no spreadsheet has.");
            }
        }
    }

    private static String shortened(String place) {
        return place.length() > 20 ? place.substring(0, 20) + "..." : place;
    }

    private BadInput bad(String message) {
        return new BadInput(new Problem(Position.ofFile(file), message));
    }
}
