package org.armistice.app.narrative;

import org.armistice.app.terminal.Style;

/** What sort of news an event is, with the mark at the beginning of its line. */
@SuppressWarnings("ImmutableEnumChecker") // a style is a record of a text
public enum Tone {
    /** A place changes hands. */
    CONTROL(">>", Style.BOLD),
    /** A place becomes contested, or no longer is. */
    CONTEST(" >", Style.PLAIN),
    /** A ceasefire is violated, broken or ended. */
    BREACH("!!", Style.BOLD),
    /** A ceasefire begins. */
    TRUCE("==", Style.BOLD),
    /** Mediation. */
    TALKS(" =", Style.PLAIN),
    /** Somebody outside the simulation changed something. */
    INTERVENTION("->", Style.BOLD),
    /** Two rules asked for different things. */
    CONFLICT("<>", Style.ERROR),
    /** Anything else. */
    PLAIN("  ", Style.PLAIN);

    final String mark;
    final Style style;

    Tone(String mark, Style style) {
        this.mark = mark;
        this.style = style;
    }

    /** Two letters that tell it apart from the others. */
    public String mark() {
        return mark;
    }

    /** Whether it is of the news that matter most. */
    public boolean isMajor() {
        return style.equals(Style.BOLD);
    }
}
