package org.armistice.app.handbook;

import java.util.Locale;

/** Where links within the page lead. */
final class Anchor {
    private Anchor() {}

    static String rulebook(String name) {
        return of("rulebook", name);
    }

    /** @param key of a rule or table */
    static String rule(String key) {
        return of("rule", key);
    }

    /** @param id {@code rulebook.name} */
    static String parameter(String id) {
        return of("parameter", id);
    }

    static String definition(String file, int line) {
        return of("definition", file + "-" + line);
    }

    static String sentence(String source, String id) {
        return of("source", source + "." + id);
    }

    /** @param thing a field, or a kind of fact */
    static String thing(String thing) {
        return of("field", thing);
    }

    static String work(String key) {
        return of("work", key);
    }

    private static String of(String kind, String name) {
        return kind + "." + name.toLowerCase(Locale.ROOT).replace('/', '.').replaceAll("[^a-z0-9.-]", "-");
    }
}
