package org.armistice.benchmarks.slice.evrete;

/** What Evrete joins for the rules of the slice. */
enum Join {
    /** an attacking force without fuel */
    WITHOUT_FUEL,
    /** an attacking force that is cut off */
    CUT_OFF,
    /** a supply line, a waypoint, its place, and the attitude of its holder to the line's user, which is hostile */
    BROKEN,
    /** a supply line, a waypoint and its place, which is contested */
    DISPUTED,
    /** a supply line with a claimant who does not hold it, a waypoint, its place, and the holder's hostile attitude */
    DOUBTED,
    /** a cut supply line, a waypoint, its place, which the user holds, and a force of his there that is not wavering */
    LOSS,
    /** the same of an open line and a force that is not steadfast */
    COMFORT,
    /** a contested place */
    CONTESTED,
    /** a contested place and a force of its contester that is attacking it */
    ATTACKED,
    /** a place that was given up since it was taken, and a home-grown force of its holder there */
    LEFT_BEHIND,
    /** a place that was given up since it was taken, and a force of its holder that marched there and holds */
    NEWCOMER,
    /** a depot, its place, and the hostile attitude of the holder to the faction of the depot */
    DEPOT
}
