package org.armistice.rules.typed;

import java.util.Locale;

/**
 * Why a rule or number should be believed.
 *
 * @param basis what kind of grounds
 * @param detail a row of data, a key of the bibliography, or a reason
 * @param grade from A, strong, to E, a guess
 */
public record Grounds(Basis basis, String detail, char grade) {
    /** What grounds rest on. */
    public enum Basis {
        DATA,
        LITERATURE,
        ASSUMPTION
    }

    @Override
    public String toString() {
        return basis.name().toLowerCase(Locale.ROOT) + (detail.isEmpty() ? "" : " (" + detail + ")") + ", grade "
                + grade;
    }
}
