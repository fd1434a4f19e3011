package org.armistice.app.run;

import org.armistice.app.terminal.Terminal;

/** A line on standard error that says how far a long run is, if somebody watches. */
final class Progress {
    private static final long PATIENCE = 1_000_000_000L;
    private static final long STEP = 200_000_000L;

    private final Terminal terminal;
    private final int days;
    private long next = System.nanoTime() + PATIENCE;
    private boolean shown;

    Progress(Terminal terminal, int days) {
        this.terminal = terminal;
        this.days = days;
    }

    void show(int day) {
        if (terminal.errInteractive() && System.nanoTime() - next > 0) {
            next = System.nanoTime() + STEP;
            shown = true;
            terminal.err().print("\rday " + day + " of " + days + " ");
            terminal.err().flush();
        }
    }

    /** Wipes the line. */
    void end() {
        if (shown) {
            terminal.err().print("\r" + " ".repeat(30) + "\r");
            terminal.err().flush();
        }
    }
}
