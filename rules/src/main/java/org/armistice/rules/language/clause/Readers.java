package org.armistice.rules.language.clause;

import java.util.function.Supplier;

/** The readers of one rule, which call each other, and the modes that they share. */
public final class Readers {
    private final NounReader nouns;
    private final ValueReader values;
    private final PathReader paths;
    private final PredicateReader predicates;
    private final ClauseReader clauses;
    private final ComparisonReader comparisons;
    private boolean mayIntroduce = true;
    private boolean nameless;

    public Readers(Reading reading) {
        nouns = new NounReader(reading, this);
        values = new ValueReader(reading, this);
        paths = new PathReader(reading, this);
        predicates = new PredicateReader(reading, this);
        clauses = new ClauseReader(reading, this);
        comparisons = new ComparisonReader(reading, this);
    }

    public NounReader nouns() {
        return nouns;
    }

    public ValueReader values() {
        return values;
    }

    public PathReader paths() {
        return paths;
    }

    public PredicateReader predicates() {
        return predicates;
    }

    public ClauseReader clauses() {
        return clauses;
    }

    public ComparisonReader comparisons() {
        return comparisons;
    }

    /** Whether a variable that is not known yet may be introduced by its mere use. */
    public boolean mayIntroduce() {
        return mayIntroduce;
    }

    /** Reads what may not introduce variables: effects and chances. */
    public <T> T known(Supplier<T> read) {
        boolean before = mayIntroduce;
        mayIntroduce = false;
        try {
            return read.get();
        } finally {
            mayIntroduce = before;
        }
    }

    public boolean isNameless() {
        return nameless;
    }

    /** Reads a noun a second time, for another fact of the same description, passing over its variable. */
    public <T> T withoutName(Supplier<T> read) {
        boolean before = nameless;
        nameless = true;
        try {
            return read.get();
        } finally {
            nameless = before;
        }
    }
}
