package org.armistice.app.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.Base64;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What the page must know to be told anything, where others than the user could reach the workbench. */
final class Token {
    private static final int BYTES = 24;

    private Token() {}

    /**
     * A new one, or null where none is needed.
     *
     * @param wanted in any case
     * @throws BadInput if there is no such host
     */
    static @Nullable String of(boolean wanted, String host) {
        if (!wanted && isLoopback(host)) {
            return null;
        }
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new BadInput(new Problem(Position.ofFile("--host"), "there is no host '" + host + "'."));
        }
    }
}
