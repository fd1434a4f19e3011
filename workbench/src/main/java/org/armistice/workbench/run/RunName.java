package org.armistice.workbench.run;

import java.util.LinkedHashMap;
import java.util.Map;
import org.armistice.model.json.Json;
import org.armistice.model.text.Fingerprint;
import org.armistice.simulator.folder.Manifest;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Version;

/** A run is a function of what it is made from, and so is its name: {@code libya-2020-seed3-9f2c41d07ab3}. */
final class RunName {
    private static final int DIGITS = 12;

    private RunName() {}

    static String of(Prepared prepared, long seed, int days) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("program", Version.NAME);
        parts.put("scenario", prepared.scenario().hash());
        parts.put("seed", String.valueOf(seed));
        parts.put("days", String.valueOf(days));
        parts.put("conditions", Json.line(Manifest.conditions(prepared)));
        String digits = Fingerprint.of(parts).substring(0, DIGITS);
        return prepared.scenario().id() + "-seed" + seed + "-" + digits;
    }
}
