package org.armistice.app.terminal;

/** A line on standard error that says how far long work is, if somebody watches. May be told by several threads. */
public final class Progress {
    private static final long PATIENCE = 1_000_000_000L;
    private static final long STEP = 200_000_000L;

    private final Terminal terminal;
    private final String noun;
    private final int total;
    private long next = System.nanoTime() + PATIENCE;
    private int done;
    private boolean shown;

    /**
     * @param noun what is counted, such as {@code day}
     * @param total how many there are
     */
    public Progress(Terminal terminal, String noun, int total) {
        this.terminal = terminal;
        this.noun = noun;
        this.total = total;
    }

    /** One more is done. */
    public synchronized void step() {
        done++;
        if (terminal.errInteractive() && System.nanoTime() - next > 0) {
            next = System.nanoTime() + STEP;
            shown = true;
            terminal.err().print("\r" + noun + " " + done + " of " + total + " ");
            terminal.err().flush();
        }
    }

    /** Wipes the line. */
    public synchronized void end() {
        if (shown) {
            terminal.err().print("\r" + " ".repeat(30) + "\r");
            terminal.err().flush();
        }
    }
}
