package org.armistice.workbench.rulebook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.armistice.model.text.Fingerprint;
import org.armistice.rules.language.Rulebooks;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook that a scenario uses.
 *
 * @param scenario the name of the scenario
 * @param name as its front matter gives it, else that of its file
 * @param core whether it comes with the program, and is not to be changed
 * @param entry as the scenario names it; empty for the one that is always there
 * @param file in which it stands, or in which its copy is to stand once it is changed
 * @param shown the name of its file in messages
 * @param text as saved
 * @param tests the tests in a file of their own beside it, or null
 */
public record Volume(
        String scenario,
        String name,
        boolean core,
        String entry,
        Path file,
        String shown,
        String text,
        @Nullable String tests) {
    /** Whether it is the scenario's own copy of one that comes with the program. */
    boolean isCopy() {
        return !core && entry.equals(name + ".md") && Rulebooks.CORE.contains(name);
    }

    /** What tells this text from any other. */
    public String version() {
        return version(text);
    }

    public static String version(String text) {
        return Fingerprint.of("rulebook", text.getBytes(StandardCharsets.UTF_8));
    }
}
