package org.armistice.workbench.why;

import org.jspecify.annotations.Nullable;

/**
 * Why something did not happen.
 *
 * @param question what did not happen, in the words of rulebooks: {@code gna captures sirte}
 * @param day that is asked about; the one on which it came nearest unless given
 */
record Question(@Nullable String question, @Nullable Integer day) {
    String text() {
        return question == null ? "" : question;
    }

    int dayOrNearest() {
        return day == null ? 0 : day;
    }
}
