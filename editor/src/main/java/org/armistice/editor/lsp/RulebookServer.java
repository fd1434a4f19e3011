package org.armistice.editor.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** The protocol's life of a server: nothing before {@code initialize}, nothing after {@code shutdown}. */
final class RulebookServer implements LanguageServer, WorkspaceService {
    private enum Stage {
        NEW,
        READY,
        SHUT
    }

    private final Desk desk;
    private final RulebookTexts texts;
    private volatile Stage stage = Stage.NEW;
    private volatile @Nullable Runnable onExit;

    RulebookServer(Desk desk) {
        this.desk = desk;
        this.texts = new RulebookTexts(desk, this::check);
    }

    void onExit(Runnable task) {
        onExit = task;
    }

    boolean saidFarewell() {
        return stage == Stage.SHUT;
    }

    /** Throws unless the server can answer now. */
    private void check() {
        if (stage == Stage.NEW) {
            throw Desk.error(ResponseErrorCode.ServerNotInitialized, "the first request is 'initialize'.");
        }
        if (stage == Stage.SHUT) {
            throw Desk.error(ResponseErrorCode.InvalidRequest, "the server has shut down.");
        }
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        if (stage != Stage.NEW) {
            throw Desk.error(ResponseErrorCode.InvalidRequest, "'initialize' comes once.");
        }
        stage = Stage.READY;
        if (params.getInitializationOptions() instanceof JsonObject options) {
            JsonElement scenario = options.get("scenario");
            if (scenario != null && scenario.isJsonPrimitive()) {
                String named = scenario.getAsString();
                desk.choose(named);
            }
        }
        ServerCapabilities can = new ServerCapabilities();
        can.setTextDocumentSync(TextDocumentSyncKind.Full);
        can.setCompletionProvider(new CompletionOptions(false, List.of(" ", "'")));
        can.setHoverProvider(true);
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setRenameProvider(new RenameOptions(true));
        can.setDocumentSymbolProvider(true);
        can.setDocumentFormattingProvider(true);
        can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        return CompletableFuture.completedFuture(new InitializeResult(can, new ServerInfo("armistice")));
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        check();
        stage = Stage.SHUT;
        return CompletableFuture.completedFuture(new JsonObject());
    }

    @Override
    public void exit() {
        Runnable task = onExit;
        if (task != null) {
            task.run();
        }
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return texts;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return this;
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // There is nothing to trace.
    }

    @Override
    public void cancelProgress(WorkDoneProgressCancelParams params) {
        // Nothing takes so long.
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        if (stage == Stage.READY) {
            desk.refresh();
        }
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        if (stage == Stage.READY) {
            desk.refresh();
        }
    }
}
