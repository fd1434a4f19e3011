package org.armistice.workbench.server;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.UnauthorizedResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only what is meant for this server: a page of another site must neither read nor write here, and beyond this machine
 * a token is asked for. Those who sit at a table of an exercise have none; they are let in to the table alone, wherever they are.
 */
public final class Gate {
    /** Where what is for those at a table begins. */
    public static final String TABLE = "/api/table/";

    /** How the header begins by which they say which seat is theirs. */
    public static final String SEAT = "Seat ";

    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private final Names names;
    private final @Nullable String token;

    /** @param token without which nothing is told, or null if none is needed */
    Gate(Names names, @Nullable String token) {
        this.names = names;
        this.token = token;
    }

    void check(Context request) {
        // A name of somebody else's that leads here (DNS rebinding) would make this server part of their site.
        String host = request.header("Host");
        if (host == null || !names.contains(host, request.req().getLocalPort())) {
            throw new ForbiddenResponse("This server does not go by that name. Open it by the address that it printed"
                    + " when it started; --name gives it further names.");
        }
        if (!request.path().startsWith("/api/")) {
            return;
        }
        if ("cross-site".equals(request.header("Sec-Fetch-Site"))) {
            throw foreign();
        }
        checkToken(request);
        if (!READING.contains(request.method())) {
            checkWrite(request);
        }
    }

    private void checkToken(Context request) {
        if (request.path().startsWith(TABLE)) {
            return;
        }
        String given = request.header("Authorization");
        if (given != null && given.startsWith(SEAT)) {
            throw new ForbiddenResponse("A seat at a table opens nothing else.");
        }
        if (token == null) {
            return;
        }
        byte[] wanted = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
        if (given == null || !MessageDigest.isEqual(wanted, given.getBytes(StandardCharsets.UTF_8))) {
            throw new UnauthorizedResponse(
                    "This needs the token that was printed when the server started; its link carries it.");
        }
    }

    private void checkWrite(Context request) {
        String origin = request.header("Origin");
        if (origin != null && !isOwn(origin, request.req().getLocalPort())) {
            throw foreign();
        }
        String type = request.contentType();
        String plain = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!plain.equals("application/json")) {
            throw new UnsupportedMediaTypeResponse("What is sent here must be application/json.");
        }
    }

    private boolean isOwn(String origin, int port) {
        try {
            URI uri = new URI(origin);
            String scheme = uri.getScheme();
            String authority = uri.getAuthority();
            return authority != null
                    && ("http".equals(scheme) || "https".equals(scheme))
                    && names.contains(authority, port);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static ForbiddenResponse foreign() {
        return new ForbiddenResponse("A page of another site asked for this.");
    }
}
