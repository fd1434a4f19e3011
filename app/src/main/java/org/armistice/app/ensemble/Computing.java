package org.armistice.app.ensemble;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Progress;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.experiments.engine.Engine;
import org.armistice.experiments.ensemble.RunRange;
import org.armistice.experiments.plan.Plan;
import org.armistice.experiments.plan.Stability;
import org.armistice.experiments.store.EnsembleFolder;
import org.armistice.experiments.store.Runs;
import org.armistice.experiments.summary.Summarising;

/** Has the runs played that an ensemble lacks, round by round if it is to grow until it is stable. */
final class Computing {
    /** No more than this, however wide the interval is still. */
    private static final int MOST_RUNS = 100_000;

    private final Terminal terminal;
    private final Plan plan;
    private final EnsembleFolder folder;
    private final Engine engine;
    private int target;
    private int played;

    Computing(Terminal terminal, Plan plan, EnsembleFolder folder, Engine engine) {
        this.terminal = terminal;
        this.plan = plan;
        this.folder = folder;
        this.engine = engine;
        // Rounds before the last one that was begun have been found too few.
        int rounds = Math.max(1, (folder.lastRun() + plan.runs() - 1) / plan.runs());
        target = plan.stability() == null ? plan.runs() : rounds * plan.runs();
    }

    /** Whether all runs are there; not if it was stopped. */
    boolean compute(BooleanSupplier stopped) {
        while (true) {
            if (!play(stopped)) {
                return false;
            }
            if (isEnough() || target + plan.runs() > MOST_RUNS) {
                return true;
            }
            target += plan.runs();
        }
    }

    private boolean play(BooleanSupplier stopped) {
        List<RunRange> missing = folder.missing(target);
        int lacking = missing.stream().mapToInt(RunRange::size).sum();
        if (lacking == 0) {
            return true;
        }
        Progress progress = new Progress(terminal, "run", target, target - lacking);
        int before = folder.kept();
        try {
            return engine.play(folder, missing, watcher(progress, stopped));
        } finally {
            progress.end();
            played += folder.kept() - before;
        }
    }

    private Engine.Watcher watcher(Progress progress, BooleanSupplier stopped) {
        return new Engine.Watcher() {
            @Override
            public void played() {
                progress.step();
            }

            @Override
            public void notice(String text) {
                terminal.error(Phrase.of(text, Style.FAINT));
            }

            @Override
            public boolean isStopped() {
                return stopped.getAsBoolean();
            }
        };
    }

    private boolean isEnough() {
        Stability stability = plan.stability();
        if (stability == null) {
            return true;
        }
        try (Runs runs = folder.runs()) {
            return stability.isReached(new Summarising(
                            runs, plan.ensemble().indicators(), plan.ensemble().days())
                    .outcome(stability.outcome()));
        }
    }

    /** How many runs there are to be, as far as is known. */
    int target() {
        return target;
    }

    /** How many runs have been played and kept. */
    int played() {
        return played;
    }
}
