package org.armistice.rules.language;

import java.util.function.Supplier;

/** The readers of one rule, which call each other, and the modes that they share. */
final class Readers {
    private final NounReader nouns;
    private final ValueReader values;
    private final PredicateReader predicates;
    private final ClauseReader clauses;
    private boolean mayIntroduce = true;
    private boolean nameless;

    Readers(Reading reading) {
        nouns = new NounReader(reading, this);
        values = new ValueReader(reading, this);
        predicates = new PredicateReader(reading, this);
        clauses = new ClauseReader(reading, this);
    }

    NounReader nouns() {
        return nouns;
    }

    ValueReader values() {
        return values;
    }

    PredicateReader predicates() {
        return predicates;
    }

    ClauseReader clauses() {
        return clauses;
    }

    /** Whether a variable that is not known yet may be introduced by its mere use. */
    boolean mayIntroduce() {
        return mayIntroduce;
    }

    /** Reads what may not introduce variables: effects and chances. */
    <T> T known(Supplier<T> read) {
        boolean before = mayIntroduce;
        mayIntroduce = false;
        try {
            return read.get();
        } finally {
            mayIntroduce = before;
        }
    }

    boolean isNameless() {
        return nameless;
    }

    /** Reads a noun a second time, for another fact of the same description, passing over its variable. */
    <T> T withoutName(Supplier<T> read) {
        boolean before = nameless;
        nameless = true;
        try {
            return read.get();
        } finally {
            nameless = before;
        }
    }
}
