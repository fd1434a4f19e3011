package org.armistice.simulator.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.model.fact.FactType;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.supply.Depot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {
    private static String says(FactType<?> type, String name, String predicate) {
        return Subject.says(type.create("x", name), predicate);
    }

    @ParameterizedTest
    @CsvSource({
        "Misrata brigades, Misrata brigades move.",
        "Fighters recruited in Syria, Fighters recruited in Syria move.",
        "Guard of the brigades, Guard of the brigades moves.",
        "GNA brigade in Tripoli, GNA brigade in Tripoli moves.",
        "Army and allies, Army and allies move.",
        "Horse and Foot, Horse and Foot move.",
        "Second Scouts and Engineers Battalion of the Estuary Provinces, Second Scouts and Engineers Battalion of the Estuary Provinces moves.",
        "Highland press, Highland press moves."
    })
    void verbAgreesWithTheHeadOfAName(String name, String sentence) {
        assertThat(says(Force.TYPE, name, "moves.")).isEqualTo(sentence);
    }

    @Test
    void placesAreOne() {
        assertThat(says(Place.TYPE, "Three Rivers", "is cut off.")).isEqualTo("Three Rivers is cut off.");
        assertThat(says(Faction.TYPE, "Guilds of Saltmarket", "is cut off."))
                .isEqualTo("Guilds of Saltmarket are cut off.");
        assertThat(Subject.says(Depot.TYPE.create("x", "Stocks at Sabha"), "runs out of fuel and", "has rounds again."))
                .isEqualTo("Stocks at Sabha run out of fuel and have rounds again.");
    }

    @ParameterizedTest
    @CsvSource({
        "carries, carry",
        "reaches, reach",
        "presses, press",
        "goes, go",
        "loses, lose",
        "was, were",
        "move, move"
    })
    void verbsHaveTheirPlural(String verb, String plural) {
        assertThat(Subject.plural(verb + " on")).isEqualTo(plural + " on");
    }
}
