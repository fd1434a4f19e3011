package org.armistice.workbench.kept;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * What was worked out for the keys that were asked for last. Of those who ask for one key at the same time one works it out, and
 * the others wait. What fails is worked out anew when it is asked for again.
 */
public final class Latest<K, V> {
    private final Map<K, FutureTask<V>> kept;

    /** @param most how many are kept */
    public Latest(int most) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, FutureTask<V>> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * What is kept for a key, or is worked out now; what that throws is thrown here.
     *
     * @param work must not ask for the same key
     */
    public V get(K key, Supplier<? extends V> work) {
        FutureTask<V> mine = new FutureTask<>(work::get);
        FutureTask<V> task;
        synchronized (kept) {
            task = kept.computeIfAbsent(key, k -> mine);
        }
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            forget(key, task);
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + key + " was worked out", e);
        }
    }

    private void forget(K key, FutureTask<V> task) {
        synchronized (kept) {
            kept.remove(key, task);
        }
    }

    /** Has it worked out anew when it is asked for again. */
    public void forget(K key) {
        synchronized (kept) {
            kept.remove(key);
        }
    }
}
