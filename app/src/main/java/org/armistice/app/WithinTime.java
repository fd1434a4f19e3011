package org.armistice.app;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.armistice.app.scenario.Timed;
import org.armistice.simulator.account.RunFailure;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Has the work of a command done beside this thread, which gives it up once its time is over: whatever a stranger's files
 * make it do, the program ends. What is written is written whole at the end, so that nothing is left by half.
 */
final class WithinTime implements IExecutionStrategy {
    /** Deep nesting in a text must not end the thread before the readers notice it. */
    private static final long STACK_BYTES = 16L << 20;

    @Override
    public int execute(ParseResult parsed) {
        CommandLine command = last(parsed).commandSpec().commandLine();
        FutureTask<Integer> work = new FutureTask<>(() -> new RunLast().execute(parsed));
        Thread worker = new Thread(null, work, "command", STACK_BYTES);
        worker.setDaemon(true);
        Duration limit = limit(command);
        worker.start();
        try {
            return work.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            worker.interrupt();
            throw failure(
                    command,
                    "this has taken more than " + limit.toSeconds()
                            + " s, which is its limit; nothing was written."
                            + (command.getCommandSpec().findOption("--time-limit") == null
                                    ? ""
                                    : " Maybe allow it more time with --time-limit?"));
        } catch (ExecutionException e) {
            throw unwrapped(command, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            worker.interrupt();
            Thread.currentThread().interrupt();
            throw failure(command, "interrupted.");
        }
    }

    private static Duration limit(CommandLine command) {
        Object user = command.getCommand();
        try {
            return user instanceof Timed timed ? timed.mostTime() : Timed.USUAL;
        } catch (RuntimeException e) {
            throw new CommandLine.ExecutionException(command, String.valueOf(e.getMessage()), e);
        }
    }

    private static RuntimeException unwrapped(CommandLine command, Throwable thrown) {
        if (thrown instanceof RuntimeException exception) {
            return exception;
        }
        if (thrown instanceof OutOfMemoryError) {
            return failure(
                    command,
                    "there is not enough memory for this. Maybe give it more with ARMISTICE_JAVA_OPTS=-Xmx4g?");
        }
        if (thrown instanceof StackOverflowError) {
            return failure(command, "something in this is nested too deeply.");
        }
        return new CommandLine.ExecutionException(command, String.valueOf(thrown), new IllegalStateException(thrown));
    }

    private static CommandLine.ExecutionException failure(CommandLine command, String message) {
        return new CommandLine.ExecutionException(command, message, new RunFailure(message));
    }

    private static ParseResult last(ParseResult parsed) {
        return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
    }
}
