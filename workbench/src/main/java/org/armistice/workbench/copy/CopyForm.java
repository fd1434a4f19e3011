package org.armistice.workbench.copy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that is to be saved beside another.
 *
 * @param name of its folder: lower-case letters, digits and hyphens
 * @param title for people; the other's unless given
 * @param set values of the scenario that are to be others, each {@code PATH=VALUE}
 * @param files from which places and routes are taken
 */
record CopyForm(
        @Nullable String name,
        @Nullable String title,
        @Nullable List<String> set,
        @Nullable List<Imported> files) {
    /**
     * @param name of the file; its ending says what it is: .csv, .geojson or .json
     * @param text of it
     */
    record Imported(@Nullable String name, @Nullable String text) {}

    List<String> changes() {
        return set == null ? List.of() : set;
    }

    List<Imported> imports() {
        return files == null ? List.of() : files;
    }
}
