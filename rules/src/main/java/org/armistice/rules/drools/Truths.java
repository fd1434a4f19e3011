package org.armistice.rules.drools;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.model.fact.Fact;
import org.armistice.rules.typed.Watch;
import org.drools.core.rule.consequence.InternalMatch;

/**
 * For which facts a watch holds now. Matches come when Drools fires them and go when they no longer hold; Drools does
 * not tell of a match that has fired and then ended, so each is asked.
 */
final class Truths {
    /** One way in which the watch holds for a key. */
    record Way(InternalMatch match, Object[] bindings, Fact[] order) {}

    private final Watch watch;
    private final int[] slots;
    private final int size;
    private final Map<InternalMatch, Key> keys = new IdentityHashMap<>();
    private final TreeMap<Key, List<Way>> ways = new TreeMap<>();

    /** @param size how many slots the bindings of its rule have */
    Truths(Watch watch, int size) {
        this.watch = watch;
        this.slots = Finds.slots(watch);
        this.size = size;
    }

    void found(InternalMatch match, Object[] bound) {
        Object[] bindings = new Object[size];
        List<Fact> order = new ArrayList<>(bound.length);
        for (int i = 0; i < slots.length; i++) {
            bindings[slots[i]] = bound[i];
            if (bound[i] instanceof Fact fact) {
                order.add(fact);
            }
        }
        Key key = Key.of(watch.variables(), bindings);
        Key before = keys.put(match, key);
        if (before != null) {
            remove(before, match);
        }
        insert(key, new Way(match, bindings, order.toArray(new Fact[0])));
    }

    /** Ways of one key stand in the order of their facts' ids, whatever the order in which they were found. */
    private void insert(Key key, Way way) {
        List<Way> list = ways.computeIfAbsent(key, k -> new ArrayList<>(1));
        int at = list.size();
        while (at > 0 && Key.compare(list.get(at - 1).order(), way.order()) > 0) {
            at--;
        }
        list.add(at, way);
    }

    private void remove(Key key, InternalMatch match) {
        List<Way> list = ways.get(key);
        if (list != null) {
            list.removeIf(w -> w.match() == match);
            if (list.isEmpty()) {
                ways.remove(key);
            }
        }
    }

    /** What holds, after all that no longer does has been dropped; in the order of the keys. */
    Map<Key, List<Way>> now() {
        for (Iterator<Map.Entry<InternalMatch, Key>> i = keys.entrySet().iterator(); i.hasNext(); ) {
            Map.Entry<InternalMatch, Key> entry = i.next();
            if (!entry.getKey().isMatched()) {
                remove(entry.getValue(), entry.getKey());
                i.remove();
            }
        }
        return ways;
    }
}
