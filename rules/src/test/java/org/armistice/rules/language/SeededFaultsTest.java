package org.armistice.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.fact.FactType;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.model.problem.Fix;
import org.armistice.model.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults put into a good rulebook, one at a time. */
class SeededFaultsTest {
    private static final String GOOD = text("/faults/good.md");
    private static final int MOST_FIXES = 3;

    /** A fault as faults.txt has it. */
    record Fault(String place, String code, String good, String bad) {
        static Fault of(String line) {
            String[] parts = line.split("[ ]\\|[ ]", 2);
            String[] head = parts[0].split(" ");
            String[] texts = parts[1].replace("\\n", "\n").split(" => ", -1);
            return new Fault(head[0], head[1], texts[0], texts[1]);
        }

        String text() {
            assertThat(GOOD).contains(good);
            int at = GOOD.indexOf(good);
            return GOOD.substring(0, at) + bad + GOOD.substring(at + good.length());
        }
    }

    static List<Fault> faults() {
        return text("/faults/faults.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Fault::of)
                .toList();
    }

    @Test
    void goodRulebookHasNoFault() {
        assertThat(check(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultIsReportedWhereItStands(Fault fault) {
        Problem first = check(fault.text()).get(0);
        assertThat(first.position()).hasToString("exercise.md:" + fault.place());
        assertThat(first.code()).isEqualTo(fault.code());
    }

    @Test
    void whatIsOfferedMendsNineOfTenFaults() {
        List<Fault> faults = faults();
        List<Fault> unmended = faults.stream()
                .filter(fault -> !check(mended(fault.text())).isEmpty())
                .toList();
        assertThat(faults).hasSizeGreaterThanOrEqualTo(30);
        assertThat(unmended).as("not mended").hasSizeLessThanOrEqualTo(faults.size() / 10);
    }

    /** Applies what the first problem offers, and again if another one comes to light by that. */
    private static String mended(String text) {
        String mended = text;
        for (int i = 0; i < MOST_FIXES; i++) {
            List<Problem> problems = check(mended);
            Fix fix = problems.isEmpty() ? null : problems.get(0).fix();
            if (fix == null) {
                break;
            }
            mended = fix.applyTo(mended);
        }
        return mended;
    }

    private static List<Problem> check(String text) {
        Map<String, FactType<?>> names = Map.of("ford", Place.TYPE, "red", Faction.TYPE, "blue", Faction.TYPE);
        return Rulebooks.words()
                .with("exercise.md", text)
                .review(names, Optional.of(new Citable("exercise", List.of("S01", "S02", "S03", "S04"))), List.of())
                .problems();
    }

    private static String text(String resource) {
        try (InputStream in = SeededFaultsTest.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
