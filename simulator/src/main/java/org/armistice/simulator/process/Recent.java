package org.armistice.simulator.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out of late, by what it was asked for. There is a limit, so that tables of all places do not add up to
 * one for each place; what was asked for longest ago gives way.
 */
public final class Recent<K, V> {
    private static final int MOST = 64;

    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<K, V> eldest) {
            return size() > MOST;
        }
    };

    public void clear() {
        kept.clear();
    }

    /** @param anew works it out; must not ask for anything here */
    public V get(K key, Supplier<V> anew) {
        V known = kept.get(key);
        if (known == null) {
            known = anew.get();
            kept.put(key, known);
        }
        return known;
    }
}
