package org.armistice.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.app.Commands;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunReportTest {
    @TempDir
    private static Path folder;

    private static String page = "";

    @BeforeAll
    static void run() throws IOException {
        page = report("first", "three-valleys", "--seed", "2", "--set", "supply.patience=5 days");
    }

    private static String report(String name, Object... arguments) throws IOException {
        Path out = folder.resolve(name);
        Object[] all = new Object[arguments.length + 3];
        all[0] = "run";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--out";
        all[all.length - 1] = out;
        Commands.Outcome outcome = Commands.run(all);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        return Files.readString(out.resolve("report.html"));
    }

    @Test
    void everyPictureHasATitleADescriptionAndItsNumbers() throws Exception {
        PageReading reading = new PageReading(page);
        assertThat(reading.pictures()).isGreaterThanOrEqualTo(6);
        reading.everyCoordinateIsANumber();
        reading.everyReferenceLeadsSomewhere();
        reading.needsNothingBesideIt(page);
    }

    @Test
    void itSaysWhatWasChangedWhatItRestsOnAndWhatItIsNoBasisFor() throws Exception {
        String text = new PageReading(page).text();
        assertThat(text)
                .contains("supply.patience is set to 5 days")
                .contains("E, a guess")
                .contains("It is no basis for targeting, return or clearance decisions.")
                .doesNotContain("probability");
    }

    @Test
    void equalRunsHaveEqualReports() throws IOException {
        assertThat(report("again", "three-valleys", "--seed", "2", "--set", "supply.patience=5 days", "--all"))
                .isEqualTo(page);
        assertThat(report("other", "three-valleys", "--seed", "3")).isNotEqualTo(page);
    }

    @Test
    void everyCaptureIsAmongTheEventsWithItsRule() throws Exception {
        Path valleys = Commands.valleys(folder.resolve("copy"));
        String report = report("rapid", valleys, "--days", "5");
        assertThat(new PageReading(report).text()).contains(">>").contains("Rule: ");
    }

    @Test
    void aPlaceWithANameThatMeansHarmIsText() throws Exception {
        Path valleys = Commands.valleys(folder.resolve("harm"));
        Path places = valleys.resolve("places.csv");
        String csv = Files.readString(places);
        String name = csv.lines().skip(1).findFirst().orElseThrow().split(",", -1)[1];
        Files.writeString(places, csv.replace("," + name + ",", ",<script>alert(1)</script>,"));
        String report = report("hostile", valleys, "--days", "5");
        PageReading reading = new PageReading(report);
        reading.needsNothingBesideIt(report);
        assertThat(reading.elements("script")).hasSize(1);
        assertThat(reading.text()).contains("<script>alert(1)</script>");
    }
}
