package org.armistice.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.armistice.app.Commands;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A client and the server, each in a process of its own. */
@Timeout(180)
class ServeEditorsTest {
    private static final String TEXT = """
            ---
            rulebook: trial
            phase: supply
            ---
            ```params
            patience  7 days  in 3 .. 14  how long  assumption, grade D: none
            ```

            ```rule a force without fuel halts
              raised by  S01
              grounds    assumption, grade D: none
              when   a force F is attacking
                and  F's days of fuel is below patience
              then   F halts
            ```
            """;
    private static final Position PATIENCE = new Position(12, 36);

    @TempDir
    private Path folder;

    @Test
    void rulebookIsWrittenInAnEditor() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Darmistice.home=" + Commands.home().toAbsolutePath(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.armistice.app.Armistice",
                        "rules",
                        "lsp")
                .redirectError(folder.resolve("errors").toFile())
                .start();
        try {
            write(process);
        } finally {
            process.destroyForcibly();
        }
        assertThat(folder.resolve("errors")).isEmptyFile();
    }

    private void write(Process process) throws Exception {
        Client client = new Client();
        var launcher = LSPLauncher.createClientLauncher(client, process.getInputStream(), process.getOutputStream());
        launcher.startListening();
        LanguageServer server = launcher.getRemoteProxy();
        assertThat(get(server.initialize(new InitializeParams()))
                        .getCapabilities()
                        .getRenameProvider()
                        .isRight())
                .isTrue();
        server.initialized(new InitializedParams());

        String uri = folder.resolve("trial.md").toUri().toString();
        TextDocumentIdentifier text = new TextDocumentIdentifier(uri);
        var texts = server.getTextDocumentService();
        texts.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "markdown", 1, TEXT)));
        assertThat(client.next().getDiagnostics()).isEmpty();

        change(server, uri, TEXT.replace("attacking", "atacking"));
        assertThat(client.nextThat(false).getDiagnostics()).hasSize(1);
        change(server, uri, TEXT.replace("is below patience", "is below pa"));
        assertThat(get(texts.completion(new CompletionParams(text, new Position(12, 37))))
                        .getLeft())
                .extracting(CompletionItem::getLabel)
                .contains("patience");

        change(server, uri, TEXT);
        assertThat(get(texts.hover(new HoverParams(text, new Position(12, 12))))
                        .getContents()
                        .getRight()
                        .getValue())
                .contains("force's days of fuel");
        assertThat(get(texts.definition(new DefinitionParams(text, PATIENCE)))
                        .getLeft()
                        .get(0)
                        .getRange()
                        .getStart())
                .isEqualTo(new Position(5, 0));
        assertThat(get(texts.rename(new RenameParams(text, PATIENCE, "endurance")))
                        .getChanges()
                        .get(uri))
                .extracting(TextEdit::getNewText)
                .containsExactly("endurance", "endurance");

        get(server.shutdown());
        server.exit();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static void change(LanguageServer server, String uri, String text) {
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri, 2),
                        List.of(new TextDocumentContentChangeEvent(text))));
    }

    private static <T> T get(CompletableFuture<T> answer) throws Exception {
        return answer.get(60, TimeUnit.SECONDS);
    }

    private static final class Client implements LanguageClient {
        private final BlockingQueue<PublishDiagnosticsParams> told = new LinkedBlockingQueue<>();

        PublishDiagnosticsParams next() throws InterruptedException, IOException {
            PublishDiagnosticsParams next = told.poll(60, TimeUnit.SECONDS);
            if (next == null) {
                throw new IOException("the server tells nothing");
            }
            return next;
        }

        PublishDiagnosticsParams nextThat(boolean empty) throws InterruptedException, IOException {
            while (true) {
                PublishDiagnosticsParams next = next();
                if (next.getDiagnostics().isEmpty() == empty) {
                    return next;
                }
            }
        }

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
            told.add(diagnostics);
        }

        @Override
        public void telemetryEvent(Object object) {}

        @Override
        public void showMessage(MessageParams message) {}

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void logMessage(MessageParams message) {}
    }
}
