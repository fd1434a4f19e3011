package org.armistice.app.terminal;

import java.util.Locale;

/** A line on standard error that says how far long work is, if somebody watches. May be told by several threads. */
public final class Progress {
    private static final long PATIENCE = 1_000_000_000L;
    private static final long STEP = 200_000_000L;

    private final Terminal terminal;
    private final String noun;
    private final int total;
    private final long began = System.nanoTime();
    private long next = began + PATIENCE;
    private int done;
    private int shown;

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
            String line = line(noun, done, total, System.nanoTime() - began);
            terminal.err().print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
            shown = Math.max(shown, line.length());
            terminal.err().flush();
        }
    }

    /** {@code run 40 of 200, 8.0 a second, 20 s left}. */
    static String line(String noun, int done, int total, long nanoseconds) {
        double rate = done / Math.max(1e-9, nanoseconds / 1e9);
        long left = Math.round((total - done) / rate);
        return noun + " " + done + " of " + total
                + String.format(Locale.ROOT, rate >= 100 ? ", %.0f a second" : ", %.1f a second", rate)
                + ", " + (left >= 120 ? left / 60 + " min" : left + " s") + " left ";
    }

    /** Wipes the line. */
    public synchronized void end() {
        if (shown > 0) {
            terminal.err().print("\r" + " ".repeat(shown) + "\r");
            terminal.err().flush();
        }
    }
}
