package org.armistice.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;

/**
 * A text file of at most 5 MB in UTF-8.
 *
 * @param name as the user would name it
 * @param text without byte order mark
 */
public record TextFile(String name, String text) {
    private static final int MOST_BYTES = 5_000_000;

    public TextFile {
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * Reads a file.
     *
     * @param name to be shown in problems
     * @throws BadInput if it is missing, too large, unreadable or not UTF-8
     */
    public static TextFile read(Path path, String name) {
        return read(path, name, MOST_BYTES);
    }

    /**
     * Reads a file that stands in a folder, which may be a stranger's: a link that leads out of it is not followed.
     *
     * @throws BadInput if it is missing, outside, too large, unreadable or not UTF-8
     */
    public static TextFile readWithin(Path folder, Path path, String name) {
        return readWithin(folder, path, name, MOST_BYTES);
    }

    /** The same, for files that have at most so many bytes. */
    public static TextFile readWithin(Path folder, Path path, String name, int mostBytes) {
        try {
            if (Files.exists(path) && !path.toRealPath().startsWith(folder.toRealPath())) {
                throw bad(name, "this is a link that leads out of its folder. Put the file itself there.");
            }
        } catch (IOException e) {
            throw bad(name, "this file cannot be read.");
        }
        return read(path, name, mostBytes);
    }

    /** Reads a file of at most so many bytes, of which a device or a pipe is none. */
    public static TextFile read(Path path, String name, int mostBytes) {
        if (!Files.isRegularFile(path)) {
            throw bad(name, Files.exists(path) ? "this is no file." : "this file is missing.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw bad(name, "this file has more than " + mostBytes + " bytes, which is the most that is read.");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new TextFile(name, text);
        } catch (CharacterCodingException e) {
            throw bad(name, "this file is not UTF-8 text. Save it in UTF-8.");
        } catch (IOException e) {
            throw bad(name, "this file cannot be read.");
        }
    }

    private static BadInput bad(String name, String message) {
        return new BadInput(new Problem(Position.ofFile(name), message));
    }
}
