package org.armistice.model.text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import java.util.Objects;

/** Why a file could not be read or written, in words for those who do not know Java. */
public final class FileTrouble {
    private static final Map<Class<? extends IOException>, String> KINDS = Map.of(
            NoSuchFileException.class, "there is no such file or folder",
            AccessDeniedException.class, "permission is denied",
            NotDirectoryException.class, "it is no folder",
            FileAlreadyExistsException.class, "it is there already",
            DirectoryNotEmptyException.class, "the folder is not empty");

    /** What operating systems say, and what is said here. */
    private static final Map<String, String> REASONS = Map.of(
            "No space left on device", "there is no space left on the disk",
            "Disk quota exceeded", "there is no space left on the disk",
            "Not a directory", "a part of the path is a file, not a folder",
            "Is a directory", "it is a folder",
            "File name too long", "the name is too long",
            "Read-only file system", "the disk can only be read",
            "Too many open files", "too many files are open");

    private FileTrouble() {}

    /** Without a full stop; the path is for others to name. */
    public static String words(IOException trouble) {
        String kind = KINDS.get(trouble.getClass());
        if (kind != null) {
            return kind;
        }
        if (trouble instanceof CharacterCodingException) {
            return "it is not UTF-8";
        }
        String message = Objects.requireNonNullElse(
                trouble instanceof FileSystemException files && files.getReason() != null
                        ? files.getReason()
                        : trouble.getMessage(),
                "its disk or network failed");
        return REASONS.entrySet().stream()
                .filter(reason -> message.contains(reason.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(message);
    }
}
