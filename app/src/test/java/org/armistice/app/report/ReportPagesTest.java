package org.armistice.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.armistice.app.Commands;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPagesTest {
    private static final Map<String, String> PAGES = Samples.all();

    /** For people to look at. */
    @BeforeAll
    static void keep() throws IOException {
        Path folder = Files.createDirectories(Commands.home().resolve("app/target/samples"));
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            Files.writeString(folder.resolve(page.getKey() + ".html"), page.getValue());
        }
    }

    private static String page(String name) {
        return java.util.Objects.requireNonNull(PAGES.get(name));
    }

    @ParameterizedTest
    @CsvSource({"ensemble, 10", "what-if, 4", "sensitivity-morris, 5", "sensitivity-sobol, 3", "hindcast, 5"})
    void everyPictureHasATitleADescriptionAndItsNumbers(String name, int pictures) throws Exception {
        PageReading reading = new PageReading(page(name));
        assertThat(reading.pictures()).isEqualTo(pictures);
        reading.everyCoordinateIsANumber();
        reading.everyReferenceLeadsSomewhere();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ensemble", "what-if", "sensitivity-morris", "sensitivity-sobol", "hindcast"})
    void everyPageNeedsNothingBesideItAndSaysWhatItIsNoBasisFor(String name) throws Exception {
        PageReading reading = new PageReading(page(name));
        reading.needsNothingBesideIt(page(name));
        assertThat(reading.elements("script")).isEmpty();
        assertThat(reading.text()).contains("It is no basis for targeting, return or clearance decisions.");
        assertThat(reading.text()).doesNotContainIgnoringCase("probability").doesNotContainIgnoringCase("likelihood");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ensemble", "what-if", "sensitivity-morris", "sensitivity-sobol"})
    void aNameThatMeansHarmIsText(String name) throws Exception {
        assertThat(page(name)).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
        assertThat(new PageReading(page(name)).text()).contains(Samples.HOSTILE);
    }

    @Test
    void equalNumbersGiveEqualPages() {
        assertThat(Samples.all()).isEqualTo(PAGES);
    }

    @Test
    void namesFromRightToLeftDoNotTurnTheTextAroundThem() {
        assertThat(page("what-if")).contains("<bdi>egypt draws a red line at " + Samples.RIGHT_TO_LEFT + "</bdi>");
    }

    @Test
    void theLedgerNamesFirstWhatTurnsTheAnswerRound() {
        String page = page("what-if");
        assertThat(page).contains("The answer turns round within the range of 1 of 2 assumptions.");
        assertThat(page.indexOf("egypt.credibility")).isLessThan(page.indexOf("<bdi>brigade-size"));
    }

    @Test
    void aBranchThatChangesNothingSaysSo() throws Exception {
        assertThat(new PageReading(page("what-if")).text())
                .contains("0 of 500")
                .contains("Nothing: no pair of runs differs.");
    }

    @Test
    void theStrongestAssumptionsAreNamedFirst() throws Exception {
        assertThat(new PageReading(page("sensitivity-sobol")).text())
                .contains("Strongest first: supply.patience; brigade-size; air.sorties-own; control.capture-days;"
                        + " contractor-quality.");
    }

    @Test
    void anOutcomeOfWhichTooLittleWasRunSaysSo() throws Exception {
        assertThat(new PageReading(page("sensitivity-sobol")).text()).contains("Too little was run to say anything.");
    }
}
