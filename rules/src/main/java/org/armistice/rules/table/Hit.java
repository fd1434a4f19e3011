package org.armistice.rules.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What comes of several rows of a table that hold at once for the same facts. */
public enum Hit {
    /** It is a mistake: one row acts, and a rule conflict is reported. */
    UNIQUE,
    /** The first of them acts. */
    FIRST,
    /** They must say the same, which happens once; if they differ, it is a mistake as for {@link #UNIQUE}. */
    ANY,
    /** All of them act. */
    COLLECT;

    /** As rulebooks write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Hit::word).toList();
    }

    public static Optional<Hit> find(String word) {
        return Arrays.stream(values()).filter(h -> h.word().equals(word)).findFirst();
    }
}
