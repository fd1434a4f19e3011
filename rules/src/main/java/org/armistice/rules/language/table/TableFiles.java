package org.armistice.rules.language.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import org.armistice.rules.sheet.SheetFile;

/** The files that stand beside a rulebook, of which its tables may be read, and no others. */
public interface TableFiles {
    /** A file cannot be read; the message is meant for the author. */
    final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        public Unreadable(String message) {
            super(message);
        }

        public String message() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * Reads a file.
     *
     * @param name without a folder
     * @throws Unreadable if there is none, or it is too large
     */
    SheetFile read(String name) throws Unreadable;

    /** The same, with a note of every file that is read, by its name as it is shown. */
    default TableFiles noting(Map<String, SheetFile> read) {
        return name -> {
            SheetFile file = read(name);
            read.put(file.name(), file);
            return file;
        };
    }

    /** For a rulebook that does not stand in a folder. */
    static TableFiles none() {
        return name -> {
            throw new Unreadable(
                    "this rulebook stands in no folder, so that there is no file '" + name + "' beside it.");
        };
    }

    /**
     * For a rulebook in a folder. A link out of the folder leads nowhere.
     *
     * @param shownRulebook as the user would name the rulebook; its files are shown in the same way
     */
    static TableFiles in(Path folder, String shownRulebook) {
        return name -> {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new Unreadable("there is no file '" + name + "' beside this rulebook.");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return new SheetFile(beside(shownRulebook, name), bytes(in, name));
            } catch (IOException e) {
                throw new Unreadable("the file '" + name + "' cannot be read.");
            }
        };
    }

    /** For a rulebook that comes with the program. */
    static TableFiles ofResources() {
        return name -> {
            try (InputStream in = TableFiles.class.getResourceAsStream("/rulebooks/" + name)) {
                if (in == null) {
                    throw new Unreadable("there is no file '" + name + "' beside this rulebook.");
                }
                return new SheetFile(name, bytes(in, name));
            } catch (IOException e) {
                throw new Unreadable("the file '" + name + "' cannot be read.");
            }
        };
    }

    private static byte[] bytes(InputStream in, String name) throws IOException, Unreadable {
        byte[] bytes = in.readNBytes(SheetFile.MOST_BYTES + 1);
        if (bytes.length > SheetFile.MOST_BYTES) {
            throw new Unreadable("the file '" + name + "' has more than " + SheetFile.MOST_BYTES / 1_000_000 + " MB.");
        }
        return bytes;
    }

    private static String beside(String rulebook, String name) {
        int slash = Math.max(rulebook.lastIndexOf('/'), rulebook.lastIndexOf('\\'));
        return rulebook.substring(0, slash + 1) + name;
    }
}
