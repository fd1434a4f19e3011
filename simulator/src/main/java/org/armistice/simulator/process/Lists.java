package org.armistice.simulator.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armistice.model.fact.Fact;
import org.jspecify.annotations.Nullable;

/** A list for each fact; empty until something is added. */
public final class Lists<T> {
    /** [index of the fact] */
    private @Nullable List<T>[] lists = ofSize(0);

    private final List<List<T>> filled = new ArrayList<>();

    public void clear() {
        filled.forEach(List::clear);
        filled.clear();
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return filled.isEmpty();
    }

    /** In the order in which they were added. */
    public List<T> of(Fact fact) {
        List<T> list = fact.index() >= 0 && fact.index() < lists.length ? lists[fact.index()] : null;
        return list == null ? List.of() : list;
    }

    public void add(Fact fact, T value) {
        if (fact.index() >= lists.length) {
            lists = Arrays.copyOf(lists, 2 * fact.index() + 1);
        }
        List<T> list = lists[fact.index()];
        if (list == null) {
            list = new ArrayList<>(2);
            lists[fact.index()] = list;
        }
        if (list.isEmpty()) {
            filled.add(list);
        }
        list.add(value);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> @Nullable List<T>[] ofSize(int size) {
        return new List[size];
    }
}
