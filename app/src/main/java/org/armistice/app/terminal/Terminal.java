package org.armistice.app.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.armistice.model.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Where the commands write: standard output and error, how wide they are and whether they show colours. */
public final class Terminal {
    private static final int UNBOUNDED = 100_000;

    private final PrintWriter out;
    private final PrintWriter err;
    private final int width;
    private final boolean colour;
    private final boolean errColour;
    private final boolean errInteractive;
    private final CountDownLatch ended = new CountDownLatch(1);

    private Terminal(
            PrintWriter out, PrintWriter err, int width, boolean colour, boolean errColour, boolean errInteractive) {
        this.out = out;
        this.err = err;
        this.width = width;
        this.colour = colour;
        this.errColour = errColour;
        this.errInteractive = errInteractive;
    }

    /**
     * This process's own, as the start script found them: {@code armistice.columns} is set where standard output is a
     * terminal, {@code armistice.stderr} where standard error is one.
     */
    public static Terminal system() {
        int columns = number(System.getProperty("armistice.columns"));
        boolean errTerminal = "terminal".equals(System.getProperty("armistice.stderr"));
        boolean wanted = wantsColour(System::getenv);
        int width = columns > 0 ? columns : number(System.getenv("COLUMNS"));
        return new Terminal(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                width > 0 ? Math.max(40, width) : UNBOUNDED,
                wanted && columns > 0,
                wanted && errTerminal,
                errTerminal);
    }

    /** Text without colours. */
    public static Terminal plain(PrintWriter out, PrintWriter err) {
        return new Terminal(out, err, UNBOUNDED, false, false, false);
    }

    /** In colours, {@code width} characters wide. */
    public static Terminal coloured(PrintWriter out, PrintWriter err, int width) {
        return new Terminal(out, err, width, true, true, false);
    }

    static boolean wantsColour(UnaryOperator<@Nullable String> environment) {
        String none = environment.apply("NO_COLOR");
        return (none == null || none.isEmpty()) && !"dumb".equals(environment.apply("TERM"));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    }

    public PrintWriter out() {
        return out;
    }

    public PrintWriter err() {
        return err;
    }

    /** Whether somebody watches standard error. */
    public boolean errInteractive() {
        return errInteractive;
    }

    public boolean colour() {
        return colour;
    }

    public boolean errColour() {
        return errColour;
    }

    /** In characters. */
    public int width() {
        return width;
    }

    public void line() {
        out.print('\n');
    }

    /** A line of output; where it is too long, it goes on below, indented. */
    public void line(Phrase phrase, int indent) {
        for (Phrase part : Wrapping.lines(phrase, width, " ".repeat(indent))) {
            out.print(part.paint(colour));
            out.print('\n');
        }
    }

    public void line(Phrase phrase) {
        line(phrase, 0);
    }

    /** What is wrong with an input, on standard error. */
    public void problem(Problem problem) {
        error(Phrase.of(problem.position() + ": ", Style.BOLD).add(problem.labelled()));
        if (!problem.snippet().isEmpty()) {
            error(Phrase.of(problem.snippet(), Style.FAINT));
        }
    }

    /** A line of output that is never broken. */
    public void raw(Phrase phrase) {
        out.print(phrase.paint(colour));
        out.print('\n');
    }

    /** A line to standard error. */
    public void error(Phrase phrase) {
        err.print(phrase.paint(errColour));
        err.print('\n');
    }

    public void flush() {
        out.flush();
        err.flush();
    }

    /** Nothing more will be told. */
    public void end() {
        flush();
        ended.countDown();
    }

    /** Returns once everything is told, or after that time. */
    void awaitEnd(long time, TimeUnit unit) throws InterruptedException {
        if (!ended.await(time, unit)) {
            flush();
        }
    }
}
