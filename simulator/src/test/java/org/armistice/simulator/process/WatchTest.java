package org.armistice.simulator.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.armistice.model.event.Event;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.Theatre;
import org.armistice.simulator.account.Account;
import org.armistice.simulator.chance.Chance;
import org.armistice.simulator.effect.Action;
import org.armistice.simulator.effect.Ledger;
import org.armistice.simulator.effect.Settlement;
import org.junit.jupiter.api.Test;

/** What is told of changes, and what is kept and summed up with it. */
class WatchTest {
    private final World world = new Theatre()
            .faction("red")
            .faction("blue")
            .force("a", "red", "", 10)
            .force("b", "red", "", 20)
            .force("c", "blue", "", 40)
            .get();
    private final Ledger ledger = new Ledger(world);
    private final Chance chance = new Chance(1);
    private final Moment moment =
            new Moment(Event.Kind.PROCESS, "test", ledger, chance, new Parameters(world, List.of()));
    private final Settlement settlement = new Settlement(ledger, new Account(LocalDate.EPOCH), chance, false, true);
    private final Watch<Force> watch = new Watch<>(Force.TYPE, Force.STRENGTH, Force.FACTION);

    private Force force(String id) {
        return world.get(Force.TYPE, id);
    }

    private Faction faction(String id) {
        return world.get(Faction.TYPE, id);
    }

    private void settle() {
        settlement.settle(moment.take());
    }

    @Test
    void everythingIsNewAtFirst() {
        assertThat(watch.changed(moment)).hasToString("[a, b, c]");
        assertThat(watch.all()).isTrue();
        assertThat(watch.changed(moment)).isEmpty();
        assertThat(watch.all()).isFalse();
    }

    @Test
    void whatIsWrittenIsToldOnceAndNothingElse() {
        watch.changed(moment);
        moment.derive(force("b"), Force.STRENGTH, Fixed.of(30), 0);
        moment.derive(force("b"), Force.FACTION, faction("blue"), 0);
        moment.derive(force("c"), Force.COHESION, Fixed.of(0), 0);
        moment.derive(force("c"), Force.STRENGTH, Fixed.of(40), 0);

        assertThat(watch.changed(moment)).containsExactly(force("b"));
        assertThat(watch.changed(moment)).isEmpty();
    }

    @Test
    void whatComesIsTold() {
        watch.changed(moment);
        Force newcomer = Force.TYPE.create("d", "D");
        moment.quiet(newcomer).add(new Action.Create(newcomer));
        settle();

        assertThat(watch.changed(moment)).containsExactly(newcomer);
    }

    @Test
    void whenOneGoesAllThatAreLeftAreLookedAtAgain() {
        watch.changed(moment);
        moment.quiet(force("a")).add(new Action.Remove(force("a")));
        settle();

        assertThat(watch.changed(moment)).hasToString("[b, c]");
        assertThat(watch.all()).isTrue();
    }

    @Test
    void whatWasWrittenMoreOftenThanIsKeptInMindMakesAllNew() {
        watch.changed(moment);
        for (int i = 0; i < 100; i++) {
            moment.derive(force("a"), Force.STRENGTH, Fixed.of(i), 0);
        }

        assertThat(watch.changed(moment)).hasToString("[a, b, c]");
    }

    @Test
    void whereFactsComeOneByOneNoneIsForgottenAndNothingElseIsTold() {
        watch.changed(moment);
        for (int i = 0; i < 300; i++) {
            Force force = Force.TYPE.create("new" + i, "new");
            moment.quiet(force).add(new Action.Create(force));
            settle();
            if (i % 50 == 0) {
                watch.changed(moment);
                assertThat(watch.all()).isFalse();
            }
        }
        watch.changed(moment);
        for (int i = 100; i < 250; i++) {
            moment.derive(force("new" + i), Force.STRENGTH, Fixed.of(i), 0);
        }
        assertThat(watch.changed(moment))
                .hasSize(150)
                .startsWith(force("new100"))
                .endsWith(force("new249"));
        assertThat(watch.all()).isFalse();
    }

    @Test
    void totalsFollowAmountsReferencesAndFactsThatGo() {
        Totals<Force, Faction> strengths = new Totals<>(Force.TYPE, Force.STRENGTH, Force.FACTION);
        strengths.count(moment);
        assertThat(strengths.of(faction("red"))).isEqualTo(Fixed.of(30));
        assertThat(strengths.of(faction("blue"))).isEqualTo(Fixed.of(40));

        moment.derive(force("a"), Force.STRENGTH, Fixed.UNKNOWN, 0);
        moment.derive(force("b"), Force.FACTION, faction("blue"), 0);
        assertThat(strengths.count(moment)).contains(faction("red"), faction("blue"));
        assertThat(strengths.of(faction("red"))).isZero();
        assertThat(strengths.of(faction("blue"))).isEqualTo(Fixed.of(60));

        moment.quiet(force("c")).add(new Action.Remove(force("c")));
        settle();
        strengths.count(moment);
        assertThat(strengths.all()).isTrue();
        assertThat(strengths.of(faction("blue"))).isEqualTo(Fixed.of(20));
    }

    @Test
    void whatIsKeptIsMadeAnewWhenItsFieldChangesAndNotBefore() {
        Kept<String> red = new Kept<>(
                world -> world.referring(Force.FACTION, faction("red")).toString(), Force.FACTION);
        String before = red.get(moment);
        assertThat(before).isEqualTo("[a, b]");
        moment.derive(force("a"), Force.STRENGTH, Fixed.of(5), 0);
        assertThat(red.get(moment)).isSameAs(before);

        moment.derive(force("a"), Force.FACTION, (Fact) null, 0);
        assertThat(red.get(moment)).isEqualTo("[b]");
    }

    @Test
    void factsThatPointToOneAreListedByItAsTheyAre() {
        assertThat(moment.pointing(Force.TYPE, Force.FACTION, faction("red"))).hasToString("[a, b]");
        moment.derive(force("a"), Force.FACTION, (Fact) null, 0);
        assertThat(moment.pointing(Force.TYPE, Force.FACTION, faction("red"))).hasToString("[b]");
    }

    @Test
    void whatWasAskedForLongestAgoGivesWay() {
        Recent<Integer, Object> recent = new Recent<>();
        Object first = recent.get(0, Object::new);
        Object second = recent.get(1, Object::new);
        for (int i = 2; i < 64; i++) {
            recent.get(i, Object::new);
        }
        assertThat(recent.get(0, Object::new)).isSameAs(first);

        recent.get(64, Object::new);
        assertThat(recent.get(0, Object::new)).isSameAs(first);
        assertThat(recent.get(1, Object::new)).isNotSameAs(second);
    }
}
