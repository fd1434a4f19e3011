package org.armistice.experiments.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.armistice.model.text.FileTrouble;

/** Runs that cannot be written or read; the message says where and why. What was kept before is kept still. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreFailure(String message, Throwable cause) {
        super(message, cause);
    }

    static StoreFailure writing(Path path, Exception cause) {
        return new StoreFailure("cannot write " + path + ": " + reason(cause), cause);
    }

    static StoreFailure reading(Path path, Exception cause) {
        return new StoreFailure("cannot read " + path + ": " + reason(cause), cause);
    }

    private static String reason(Exception cause) {
        if (cause instanceof IOException trouble) {
            return FileTrouble.words(trouble) + ".";
        }
        String message = String.valueOf(cause.getMessage());
        if (message.contains("No space left on device") || message.contains("Disk quota exceeded")) {
            return "there is no space left on the disk.";
        }
        return cause instanceof SQLException ? message.lines().findFirst().orElse(message) : message;
    }
}
