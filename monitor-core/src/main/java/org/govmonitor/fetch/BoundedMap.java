package org.govmonitor.fetch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was learned about so many hosts, the one longest unused forgotten first. Safe for many threads. */
final class BoundedMap<K, V> {
    private final Map<K, V> entries;

    BoundedMap(int most) {
        entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized @Nullable V get(K key) {
        return entries.get(key);
    }

    synchronized void put(K key, V value) {
        entries.put(key, value);
    }

    synchronized @Nullable V putIfAbsent(K key, V value) {
        return entries.putIfAbsent(key, value);
    }

    synchronized void remove(K key) {
        entries.remove(key);
    }

    synchronized void remove(K key, V value) {
        entries.remove(key, value);
    }
}
