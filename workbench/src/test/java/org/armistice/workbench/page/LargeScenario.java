package org.armistice.workbench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.armistice.workbench.Opened;

/** The scenario of the three valleys with a thousand places more on a net of roads, and 400 forces more. */
final class LargeScenario {
    static final String NAME = "thousand-places";

    private static final int WIDE = 40;
    private static final int HIGH = 25;
    private static final int FORCES = 400;
    private static final String BEFORE_FORCES = "    mobile: yes\n";

    private LargeScenario() {}

    static void write(Path scenarios) throws IOException {
        Path folder = scenarios.resolve(NAME);
        Opened.copy(Opened.home().resolve("scenarios/three-valleys"), folder);
        StringBuilder places = new StringBuilder(Files.readString(folder.resolve("places.csv")));
        StringBuilder routes = new StringBuilder(Files.readString(folder.resolve("routes.csv")));
        for (int y = 0; y < HIGH; y++) {
            for (int x = 0; x < WIDE; x++) {
                places.append("%s,Place %d %d,town,open,%.3f,%.3f,%d,%s,2029-01-01,generated%n"
                        .formatted(id(x, y), x, y, 1 + y * 0.2, 1 + x * 0.2, 1000 + 37 * (x + y), side(x)));
                if (x > 0) {
                    routes.append("h%d-%d,,%s,%s,22 km,primary%n".formatted(x, y, id(x - 1, y), id(x, y)));
                }
                if (y > 0) {
                    routes.append("v%d-%d,,%s,%s,22 km,primary%n".formatted(x, y, id(x, y - 1), id(x, y)));
                }
            }
        }
        routes.append("link,,ashgrove,%s,120 km,primary%n".formatted(id(0, 0)));
        Random random = new Random(7);
        StringBuilder forces = new StringBuilder();
        for (int i = 0; i < FORCES; i++) {
            int x = random.nextInt(WIDE);
            forces.append("  force-%d: {name: Force %d, faction: %s, place: %s, kind: brigade}%n"
                    .formatted(i, i, side(x), id(x, random.nextInt(HIGH))));
        }
        Files.writeString(folder.resolve("places.csv"), places);
        Files.writeString(folder.resolve("routes.csv"), routes);
        String scenario = Files.readString(folder.resolve("scenario.yaml"));
        Files.writeString(
                folder.resolve("scenario.yaml"),
                scenario.replace("scenario: three-valleys", "scenario: " + NAME)
                        .replaceFirst(BEFORE_FORCES, BEFORE_FORCES + forces));
    }

    private static String id(int x, int y) {
        return "p-" + x + "-" + y;
    }

    private static String side(int x) {
        return x < WIDE / 2 ? "league" : "council";
    }
}
