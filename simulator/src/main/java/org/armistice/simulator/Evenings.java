package org.armistice.simulator;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;
import org.armistice.model.fact.Fact;
import org.armistice.model.place.Place;
import org.armistice.simulator.effect.Ledger;
import org.armistice.simulator.process.Watch;
import org.jspecify.annotations.Nullable;

/** Who held what on each evening. What stays as it was is kept once, however many evenings that is. */
final class Evenings {
    private final Watch<Place> changing = new Watch<>(Place.TYPE, Place.KIND, Place.HOLDER, Place.CONTESTER);
    private final List<Holding[]> evenings = new ArrayList<>();
    private Holding[] last = {};
    /** [index of the fact] the number of the place among those of the last evening */
    private int[] numbers = {};

    private record Holding(String place, String holder, String contester) {
        static Holding of(Place place) {
            return new Holding(place.getId(), id(place.getHolder()), id(place.getContester()));
        }

        private static String id(@Nullable Fact fact) {
            return fact == null ? "" : fact.getId();
        }
    }

    /** Writes down the evening of the next day; tells whether anything is other than the evening before. */
    boolean note(Ledger ledger) {
        List<Place> changed = changing.changed(ledger);
        List<Place> places = ledger.world().list(Place.TYPE);
        if (changing.all() || places.size() != last.length) {
            last = places.stream().map(Holding::of).toArray(Holding[]::new);
            numbers = new int[1 + places.stream().mapToInt(Place::index).max().orElse(0)];
            for (int i = 0; i < places.size(); i++) {
                numbers[places.get(i).index()] = i;
            }
        } else if (!changed.isEmpty()) {
            last = last.clone();
            changed.forEach(place -> last[numbers[place.index()]] = Holding.of(place));
        }
        evenings.add(last);
        return changing.all() || !changed.isEmpty();
    }

    /** One for each day and place, in their order. */
    List<Control> control() {
        return Collections.unmodifiableList(new Unfolded(evenings));
    }

    private static final class Unfolded extends AbstractList<Control> implements RandomAccess {
        private final Holding[][] evenings;
        /** [evening] how many there are up to its end */
        private final int[] ends;

        Unfolded(List<Holding[]> evenings) {
            this.evenings = evenings.toArray(new Holding[0][]);
            ends = new int[this.evenings.length];
            int end = 0;
            for (int i = 0; i < ends.length; i++) {
                end = Math.addExact(end, this.evenings[i].length);
                ends[i] = end;
            }
        }

        @Override
        public Control get(int number) {
            int found = Arrays.binarySearch(ends, number + 1);
            int evening = found >= 0 ? found : -found - 1;
            while (evening > 0 && ends[evening - 1] > number) {
                evening--;
            }
            Holding[] held = evenings[evening];
            Holding holding = held[number - ends[evening] + held.length];
            return new Control(evening + 1, holding.place(), holding.holder(), holding.contester());
        }

        @Override
        public int size() {
            return ends.length == 0 ? 0 : ends[ends.length - 1];
        }
    }
}
