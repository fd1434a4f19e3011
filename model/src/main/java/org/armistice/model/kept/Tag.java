package org.armistice.model.kept;

/** What comes next in a file of kept values. */
enum Tag {
    NOTHING,
    TEXT,
    TEXT_AGAIN,
    LONG,
    INT,
    TRUE,
    FALSE,
    LIST,
    MAP,
    FACT_TYPE,
    FIELD,
    ENUM,
    DATE,
    RECORD,
    RECORD_AGAIN;

    private static final Tag[] ALL = values();

    static Tag of(int ordinal) {
        if (ordinal < 0 || ordinal >= ALL.length) {
            throw new IllegalArgumentException("no value begins with " + ordinal);
        }
        return ALL[ordinal];
    }
}
