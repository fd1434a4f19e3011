package org.armistice.app.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.armistice.app.chart.Days;
import org.armistice.app.chart.Party;
import org.armistice.app.chart.Tenure;
import org.armistice.app.chart.Tenure.Stay;
import org.armistice.app.page.Look;
import org.armistice.app.page.Page;
import org.junit.jupiter.api.Test;

class MapTest {
    private static final Party RED = new Party("red", new Look(0));
    private static final Party BLUE = new Party("blue", new Look(1));
    private static final Days DAYS = new Days(LocalDate.of(2020, 6, 11), 100);

    private static Site site(String name, double longitude, double latitude, Stay... stays) {
        return new Site(longitude, latitude, 1, new Tenure(name, List.of(stays)));
    }

    private static Stay red(int day) {
        return new Stay(day, RED, Party.NOBODY);
    }

    private static Stay blue(int day) {
        return new Stay(day, BLUE, Party.NOBODY);
    }

    private static Atlas crowd(int places) {
        Random random = new Random(7);
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            double near = i % 3 == 0 ? 0.01 : 1;
            sites.add(site(
                    "place " + i, 13 + near * 8 * random.nextDouble(), 32 - near * 6 * random.nextDouble(), red(1)));
        }
        return new Atlas(sites, List.of(new Way(0, 1)), List.of(RED), DAYS);
    }

    /** Two islands 2 degrees apart with the date line between them, and a third to the west. */
    @Test
    void aTheatreMayLieAcrossTheDateLine() {
        Layout layout = new Layout(
                List.of(site("east", -179, -17, red(1)), site("west", 179, -17, red(1)), site("far", 175, -18, red(1))),
                900,
                26,
                11.5);
        assertThat(layout.x(2)).isLessThan(layout.x(1));
        assertThat(layout.x(1)).isLessThan(layout.x(0));
        assertThat((layout.x(0) - layout.x(1)) / (layout.x(1) - layout.x(2)))
                .isCloseTo(0.5, org.assertj.core.api.Assertions.within(0.01));
    }

    @Test
    void noMarkCoversAnother() {
        Layout layout = new Layout(crowd(70).sites(), 900, 26, 11.5);
        for (int i = 0; i < 70; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Math.hypot(layout.x(i) - layout.x(j), layout.y(i) - layout.y(j)))
                        .isGreaterThan(10);
            }
        }
    }

    @Test
    void placesAtOneSpotAreMovedApart() {
        Atlas atlas = new Atlas(
                List.of(site("a", 13, 32, red(1)), site("b", 13, 32, red(1)), site("c", 13, 32, red(1))),
                List.of(),
                List.of(RED),
                DAYS);
        String page = new Page("x").looks(1).figure(new DayMap(atlas, 1), "").toString();
        assertThat(page).doesNotContain("NaN");
        Layout layout = new Layout(atlas.sites(), 900, 26, 11.5);
        assertThat(Math.hypot(layout.x(0) - layout.x(1), layout.y(0) - layout.y(1)))
                .isGreaterThan(10);
    }

    @Test
    void aMapOfSevenHundredPlacesHasAllMarksAndSomeNames() {
        String page =
                new Page("x").looks(1).figure(new DayMap(crowd(700), 1), "").toString();
        assertThat(page.split("class=\"mark ", -1)).hasSize(1 + 700 + 1);
        assertThat(page.split("class=\"name", -1).length).isBetween(50, 700);
    }

    @Test
    void theDaysOfASeriesFollowWhatChangesHands() {
        Atlas atlas = new Atlas(
                List.of(
                        site("a", 13, 32, red(1), blue(10)),
                        site("b", 14, 32, red(1), blue(11), red(60)),
                        site("c", 15, 31, red(1))),
                List.of(),
                List.of(RED, BLUE),
                DAYS);
        assertThat(MapSeries.days(atlas, 6)).containsExactly(1, 10, 11, 60, 100);
        assertThat(MapSeries.days(atlas, 4)).containsExactly(1, 10, 11, 100);
        assertThat(MapSeries.days(crowd(5), 6)).containsExactly(1, 100);
        assertThat(new MapSeries(atlas, List.of(1, 11, 100)).description())
                .isEqualTo(
                        "The same map on 3 days. Changed hands: by 21 Jun 2020 a to blue, b to blue; by 18 Sep 2020 b to red.");
    }

    @Test
    void aMarkThatAScriptCanStepCarriesAllItsDays() {
        Atlas atlas = new Atlas(
                List.of(site("a", 13, 32, red(1), new Stay(5, RED, BLUE), blue(10)), site("b", 14, 31, red(1))),
                List.of(),
                List.of(RED, BLUE),
                DAYS);
        assertThat(new Page("x").looks(2).figure(new DayMap(atlas, 100), "").toString())
                .contains("data-days=\"1:0:-1 5:0:1 10:1:-1\"");
    }
}
