package org.armistice.rules.query;

import static org.armistice.rules.TypedRules.atLeast;
import static org.armistice.rules.TypedRules.equal;
import static org.armistice.rules.TypedRules.fact;
import static org.armistice.rules.TypedRules.literal;
import static org.armistice.rules.TypedRules.match;
import static org.armistice.rules.TypedRules.number;
import static org.armistice.rules.TypedRules.read;
import static org.armistice.rules.TypedRules.the;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Variable;
import org.junit.jupiter.api.Test;

class GroupsTest {
    private final Groups groups = new Groups();

    private static Condition forceAt(Variable force, Variable place) {
        return match(force, equal(read(force, Force.PLACE), the(place)));
    }

    private static Variable place(int slot) {
        return fact(slot, "P" + slot, Place.TYPE);
    }

    private static Variable force(int slot) {
        return fact(slot, "F" + slot, Force.TYPE);
    }

    private Groups.Asked ask(Condition condition, Expression of, int about) {
        return Objects.requireNonNull(groups.find(List.of(condition), of, Set.of(about)));
    }

    @Test
    void whatRulesAskInOtherWordsIsOneGroup() {
        Groups.Asked one = ask(forceAt(force(2), place(0)), read(force(2), Force.STRENGTH), 0);
        Groups.Asked other = ask(forceAt(force(5), place(7)), read(force(5), Force.COMBAT_POWER), 7);

        assertThat(other.group()).isSameAs(one.group());
        assertThat(one.about()).containsExactly(0);
        assertThat(one.wanted()).containsExactly(2);
        assertThat(other.about()).containsExactly(7);
        assertThat(other.wanted()).containsExactly(5);
    }

    @Test
    void whetherThereIsAnyIsAnotherQuestionThanWhich() {
        Groups.Asked which = ask(forceAt(force(2), place(0)), read(force(2), Force.STRENGTH), 0);
        Groups.Asked any = Objects.requireNonNull(groups.find(List.of(forceAt(force(2), place(0))), null, Set.of(0)));

        assertThat(any.group()).isNotSameAs(which.group());
        assertThat(groups.all()).containsExactly(which.group(), any.group());
    }

    @Test
    void whatDependsOnANumberIsNotKept() {
        Variable n = number(3);
        Condition strong = match(
                force(2),
                equal(read(force(2), Force.PLACE), the(place(0))),
                atLeast(read(force(2), Force.STRENGTH), the(n)));

        assertThat(groups.find(List.of(strong), null, Set.of(0))).isNull();
    }

    @Test
    void whatIsFoundWithoutASearchIsNotKept() {
        Variable holder = fact(4, "", Faction.TYPE);
        Condition held = match(
                holder,
                equal(the(holder), read(place(0), Place.HOLDER)),
                atLeast(read(holder, Faction.STRENGTH), literal(1)));

        assertThat(groups.find(List.of(held), null, Set.of(0))).isNull();
        assertThat(groups.all()).isEmpty();
    }
}
