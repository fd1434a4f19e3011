package org.armistice.workbench.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.armistice.model.text.FileTrouble;

/** The files of the page, as they were built from {@code workbench/ui}. */
final class Page implements Routes {
    private static final String FOLDER = "/org/armistice/workbench/page/";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.(js|css|svg|html)");
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "html", "text/html; charset=utf-8");

    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/", request -> send(request, "index.html"));
        routes.get("/favicon.svg", request -> {
            send(request, "favicon.svg");
            // Browsers ask for it whenever the address changes, which is many times a second while a run is played.
            request.header("Cache-Control", "public, max-age=3600");
        });
        routes.get("/assets/{file}", request -> {
            // Their names change with what is in them.
            send(request, "assets/" + named(request.pathParam("file")));
            request.header("Cache-Control", "public, max-age=31536000, immutable");
        });
    }

    private static String named(String file) {
        if (!NAME.matcher(file).matches()) {
            throw new NotFoundResponse("The page has no such file.");
        }
        return file;
    }

    private void send(Context answer, String file) {
        String type = file.substring(file.lastIndexOf('.') + 1);
        answer.contentType(TYPES.getOrDefault(type, "application/octet-stream"))
                .result(read.computeIfAbsent(file, Page::bytes));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Page.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new NotFoundResponse("The page has no such file.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + FileTrouble.words(e), e);
        }
    }
}
