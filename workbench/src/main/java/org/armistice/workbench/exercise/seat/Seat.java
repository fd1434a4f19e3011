package org.armistice.workbench.exercise.seat;

/**
 * Somebody's place at a table.
 *
 * @param hash of the token that opens it, by SHA-256 in hexadecimal digits; the token itself is known to its owner alone
 * @param role empty for one who watches
 * @param name as they call themselves
 * @param wasRole the role whose code they joined with
 */
public record Seat(String hash, String role, String name, String wasRole) {
    /** In place of a role: of those who would rather watch. No role can be called so. */
    public static final String WATCHING = "";

    public boolean isWatching() {
        return role.equals(WATCHING);
    }

    Seat watching() {
        return new Seat(hash, WATCHING, name, wasRole);
    }
}
