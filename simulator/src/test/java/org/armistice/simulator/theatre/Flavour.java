package org.armistice.simulator.theatre;

/** What a random theatre has more of than others, so that seldom things are seen too. */
enum Flavour {
    MIXED,
    TRUCES,
    LONG_ROADS,
    AIR_WAR
}
