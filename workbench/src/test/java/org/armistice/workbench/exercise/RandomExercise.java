package org.armistice.workbench.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An exercise that was made up at random for the three valleys. Whatever somebody could read in it is a word that stands nowhere else,
 * and it is known who may read it.
 */
final class RandomExercise {
    private static final List<String> SIGHTS = List.of(
            "{what: a place P}",
            "{what: a place P, fields: [holder, contester]}",
            "{what: a place P, fields: [population]}",
            "{what: a force F of league}",
            "{what: a force F of council, fields: [place, posture, target]}",
            "{what: a force F with posture attacking, fields: [place, faction, strength]}",
            "{what: a force F with posture holding}",
            "{what: a faction F, fields: [role]}",
            "{what: an actor B}",
            "{what: a track T, fields: [status, sponsor]}",
            "{what: a front X}",
            "{what: a sector S}",
            "{what: a route R, fields: [start, end, kind]}",
            "{what: a depot D of council}",
            "{what: an operation O, fields: [phase, objective]}",
            "{what: a supply line L}");
    private static final List<String> OPTIONS = List.of(
            "if: thaw's phase is not suspended, do: \"thaw's phase becomes suspended\"",
            "if: lake-talks's status is open, do: council rejects lake-talks",
            "each: 'a force F of council with mobile yes, posture holding', do: F attacks millford",
            "each: a force F of league, do: \"F's posture becomes holding\"",
            "if: pass-battalion's posture is recovering",
            "do: \"second-league's posture becomes holding\"",
            "if: heron's phase is paused");
    private static final List<String> TRIGGERS = List.of(
            "on: day 2", "when: millford is contested", "when: pass-battalion's posture is attacking", "on: day 4");

    final String id;
    final List<String> roles;
    final String text;

    /** By word, who may read it; nobody but the teacher if none. */
    final Map<String, Set<String>> readers = new LinkedHashMap<>();

    private final Random random;

    RandomExercise(long seed) {
        this.id = "random-" + seed;
        this.random = new Random(seed);
        this.roles = IntStream.rangeClosed(1, 2 + random.nextInt(3))
                .mapToObj(i -> "role-" + i)
                .toList();
        this.text = write();
    }

    /** A word that may be read by some. */
    String word(Set<String> by) {
        String word = "zk" + String.format("%05d", readers.size()) + "q";
        readers.put(word, Set.copyOf(by));
        return word;
    }

    /** Some roles, at least one. */
    Set<String> some() {
        Set<String> some = new TreeSet<>();
        some.add(any(roles));
        roles.stream().filter(r -> random.nextInt(3) == 0).forEach(some::add);
        return some;
    }

    Set<String> everybody() {
        Set<String> all = new TreeSet<>(roles);
        all.add("");
        return all;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String write() {
        List<String> lines = new ArrayList<>();
        lines.add("title: " + word(everybody()));
        lines.add("summary: " + word(everybody()));
        lines.add("content note: " + word(everybody()));
        lines.add("turns: [" + (2 + random.nextInt(3)) + " days, 3 days]");
        lines.add("learning objectives:");
        lines.add("  o1: {title: " + word(Set.of()) + ", watch: [millford is contested]}");
        lines.add("sight:");
        if (random.nextBoolean()) {
            lines.add("  everybody:");
            lines.add("    - " + any(SIGHTS));
        }
        for (String role : roles) {
            lines.add("  s-" + role + ":");
            int count = 1 + random.nextInt(5);
            for (int i = 0; i < count; i++) {
                lines.add("    - " + any(SIGHTS));
            }
        }
        lines.add("roles:");
        for (String role : roles) {
            lines.add("  " + role + ":");
            lines.add("    title: " + word(everybody()));
            lines.add("    brief: " + word(Set.of(role)));
            lines.add("    interests: [" + word(Set.of(role)) + "]");
            lines.add("    fallback: " + word(Set.of(role)));
            lines.add("    sees: [s-" + role + "]");
            lines.add("    points: {start: 3, each turn: 1}");
        }
        lines.add("decisions:");
        for (String role : roles) {
            for (int d = 0; d < 1 + random.nextInt(2); d++) {
                lines.add("  d" + d + "-" + role + ":");
                lines.add("    role: " + role);
                lines.add("    title: " + word(Set.of(role)));
                lines.add("    question: " + word(Set.of(role)));
                lines.add("    expected: " + word(Set.of()));
                lines.add("    options:");
                for (int o = 0; o < 1 + random.nextInt(3); o++) {
                    lines.add("      o" + o + ": {title: " + word(Set.of(role)) + ", note: " + word(Set.of(role))
                            + ", cost: " + random.nextInt(3) + ", " + any(OPTIONS) + "}");
                }
            }
        }
        lines.add("injects:");
        for (int i = 0; i < 3; i++) {
            Set<String> to = some();
            lines.add("  i" + i + ":");
            lines.add("    title: " + word(Set.of()));
            lines.add("    " + any(TRIGGERS));
            lines.add("    to: [" + String.join(", ", to) + "]");
            lines.add("    from: " + word(to));
            lines.add("    text: " + word(to));
            lines.add("    expected: " + word(Set.of()));
        }
        accord(lines);
        lines.add("debrief: {questions: [" + word(Set.of()) + "]}");
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private void accord(List<String> lines) {
        Set<String> parties = some();
        roles.stream()
                .filter(r -> !parties.contains(r))
                .findFirst()
                .filter(r -> parties.size() < 2)
                .ifPresent(parties::add);
        lines.add("accords:");
        lines.add("  a1:");
        lines.add("    title: " + word(parties));
        lines.add("    summary: " + word(parties));
        lines.add("    parties: [" + String.join(", ", parties) + "]");
        lines.add("    opens: 1");
        lines.add("    clauses:");
        lines.add("      c1:");
        lines.add("        title: " + word(parties));
        lines.add("        wordings: {w1: {text: " + word(parties) + "}, w2: {text: " + word(parties) + "}}");
    }

    Random random() {
        return random;
    }
}
