package org.armistice.editor.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.armistice.editor.Editor;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Serves one client over two streams until it leaves. */
public final class Serving {
    /** It would write stack traces of what a client has sent; the client is answered instead. */
    private static final Logger PROTOCOL = Logger.getLogger("org.eclipse.lsp4j");

    private Serving() {}

    /**
     * Serves a client.
     *
     * @return 0 if the client said farewell as it should, else 1
     */
    public static int serve(Editor editor, InputStream in, OutputStream out) throws InterruptedException {
        PROTOCOL.setLevel(Level.OFF);
        Desk desk = new Desk(editor);
        RulebookServer server = new RulebookServer(desk);
        Launcher<LanguageClient> launcher =
                LSPLauncher.createServerLauncher(server, new BoundedMessages(in, server::exit), out);
        desk.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        server.onExit(() -> listening.cancel(true));
        try {
            listening.get();
        } catch (CancellationException | ExecutionException left) {
            // The client has gone, by farewell or without.
        } finally {
            desk.close();
        }
        return server.saidFarewell() ? 0 : 1;
    }
}
