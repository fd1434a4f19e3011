package org.armistice.workbench.job;

import java.nio.file.Path;
import org.armistice.workbench.Opened;

/** A workbench in a process of its own, which can be killed. */
final class Served {
    private Served() {}

    /** Opens a folder, says on which port it listens, and waits until it is killed. */
    public static void main(String[] folder) throws InterruptedException {
        Opened bench = Opened.again(Path.of(folder[0]));
        System.out.println(bench.port());
        System.out.flush();
        Thread.sleep(Long.MAX_VALUE);
    }
}
