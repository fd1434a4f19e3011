package org.armistice.workbench.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.model.scenario.Scenario;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlinesTest {
    private static final Outlines OUTLINES = new Outlines();

    private static Scenario scenario(String name) {
        return Scenario.read(Opened.home().resolve("scenarios").resolve(name));
    }

    @Test
    void scenarioInTheWorldHasCoastsBordersAndNeighbours() {
        Outline outline = OUTLINES.of(scenario("libya-2020"));
        assertThat(outline.countries()).extracting(Outline.Named::name).contains("Libya", "Tunisia", "Egypt", "Chad");
        assertThat(outline.land()).isNotEmpty();
        assertThat(outline.coasts()).isNotEmpty();
        assertThat(outline.borders()).isNotEmpty();
        int numbers = outline.land().stream().mapToInt(line -> line.length).sum();
        assertThat(numbers).as("what is sent stays small").isLessThan(60_000);
    }

    @Test
    void inventedScenarioHasNone() {
        assertThat(OUTLINES.of(scenario("three-valleys"))).isEqualTo(Outline.NONE);
    }

    /** Land and sea as an atlas has them; the places lie far from Libya. */
    @ParameterizedTest
    @CsvSource({
        "29.95, -90.07, 28.5, -89.5, United States of America", // New Orleans and the gulf before it
        "15.5, 32.5, 20.0, 38.0, Sudan", // Khartoum and the Red Sea
        "-15.0, 28.3, -20.0, 40.0, Zambia", // a country without a coast, and the Mozambique Channel
        "50.45, 30.52, 43.5, 33.0, Ukraine"
    })
    void landIsLandAndSeaIsSea(double north, double east, double seaNorth, double seaEast, String country) {
        Box box = new Box(east - 12, north - 12, east + 12, north + 12);
        Outline outline = OUTLINES.around(box);
        assertThat(isLand(outline, east, north)).isTrue();
        assertThat(isLand(outline, seaEast, seaNorth)).isFalse();
        assertThat(outline.countries()).extracting(Outline.Named::name).contains(country);
    }

    /** Fiji: Viti Levu lies west of 180 degrees, and part of Taveuni east of it. */
    @Test
    void aPartOfTheWorldMayLieAcrossTheDateLine() {
        Outline outline = OUTLINES.around(new Box(176, -20, 183, -15));
        assertThat(isLand(outline, 178, -17.8)).isTrue();
        assertThat(isLand(outline, 180.08, -16.85) || isLand(outline, -179.92, -16.85))
                .isTrue();
        assertThat(isLand(outline, 179.5, -17.4)).isFalse();
        assertThat(isLand(outline, 176.5, -16.9)).isFalse();
        assertThat(isLand(outline, -179.5, -18.5)).isFalse();
        assertThat(outline.countries()).extracting(Outline.Named::name).contains("Fiji");
    }

    /** By how often a line to the far west crosses the rings. */
    private static boolean isLand(Outline outline, double east, double north) {
        boolean inside = false;
        for (int[] ring : outline.land()) {
            double[] x = new double[ring.length / 2];
            double[] y = new double[ring.length / 2];
            for (int i = 0; i < x.length; i++) {
                x[i] = ring[2 * i] / 10_000.0 + (i == 0 ? 0 : x[i - 1]);
                y[i] = ring[2 * i + 1] / 10_000.0 + (i == 0 ? 0 : y[i - 1]);
            }
            for (int i = 0, j = x.length - 1; i < x.length; j = i++) {
                if (y[i] > north != y[j] > north && east > (x[j] - x[i]) * (north - y[i]) / (y[j] - y[i]) + x[i]) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }
}
