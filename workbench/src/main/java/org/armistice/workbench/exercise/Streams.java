package org.armistice.workbench.exercise;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Tells pages that something has changed for them, and nothing else; what it is they ask for. */
final class Streams {
    private static final int MOST = 120;
    private static final int MOST_OF_ONE = 6;
    private static final long SIGN_MILLISECONDS = 8_000;

    private final Clock clock;
    private final AtomicInteger all = new AtomicInteger();
    private final Map<String, Integer> byOwner = new ConcurrentHashMap<>();
    private volatile boolean closing;

    Streams(Clock clock) {
        this.clock = clock;
    }

    /**
     * Sends the version now and whenever it is another one, until whoever listens goes away.
     *
     * @param owner whose streams are counted together
     * @param may whether to go on
     */
    void follow(Context answer, String owner, Table table, String role, BooleanSupplier may) {
        if (all.incrementAndGet() > MOST | byOwner.merge(owner, 1, Integer::sum) > MOST_OF_ONE) {
            leave(owner);
            throw new HttpResponseException(429, "Too many pages are watching already.");
        }
        try {
            answer.contentType("text/event-stream");
            answer.header("Cache-Control", "no-store");
            answer.disableCompression();
            send(answer.res().getOutputStream(), table, role, may);
        } catch (IOException gone) {
            // whoever listened has closed the page
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } finally {
            leave(owner);
        }
    }

    private void leave(String owner) {
        all.decrementAndGet();
        byOwner.computeIfPresent(owner, (o, count) -> count > 1 ? count - 1 : null);
    }

    private void send(OutputStream to, Table table, String role, BooleanSupplier may)
            throws IOException, InterruptedException {
        while (!closing && may.getAsBoolean()) {
            String version = table.version(role);
            String sign = "data: {\"version\":\"" + version + "\",\"now\":" + clock.millis() + "}\n\n";
            to.write(sign.getBytes(StandardCharsets.UTF_8));
            to.flush();
            table.await(role, version, SIGN_MILLISECONDS, () -> !closing && may.getAsBoolean());
        }
    }

    void close() {
        closing = true;
    }
}
