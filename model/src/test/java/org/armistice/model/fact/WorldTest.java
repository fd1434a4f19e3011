package org.armistice.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.junit.jupiter.api.Test;

class WorldTest {
    private final World world = new World();
    private final FactWriter writer = new FactWriter(world);
    private final Place sirte = writer.add(Place.TYPE.create("sirte", "Sirte"));
    private final Place jufra = writer.add(Place.TYPE.create("jufra", "Jufra"));
    private final Force second = at(writer.add(Force.TYPE.create("f2", "f2")), sirte);
    private final Force first = at(writer.add(Force.TYPE.create("f1", "f1")), sirte);

    private Force at(Force force, Place place) {
        writer.set(force, Force.PLACE, place);
        return force;
    }

    private List<Fact> at(Place place) {
        return world.referring(Force.PLACE, place);
    }

    @Test
    void referencesAreFollowedBackwardsInTheOrderOfIds() {
        assertThat(at(sirte)).containsExactly(first, second);
        assertThat(at(jufra)).isEmpty();
    }

    @Test
    void whoeverComesGoesOrPointsElsewhereIsNoted() {
        List<Fact> before = at(sirte);
        at(first, jufra);
        Force third = at(Force.TYPE.create("f3", "f3"), sirte);
        assertThat(before).as("not in the world yet").containsExactly(second);
        writer.add(third);
        assertThat(at(sirte)).containsExactly(second, third);
        assertThat(at(jufra)).containsExactly(first);

        writer.remove(second);
        writer.set(third, Force.PLACE, null);

        assertThat(at(sirte)).isEmpty();
    }

    @Test
    void whoeverIsPutBackIsNoted() {
        at(sirte);
        FactSnapshot before = first.snapshot();
        at(first, jufra);
        writer.restore(before);

        assertThat(at(sirte)).containsExactly(first, second);
        assertThat(at(jufra)).isEmpty();
    }

    @Test
    void factThatIsNotInTheWorldIsNotPointedTo() {
        at(sirte);
        Place nowhere = Place.TYPE.create("nowhere", "Nowhere");

        assertThatThrownBy(() -> at(first, nowhere))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'nowhere' is referred to and is not in the world");
    }
}
