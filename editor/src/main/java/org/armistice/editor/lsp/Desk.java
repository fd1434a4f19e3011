package org.armistice.editor.lsp;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.armistice.editor.Editor;
import org.armistice.editor.Finding;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** Does one thing after the other, and tells the client what is wrong once it pauses. */
final class Desk {
    private static final String LANGUAGE = "armistice-rulebook";
    private static final long PAUSE_MILLIS = 120;
    private static final long REST_MILLIS = 1500;
    private static final long MOST_SECONDS = 60;

    private final Editor editor;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        // Deep nesting in a text must not end the thread before the readers notice it.
        Thread thread = new Thread(null, task, "rulebooks", 16L << 20);
        thread.setDaemon(true);
        return thread;
    });
    private final Map<Path, String> uris = new HashMap<>();
    private final Set<Path> said = new HashSet<>();
    private @Nullable LanguageClient client;
    private @Nullable ScheduledFuture<?> soon;
    private @Nullable ScheduledFuture<?> later;

    Desk(Editor editor) {
        this.editor = editor;
    }

    void connect(LanguageClient other) {
        client = other;
    }

    void close() {
        worker.shutdownNow();
    }

    /** The answer to a request. */
    <T> CompletableFuture<T> answer(Function<Editor, T> question) {
        try {
            return CompletableFuture.supplyAsync(() -> question.apply(editor), worker)
                    .orTimeout(MOST_SECONDS, TimeUnit.SECONDS)
                    .exceptionallyCompose(Desk::late);
        } catch (RejectedExecutionException closed) {
            return CompletableFuture.failedFuture(error(ResponseErrorCode.InvalidRequest, "the server has shut down."));
        }
    }

    /** An answer that does not come in time is refused, so that no client waits for it. */
    private static <T> CompletableFuture<T> late(Throwable thrown) {
        return CompletableFuture.failedFuture(
                thrown instanceof TimeoutException
                        ? error(ResponseErrorCode.RequestFailed, "this took more than " + MOST_SECONDS + " s.")
                        : thrown);
    }

    /** Takes a scenario for all rulebooks that stand beside none. */
    void choose(String scenario) {
        worker.execute(() -> editor.chooseScenario(scenario));
    }

    /** A text is opened. Of Markdown files only those are looked at that are rulebooks, or are said to be. */
    void open(String uri, String language, String text) {
        Path file = file(uri);
        worker.execute(() -> {
            if (LANGUAGE.equals(language)) {
                said.add(file);
            }
        });
        put(uri, text);
    }

    /** A text is there, or another one. */
    void put(String uri, String text) {
        Path file = file(uri);
        worker.execute(() -> {
            if (!said.contains(file) && !Editor.isRulebook(text)) {
                if (uris.containsKey(file)) {
                    forget(uri, file);
                }
                return;
            }
            uris.put(file, uri);
            editor.put(file, text);
            cancel(soon);
            cancel(later);
            soon = worker.schedule(() -> publish(file, true), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            later = worker.schedule(this::publishAll, REST_MILLIS, TimeUnit.MILLISECONDS);
        });
    }

    void close(String uri) {
        Path file = file(uri);
        worker.execute(() -> {
            said.remove(file);
            forget(uri, file);
        });
    }

    private void forget(String uri, Path file) {
        editor.close(file);
        uris.remove(file);
        tell(uri, List.of());
    }

    /** Something else has changed. */
    void refresh() {
        worker.execute(() -> {
            editor.forget();
            cancel(later);
            later = worker.schedule(this::publishAll, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        });
    }

    private static void cancel(@Nullable ScheduledFuture<?> task) {
        if (task != null) {
            task.cancel(false);
        }
    }

    private void publishAll() {
        editor.open().forEach(file -> publish(file, false));
    }

    private void publish(Path file, boolean quick) {
        String uri = uris.get(file);
        if (uri != null) {
            List<Finding> findings = new ArrayList<>(quick ? editor.quickFindings(file) : editor.findings(file));
            if (!quick && findings.isEmpty()) {
                findings.addAll(editor.remarks(file));
            }
            tell(uri, findings);
        }
    }

    private void tell(String uri, List<Finding> findings) {
        LanguageClient other = client;
        if (other != null) {
            other.publishDiagnostics(new PublishDiagnosticsParams(
                    uri, findings.stream().map(Shapes::diagnostic).toList()));
        }
    }

    /** The file of an address; a text that is not in a file yet stands in a folder of its own. */
    static Path file(String uri) {
        try {
            URI parsed = URI.create(uri);
            if ("file".equals(parsed.getScheme())) {
                return Path.of(parsed).toAbsolutePath().normalize();
            }
            return Path.of("/unsaved", uri.replaceAll("[^A-Za-z0-9.-]", "_"));
        } catch (IllegalArgumentException | FileSystemNotFoundException notAnAddress) {
            throw error(ResponseErrorCode.InvalidParams, "'" + uri + "' is no address of a file.");
        }
    }

    static ResponseErrorException error(ResponseErrorCode code, String message) {
        return new ResponseErrorException(new ResponseError(code, message, null));
    }
}
