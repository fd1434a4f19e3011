package org.armistice.app.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets long work end early on Ctrl-C, so that what has been found out by then is still told. */
public final class Interruption implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;

    private final Terminal terminal;
    private final CountDownLatch pressed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::wind);

    public Interruption(Terminal terminal) {
        this.terminal = terminal;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether somebody has pressed Ctrl-C. */
    public boolean isStopped() {
        return pressed.getCount() == 0;
    }

    /** Returns once somebody has. */
    public void await() throws InterruptedException {
        pressed.await();
    }

    private void wind() {
        pressed.countDown();
        try {
            terminal.awaitEnd(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Once the work is over. Where somebody has ended it, the program waits until all is told, failures as well. */
    @Override
    public void close() {
        terminal.flush();
        if (!isStopped()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the program is ending already
            }
        }
    }
}
