package org.armistice.app.ensemble;

import java.util.List;
import java.util.stream.Collectors;

/** Commands as a shell reads them. */
final class Words {
    private Words() {}

    static String of(List<String> words) {
        return words.stream().map(Words::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=,+@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
