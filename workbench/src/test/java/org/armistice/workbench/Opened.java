package org.armistice.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A workbench that is open on copies of scenarios in a folder of the test's own, and a client that asks it. */
public final class Opened implements AutoCloseable {
    private final Path folder;
    private final Workbench workbench;
    private final HttpClient client = HttpClient.newHttpClient();

    private Opened(Path folder, @Nullable String token, List<String> names) {
        this.folder = folder;
        this.workbench = Workbench.open(new Settings(
                "127.0.0.1",
                0,
                names,
                token,
                scenarios(),
                work(),
                (prepared, run, story) -> "<title>" + run.scenario() + "</title>",
                report -> "<title>" + report.exercise() + "</title>"
                        + report.turns().size()));
    }

    /** On the scenario of the three valleys. */
    public static Opened in(Path folder) {
        return in(folder, null, List.of());
    }

    public static Opened in(Path folder, @Nullable String token, List<String> names) {
        copy(home().resolve("scenarios/three-valleys"), folder.resolve("scenarios/three-valleys"));
        copy(Path.of("src/test/resources/exercise"), folder.resolve("scenarios/three-valleys/exercises"));
        return new Opened(folder, token, names);
    }

    /** The same folder once more, as after a restart. */
    public static Opened again(Path folder) {
        return new Opened(folder, null, List.of());
    }

    /** What the first look needs is made ready beforehand, as for people; most tests need none of it. */
    public Opened warm() {
        workbench.warmUp();
        return this;
    }

    public static Path home() {
        return Path.of(System.getProperty("armistice.home", "..")).normalize();
    }

    public Path scenarios() {
        return folder.resolve("scenarios");
    }

    public Path work() {
        return folder.resolve("work");
    }

    public int port() {
        return workbench.port();
    }

    public String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path));
    }

    public HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    public HttpResponse<String> post(String path, String json) {
        return send(
                to(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> put(String path, String json) {
        return send(to(path).header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Copies a folder with all that is in it. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        workbench.close();
    }
}
