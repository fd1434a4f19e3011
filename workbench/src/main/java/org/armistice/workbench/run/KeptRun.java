package org.armistice.workbench.run;

import java.util.List;
import org.armistice.model.json.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A run that is kept, as lists show it.
 *
 * @param id its name
 * @param scenario id
 * @param days how many were played
 * @param set what was changed, each {@code PATH=VALUE}
 * @param with names of the what-ifs that were applied
 * @param without what was left out
 * @param events how many
 * @param origin where it comes from, or null if it was asked for by itself
 */
public record KeptRun(
        String id,
        String scenario,
        String title,
        long seed,
        String firstDay,
        int days,
        List<String> set,
        List<String> with,
        List<String> without,
        int events,
        @Nullable Origin origin) {
    static KeptRun of(String id, JsonNode manifest, @Nullable Origin origin) {
        return new KeptRun(
                id,
                manifest.text("scenario"),
                manifest.text("title"),
                manifest.wholeNumber("seed"),
                manifest.text("firstDay"),
                manifest.number("days"),
                manifest.nodes("set").stream()
                        .map(c -> c.text("path") + "=" + c.text("value"))
                        .toList(),
                manifest.nodes("with").stream().map(w -> w.text("name")).toList(),
                manifest.texts("without"),
                manifest.number("events"),
                origin);
    }
}
