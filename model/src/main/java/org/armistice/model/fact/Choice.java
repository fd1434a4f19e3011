package org.armistice.model.fact;

import java.util.Locale;

/** A constant of an enumeration that a rulebook can name. */
public interface Choice {
    /** Supplied by every enumeration. */
    String name();

    /** The word in rulebooks and scenarios: the constant's name in lower case, with spaces. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
