package org.armistice.model.text;

import java.io.IOException;
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
        if (!Files.isRegularFile(path)) {
            throw bad(name, "this file is missing.");
        }
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw bad(name, "this file has " + Files.size(path) + " bytes. At most 5 MB are read.");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return new TextFile(name, text);
        } catch (CharacterCodingException e) {
            throw bad(name, "this file is not UTF-8 text. Save it in UTF-8.");
        } catch (IOException e) {
            throw bad(name, "this file cannot be read: " + e.getMessage());
        }
    }

    private static BadInput bad(String name, String message) {
        return new BadInput(new Problem(Position.ofFile(name), message));
    }
}
