package org.armistice.app.rulebook;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armistice.app.scenario.Timed;
import org.armistice.editor.Editor;
import org.armistice.editor.lsp.Serving;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.setup.Scenarios;
import picocli.CommandLine.Command;

@Command(
        name = "lsp",
        description = {
            "Serves an editor in the Language Server Protocol, over standard input and output: mistakes as you type, "
                    + "completion, meanings, where things are declared and used, renaming, layout. "
                    + "Editors start it themselves; the folder 'editors' says how."
        },
        footer = {"", "Example, the command for an editor:", "  armistice rules lsp"})
final class ServeEditors implements Callable<Integer>, Timed {
    @Override
    public Duration mostTime() {
        return UNLIMITED;
    }

    @Override
    public Integer call() throws InterruptedException {
        // Whatever else is printed must not get into the conversation.
        try (PrintStream errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true)) {
            PrintStream out = System.out;
            System.setOut(errors);
            Editor editor = new Editor(
                    Scenarios.home().resolve("rules/src/main/resources/rulebooks"), Optional.of(Scenarios.folder()));
            return Serving.serve(editor, System.in, out);
        } catch (NoClassDefFoundError missing) {
            throw new BadInput(new Problem(
                    Position.ofFile("armistice rules lsp"),
                    "the module 'editor' is not on the class path; start it by the launcher 'armistice'."));
        }
    }
}
