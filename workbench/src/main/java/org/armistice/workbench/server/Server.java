package org.armistice.workbench.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.json.JavalinJackson3;
import java.util.List;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The web server: what it lets in, how it answers, and the page itself. */
public final class Server implements AutoCloseable {
    /** As JSON; a rulebook is at most 5 MB, and nothing else comes near. */
    private static final long MOST_BYTES = 8_000_000;

    /** Answers smaller than this are not worth packing. */
    private static final int PACKED_FROM = 1000;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Javalin javalin;

    private Server(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts to listen.
     *
     * @param port 0 for any that is free
     * @param names further ones under which it is reached
     * @param token that is asked for, or null for none
     * @throws BadInput if it cannot listen there
     */
    public static Server start(String host, int port, List<String> names, @Nullable String token, List<Routes> groups) {
        Gate gate = new Gate(new Names(host, names), token);
        Javalin javalin = Javalin.create(config -> configure(config, host, port, gate, groups));
        try {
            javalin.start();
        } catch (RuntimeException e) {
            javalin.stop();
            throw new BadInput(new Problem(
                    Position.ofFile("--port"),
                    "cannot listen on " + host + ", port " + port + ": it is taken or not allowed. --port 0 takes any"
                            + " that is free."));
        }
        return new Server(javalin);
    }

    private static void configure(JavalinConfig config, String host, int port, Gate gate, List<Routes> groups) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.host = host;
        config.jetty.port = port;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.http.maxRequestSize = MOST_BYTES;
        config.http.generateEtags = true;
        CompressionStrategy packing = CompressionStrategy.GZIP;
        packing.setDefaultMinSizeForCompression(PACKED_FROM);
        config.http.compressionStrategy = packing;
        config.jsonMapper(new JavalinJackson3(Body.MAPPER, false));
        config.routes.before(Server::addHeaders);
        config.routes.before(gate::check);
        new Failures(System.err).addTo(config.routes);
        groups.forEach(group -> group.addTo(config.routes));
        new Page().addTo(config.routes);
        config.routes.get("/api/<anything>", request -> {
            throw new NotFoundResponse("There is nothing at " + request.path() + ".");
        });
    }

    private static void addHeaders(Context answer) {
        answer.header("Content-Security-Policy", POLICY);
        answer.header("X-Content-Type-Options", "nosniff");
        answer.header("Referrer-Policy", "no-referrer");
        answer.header("Cross-Origin-Resource-Policy", "same-origin");
        answer.header("Cross-Origin-Opener-Policy", "same-origin");
        answer.header("Cache-Control", "no-cache");
    }

    /** The port on which it listens. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
