package org.armistice.simulator.narrative;

/** What sort of news an event is, with the mark at the beginning of its line. */
public enum Tone {
    /** A place changes hands. */
    CONTROL(">>", true),
    /** A place becomes contested, or no longer is. */
    CONTEST(" >", false),
    /** A ceasefire is violated, broken or ended. */
    BREACH("!!", true),
    /** A ceasefire begins. */
    TRUCE("==", true),
    /** Mediation. */
    TALKS(" =", false),
    /** Somebody outside the simulation changed something. */
    INTERVENTION("->", true),
    /** Two rules asked for different things. */
    CONFLICT("<>", false),
    /** Anything else. */
    PLAIN("  ", false);

    private final String mark;
    private final boolean major;

    Tone(String mark, boolean major) {
        this.mark = mark;
        this.major = major;
    }

    /** Two letters that tell it apart from the others. */
    public String mark() {
        return mark;
    }

    /** Whether it is of the news that matter most. */
    public boolean isMajor() {
        return major;
    }
}
