package org.armistice.app.terminal;

import java.util.Locale;

/** A line on standard error that says how far long work is, if somebody watches. May be told by several threads. */
public final class Progress {
    private static final long PATIENCE = 1_000_000_000L;
    private static final long STEP = 200_000_000L;
    private static final int BAR = 24;

    private final Terminal terminal;
    private final String noun;
    private final int total;
    private final int before;
    private final long began = System.nanoTime();
    private long next = began + PATIENCE;
    private int done;
    private int shown;

    /**
     * @param noun what is counted, such as {@code day}
     * @param total how many there are
     */
    public Progress(Terminal terminal, String noun, int total) {
        this(terminal, noun, total, 0);
    }

    /**
     * @param noun what is counted, such as {@code day}
     * @param total how many there are
     * @param before how many of them were done before; they do not count for the rate
     */
    public Progress(Terminal terminal, String noun, int total, int before) {
        this.terminal = terminal;
        this.noun = noun;
        this.total = total;
        this.before = before;
    }

    /** One more is done. */
    public synchronized void step() {
        done++;
        if (terminal.errInteractive() && System.nanoTime() - next > 0) {
            next = System.nanoTime() + STEP;
            String line = line(noun, before, done, total, System.nanoTime() - began);
            terminal.err().print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
            shown = Math.max(shown, line.length());
            terminal.err().flush();
        }
    }

    /** {@code run [####----] 40 of 200, 8.0 a second, 20 s left}. */
    static String line(String noun, int before, int done, int total, long nanoseconds) {
        double rate = done / Math.max(1e-9, nanoseconds / 1e9);
        long left = Math.round((total - before - done) / rate);
        int full = total == 0 ? BAR : (int) ((long) BAR * (before + done) / total);
        return noun + " [" + "#".repeat(full) + "-".repeat(BAR - full) + "] " + (before + done) + " of " + total
                + String.format(Locale.ROOT, rate >= 100 ? ", %.0f a second" : ", %.1f a second", rate)
                + ", " + time(left) + " left ";
    }

    private static String time(long seconds) {
        if (seconds >= 7200) {
            return seconds / 3600 + " h";
        }
        return seconds >= 120 ? seconds / 60 + " min" : seconds + " s";
    }

    /** Wipes the line. */
    public synchronized void end() {
        if (shown > 0) {
            terminal.err().print("\r" + " ".repeat(shown) + "\r");
            terminal.err().flush();
        }
    }
}
