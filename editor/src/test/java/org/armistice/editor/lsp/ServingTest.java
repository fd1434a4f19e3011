package org.armistice.editor.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.armistice.editor.Editor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ServingTest {
    @Test
    void clientThatGoesWithoutFarewellIsNoSuccess() throws Exception {
        assertThat(serve("")).isEqualTo("1 ");
    }

    @Test
    void requestBeforeInitializeIsRefused() throws Exception {
        assertThat(serve(message("{'jsonrpc':'2.0','id':1,'method':'textDocument/hover','params':"
                        + "{'textDocument':{'uri':'file:///x.md'},'position':{'line':0,'character':0}}}")))
                .contains("\"code\":-32002");
    }

    @Test
    void messageOfAnyDeclaredSizeIsNotWaitedFor() throws Exception {
        assertThat(serve("Content-Length: 2000000000\r\n\r\n{}")).startsWith("1 ");
        assertThat(serve("Content-Length: 99999999999999999999\r\n\r\n{}")).startsWith("1 ");
        assertThat(serve("x".repeat(100_000))).startsWith("1 ");
    }

    @Test
    void whatIsNoJsonDoesNotEndTheConversation() throws Exception {
        assertThat(serve(message("{{{")
                        + message("[]")
                        + message("{'jsonrpc':'2.0','id':2,'method':'initialize','params':{}}")))
                .contains("\"hoverProvider\":true");
    }

    private static String message(String json) {
        String text = json.replace('\'', '"');
        return "Content-Length: " + text.length() + "\r\n\r\n" + text;
    }

    /** The exit code and what the server said. */
    private static String serve(String said) throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Serving.serve(
                new Editor(Path.of("none"), Optional.empty()),
                new ByteArrayInputStream(said.getBytes(StandardCharsets.UTF_8)),
                out);
        return code + " " + out.toString(StandardCharsets.UTF_8);
    }
}
