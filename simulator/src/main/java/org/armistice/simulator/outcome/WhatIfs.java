package org.armistice.simulator.outcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.whatif.WhatIf;

/** Finds what-ifs by the names that people give them. */
public final class WhatIfs {
    private static final Pattern LATER = Pattern.compile("(.+)@([0-9]{1,5})");

    private WhatIfs() {}

    /**
     * Reads a what-if.
     *
     * @param named a file, also as the scenario's folder has it ({@code what-if/egypt-bluffs.yaml}), or the name of one of
     *     the scenario's own ({@code egypt-bluffs}); with {@code @60} behind it, what it would do earlier is done on day 60
     * @throws BadInput if there is none, or with all that is wrong with it
     */
    public static WhatIf find(String named, Scenario scenario) {
        Matcher later = LATER.matcher(named);
        if (!later.matches()) {
            return read(named, scenario);
        }
        int day = Integer.parseInt(later.group(2));
        if (day < 1 || day > scenario.days()) {
            throw new BadInput(new Problem(
                    Position.ofFile("--with"),
                    "'" + named + "' begins on day " + day + ", but the scenario has the days 1 to " + scenario.days()
                            + "."));
        }
        return read(later.group(1), scenario).from(scenario.firstDay().plusDays(day - 1L));
    }

    /**
     * What names a what-if from a day on.
     *
     * @param named as {@link #find} takes it
     * @param day 1 or more
     * @return the name itself if nothing would be done earlier
     */
    public static String from(int day, String named, Scenario scenario) {
        LocalDate date = scenario.firstDay().plusDays(day - 1L);
        WhatIf whatIf = find(named, scenario);
        return whatIf.from(date).equals(whatIf) ? named : LATER.matcher(named).replaceFirst("$1") + "@" + day;
    }

    /** The day in the name of a what-if with the sign before it, such as {@code @60}, or empty. */
    public static String day(String named) {
        Matcher later = LATER.matcher(named);
        return later.matches() ? "@" + later.group(2) : "";
    }

    /** Two that are called the same cannot be told apart, and one is not done twice. */
    public static BadInput namedTwice(String named) {
        return new BadInput(new Problem(
                Position.ofFile("--with"), "a what-if of the name '" + named + "' is there already. Leave one out."));
    }

    private static WhatIf read(String named, Scenario scenario) {
        Path folder = scenario.folder().resolve("what-if");
        boolean plain = named.matches("[a-z0-9][a-z0-9-]*");
        List<Path> places = plain
                ? List.of(folder.resolve(named + ".yaml"))
                : List.of(Path.of(named), scenario.folder().resolve(named));
        for (Path place : places) {
            if (Files.isRegularFile(place)) {
                return WhatIf.read(place, scenario);
            }
        }
        List<String> names = names(folder);
        throw new BadInput(new Problem(
                Position.ofFile("--with"),
                "there is no what-if '" + named + "'." + Suggestion.maybe(named, names)
                        + (names.isEmpty() ? "" : " " + scenario.id() + " has " + String.join(", ", names) + ".")));
    }

    /** The names of a scenario's own what-ifs, in order. */
    public static List<String> names(Scenario scenario) {
        return names(scenario.folder().resolve("what-if"));
    }

    private static List<String> names(Path folder) {
        String[] files = folder.toFile().list((in, name) -> name.endsWith(".yaml"));
        return files == null
                ? List.of()
                : Arrays.stream(files)
                        .sorted()
                        .map(f -> f.substring(0, f.length() - ".yaml".length()))
                        .toList();
    }
}
