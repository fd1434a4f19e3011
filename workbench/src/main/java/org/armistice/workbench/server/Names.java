package org.armistice.workbench.server;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names under which this server is known, as a browser puts them into the header Host. */
final class Names {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** With the port on which it listens. */
    private final Set<String> own = new HashSet<>(LOOPBACK);

    /** With any port: a proxy that speaks TLS in front of it has a port of its own. */
    private final Set<String> given = new HashSet<>();

    /**
     * @param host on which it listens
     * @param further names that the user gives it
     */
    Names(String host, List<String> further) {
        further.forEach(name -> given.add(name.toLowerCase(Locale.ROOT)));
        own.add(bracketed(host));
        if (isAny(host)) {
            own.addAll(addresses());
        }
    }

    private static boolean isAny(String host) {
        try {
            return InetAddress.getByName(host).isAnyLocalAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static Set<String> addresses() {
        Set<String> addresses = new HashSet<>();
        try {
            addresses.add(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
            for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
                card.inetAddresses().forEach(address -> addresses.add(bracketed(address.getHostAddress())));
            }
        } catch (SocketException | UnknownHostException e) {
            // then it goes by fewer names
        }
        return addresses;
    }

    private static String bracketed(String host) {
        String plain = host.toLowerCase(Locale.ROOT).split("%", 2)[0];
        return plain.contains(":") && !plain.startsWith("[") ? "[" + plain + "]" : plain;
    }

    /**
     * Whether this is one of its names.
     *
     * @param authority a name, with a port unless it is the usual one
     * @param port on which it listens
     */
    boolean contains(String authority, int port) {
        String lower = authority.toLowerCase(Locale.ROOT);
        int colon = lower.lastIndexOf(':');
        boolean hasPort = colon > lower.lastIndexOf(']');
        String name = hasPort ? lower.substring(0, colon) : lower;
        String shown = hasPort ? lower.substring(colon + 1) : "80";
        return given.contains(name) || (own.contains(name) && shown.equals(String.valueOf(port)));
    }
}
