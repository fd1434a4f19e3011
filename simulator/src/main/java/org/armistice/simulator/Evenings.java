package org.armistice.simulator;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.armistice.model.fact.Fact;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.simulator.effect.Ledger;
import org.armistice.simulator.process.Watch;
import org.jspecify.annotations.Nullable;

/** Who held what on each evening. What stays as it was is kept once, however many evenings that is. */
final class Evenings {
    private final Watch<Place> changing = new Watch<>(Place.TYPE, Place.KIND, Place.HOLDER, Place.CONTESTER);
    private final List<Evening> evenings = new ArrayList<>();
    private Evening last = new Evening(new Holding[0][], 0);
    /** By the id of the holder, how many places there are of which it was so on the last evening. */
    private final Map<String, Integer> held = new HashMap<>();
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

    /** All holdings of one evening, in pages, so that an evening shares with the one before all pages on which nothing changed. */
    private record Evening(Holding[][] pages, int size) {
        private static final int PAGE = 64;

        static Evening of(List<Place> places) {
            Holding[][] pages = new Holding[(places.size() + PAGE - 1) / PAGE][PAGE];
            for (int i = 0; i < places.size(); i++) {
                pages[i / PAGE][i % PAGE] = Holding.of(places.get(i));
            }
            return new Evening(pages, places.size());
        }

        Holding get(int number) {
            return pages[number / PAGE][number % PAGE];
        }

        /** @param holdings by the numbers of their places */
        Evening with(Map<Integer, Holding> holdings) {
            Holding[][] others = pages.clone();
            for (int page : holdings.keySet().stream()
                    .mapToInt(number -> number / PAGE)
                    .distinct()
                    .toArray()) {
                others[page] = others[page].clone();
            }
            holdings.forEach((number, holding) -> others[number / PAGE][number % PAGE] = holding);
            return new Evening(others, size);
        }
    }

    /** Writes down the evening of the next day. */
    void note(Ledger ledger) {
        List<Place> changed = changing.changed(ledger);
        List<Place> places = ledger.world().list(Place.TYPE);
        if (changing.all() || places.size() != last.size()) {
            begin(places);
        } else if (!changed.isEmpty()) {
            Map<Integer, Holding> holdings = new HashMap<>();
            for (Place place : changed) {
                int number = numbers[place.index()];
                Holding now = Holding.of(place);
                held.merge(last.get(number).holder(), -1, Integer::sum);
                held.merge(now.holder(), 1, Integer::sum);
                holdings.put(number, now);
            }
            last = last.with(holdings);
        }
        evenings.add(last);
    }

    private void begin(List<Place> places) {
        last = Evening.of(places);
        held.clear();
        numbers = new int[1 + places.stream().mapToInt(Place::index).max().orElse(0)];
        for (int i = 0; i < places.size(); i++) {
            numbers[places.get(i).index()] = i;
            held.merge(last.get(i).holder(), 1, Integer::sum);
        }
    }

    /** How many places a faction held on the last evening. */
    int held(Faction faction) {
        return held.getOrDefault(faction.getId(), 0);
    }

    /** One for each day and place, in their order. */
    List<Control> control() {
        return Collections.unmodifiableList(new Unfolded(evenings));
    }

    private static final class Unfolded extends AbstractList<Control> implements RandomAccess {
        private final Evening[] evenings;
        /** [evening] how many there are up to its end */
        private final int[] ends;

        Unfolded(List<Evening> evenings) {
            this.evenings = evenings.toArray(new Evening[0]);
            ends = new int[this.evenings.length];
            int end = 0;
            for (int i = 0; i < ends.length; i++) {
                end = Math.addExact(end, this.evenings[i].size());
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
            Evening held = evenings[evening];
            Holding holding = held.get(number - ends[evening] + held.size());
            return new Control(evening + 1, holding.place(), holding.holder(), holding.contester());
        }

        @Override
        public int size() {
            return ends.length == 0 ? 0 : ends[ends.length - 1];
        }
    }
}
