package org.armistice.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.armistice.app.scenario.Timed;
import org.armistice.app.terminal.Terminal;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command ends, whatever it does. */
class WithinTimeTest {
    @Command(name = "forever")
    static class Forever implements Callable<Integer>, Timed {
        @Override
        public Duration mostTime() {
            return Duration.ofMillis(50);
        }

        @Override
        public Integer call() throws InterruptedException {
            new CountDownLatch(1).await();
            return 0;
        }
    }

    @Command(name = "patient")
    static final class Patient extends Forever {
        @Option(names = "--time-limit")
        @SuppressWarnings("unused")
        private String limit = "";
    }

    @Command(name = "deep")
    static final class Deep implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new StackOverflowError("as Java would throw it");
        }
    }

    @Command(name = "greedy")
    static final class Greedy implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new OutOfMemoryError("as Java would throw it");
        }
    }

    @Test
    void workWithoutEndIsGivenUp() {
        assertThat(told(new Forever()))
                .isEqualTo("1 armistice: this has taken more than 0 s, which is its limit; nothing was written.\n");
        assertThat(told(new Patient()))
                .isEqualTo(
                        "1 armistice: this has taken more than 0 s, which is its limit; nothing was written. Maybe allow it"
                                + " more time with --time-limit?\n");
    }

    @Test
    void whatTheMachineCannotHoldIsToldWithoutAStackTrace() {
        assertThat(told(new Deep())).isEqualTo("1 armistice: something in this is nested too deeply.\n");
        assertThat(told(new Greedy()))
                .isEqualTo("1 armistice: there is not enough memory for this. Maybe give it more with"
                        + " ARMISTICE_JAVA_OPTS=-Xmx4g?\n");
    }

    private static String told(Object command) {
        StringWriter err = new StringWriter();
        Terminal terminal = Terminal.plain(new PrintWriter(new StringWriter()), new PrintWriter(err));
        CommandLine line = new CommandLine(command);
        line.setExecutionExceptionHandler(new Failures(terminal)::failed);
        line.setExecutionStrategy(new WithinTime());
        int code = line.execute();
        terminal.flush();
        return code + " " + err;
    }
}
