package org.armistice.model.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The SHA-256 of named texts and files. */
public final class Fingerprint {
    private Fingerprint() {}

    /** In hexadecimal digits, whatever the order of the texts. */
    public static String of(Map<String, String> texts) {
        MessageDigest digest = digest();
        SortedMap<String, String> sorted = new TreeMap<>(texts);
        sorted.forEach((name, text) -> update(digest, name, text.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** In hexadecimal digits, of one file. */
    public static String of(String name, byte[] bytes) {
        MessageDigest digest = digest();
        update(digest, name, bytes);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String name, byte[] bytes) {
        digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
