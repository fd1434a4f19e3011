package org.armistice.simulator.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;

/** The facts of a type of which something is so: few among many. Only those that have changed are asked again. */
public final class Those<T extends Fact> {
    private final Watch<T> watch;
    private final Predicate<T> so;
    private final TreeMap<String, T> known = new TreeMap<>();
    private List<T> listed = List.of();

    /**
     * @param so reads nothing but these fields of the fact
     * @param fields of the type
     */
    public Those(FactType<T> type, Predicate<T> so, Field... fields) {
        this.watch = new Watch<>(type, fields);
        this.so = so;
    }

    /** In the order of their ids. */
    public List<T> now(Moment moment) {
        List<T> changed = watch.changed(moment);
        boolean others = watch.all();
        if (watch.all()) {
            known.clear();
        }
        for (T fact : changed) {
            others |= so.test(fact) ? known.put(fact.getId(), fact) == null : known.remove(fact.getId()) != null;
        }
        if (others) {
            listed = Collections.unmodifiableList(new ArrayList<>(known.values()));
        }
        return listed;
    }
}
