package org.armistice.experiments.sensitivity.kept;

/**
 * A pattern in which {@code *} stands for anything and {@code ?} for one sign. Each piece between two stars is taken where it is
 * found first, and never sought again: a hostile pattern takes no longer than its length times that of the name.
 */
final class Glob {
    private final String[] pieces;

    Glob(String pattern) {
        pieces = pattern.split("\\*", -1);
    }

    boolean fits(String name) {
        String first = pieces[0];
        String last = pieces[pieces.length - 1];
        if (pieces.length == 1) {
            return name.length() == first.length() && stands(first, name, 0);
        }
        int end = name.length() - last.length();
        if (end < first.length() || !stands(first, name, 0) || !stands(last, name, end)) {
            return false;
        }
        int at = first.length();
        for (int i = 1; i < pieces.length - 1; i++) {
            while (at + pieces[i].length() <= end && !stands(pieces[i], name, at)) {
                at++;
            }
            at += pieces[i].length();
            if (at > end) {
                return false;
            }
        }
        return true;
    }

    private static boolean stands(String piece, String name, int at) {
        for (int i = 0; i < piece.length(); i++) {
            if (piece.charAt(i) != '?' && piece.charAt(i) != name.charAt(at + i)) {
                return false;
            }
        }
        return true;
    }
}
