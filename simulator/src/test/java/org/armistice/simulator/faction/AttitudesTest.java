package org.armistice.simulator.faction;

import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.model.fact.World;
import org.armistice.model.faction.Attitude;
import org.armistice.model.faction.Faction;
import org.armistice.simulator.Theatre;
import org.junit.jupiter.api.Test;

class AttitudesTest {
    private final World world = new Theatre()
            .faction("red")
            .faction("blue")
            .faction("green")
            .faction("loner")
            .attitude("red", "blue", Attitude.HOSTILE)
            .attitude("blue", "red", Attitude.ALLIED)
            .attitude("green", "blue", Attitude.ALLIED)
            .attitude("green", "red", Attitude.NEUTRAL)
            .get();
    private final Attitudes attitudes = new Attitudes(world);

    private Faction faction(String id) {
        return world.get(Faction.TYPE, id);
    }

    @Test
    void whatOneSaysHoldsForBothAndHostilityOutweighsAlliance() {
        assertThat(attitudes.hostile(faction("red"), faction("blue"))).isTrue();
        assertThat(attitudes.hostile(faction("blue"), faction("red"))).isTrue();
        assertThat(attitudes.friendly(faction("blue"), faction("red"))).isFalse();
        assertThat(attitudes.friendly(faction("blue"), faction("green"))).isTrue();
        assertThat(attitudes.friendly(faction("green"), faction("red"))).isFalse();
        assertThat(attitudes.hostile(faction("green"), faction("red"))).isFalse();
    }

    @Test
    void everybodyIsFriendlyToHimselfAndNobodyToNoHolder() {
        assertThat(attitudes.friendly(faction("loner"), faction("loner"))).isTrue();
        assertThat(attitudes.friendly(faction("loner"), faction("red"))).isFalse();
        assertThat(attitudes.friendly(faction("red"), null)).isFalse();
        assertThat(attitudes.hostile(faction("red"), null)).isFalse();
    }
}
