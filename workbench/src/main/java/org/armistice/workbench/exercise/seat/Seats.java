package org.armistice.workbench.exercise.seat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.text.FileTrouble;
import org.armistice.simulator.folder.WholeFile;
import tools.jackson.databind.json.JsonMapper;

/** The codes of a table, and who has taken a seat by them, in a file that outlives the program. */
public final class Seats {
    /** In place of a role: the code by which anybody can practise alone. */
    public static final String PRACTICE = "*";

    private static final String FILE = "seats.json";
    private static final int TOKEN_BYTES = 32;
    private static final int MOST = 400;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Map<String, String> codes;
    private final List<Seat> seats;

    /** The file. */
    private record Kept(Map<String, String> codes, List<Seat> seats) {}

    private Seats(Path folder, Kept kept) {
        this.file = folder.resolve(FILE);
        this.codes = new LinkedHashMap<>(kept.codes());
        this.seats = new ArrayList<>(kept.seats());
    }

    /** A table's, with a new code for each role and one for practice. */
    public static Seats create(Path folder, List<String> roles) {
        Map<String, String> codes = new LinkedHashMap<>();
        roles.forEach(role -> codes.put(role, Code.random()));
        codes.put(PRACTICE, Code.random());
        Seats seats = new Seats(folder, new Kept(codes, List.of()));
        seats.write();
        return seats;
    }

    /** Those of a table that is there. */
    public static Seats read(Path folder) {
        try {
            return new Seats(folder, JsonMapper.shared().readValue(Files.readString(folder.resolve(FILE)), Kept.class));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the seats in " + folder + ": " + FileTrouble.words(e), e);
        }
    }

    /** The codes by role, that for practice last. */
    public synchronized Map<String, String> codes() {
        return new LinkedHashMap<>(codes);
    }

    public synchronized List<Seat> list() {
        return List.copyOf(seats);
    }

    /** Whose code this is; how long it takes does not tell how much of it is right. */
    public synchronized Optional<String> roleOf(String typed) {
        byte[] given = hash(Code.plain(typed));
        String found = null;
        for (Map.Entry<String, String> code : codes.entrySet()) {
            if (MessageDigest.isEqual(hash(Code.plain(code.getValue())), given)) {
                found = code.getKey();
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * Takes a seat; the token that opens it. Empty if there is no room.
     *
     * @param joined the role by whose code
     * @param watching whether to watch and not to play
     */
    public synchronized Optional<String> take(String joined, boolean watching, String name) {
        if (seats.size() >= MOST) {
            return Optional.empty();
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        seats.add(new Seat(hex(token), watching ? Seat.WATCHING : joined, name, joined));
        write();
        return Optional.of(token);
    }

    /** The seat that a token opens. */
    public synchronized Optional<Seat> find(String token) {
        byte[] wanted = hash(token);
        Seat found = null;
        for (Seat seat : seats) {
            if (MessageDigest.isEqual(HexFormat.of().parseHex(seat.hash()), wanted)) {
                found = seat;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whoever sits there would rather watch. */
    public synchronized void watch(Seat seat) {
        if (seats.removeIf(s -> s.hash().equals(seat.hash()))) {
            seats.add(seat.watching());
            write();
        }
    }

    /** A new code for a role, or for practice; whoever has joined by the old one must join again. */
    public synchronized void renew(String role) {
        codes.put(role, Code.random());
        seats.removeIf(s -> s.wasRole().equals(role));
        write();
    }

    private void write() {
        WholeFile.replace(file, JsonMapper.shared().writeValueAsString(new Kept(codes, seats)));
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (UnsupportedOperationException | IOException e) {
            // Where files have no such permissions, the folder's own must do.
        }
    }

    private static String hex(String token) {
        return HexFormat.of().formatHex(hash(token));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
