package org.armistice.rules.language.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.armistice.model.text.Fingerprint;
import org.armistice.rules.language.text.Token;

/**
 * Names of rows that stay when rows are added, taken out or put in another order: the row's own name, or else what its
 * conditions say.
 */
final class RowKeys {
    private static final int LONGEST = 120;
    private static final String ALWAYS = "always";
    private static final int DIGITS = 10;
    private static final Map<String, String> SIGNS = Map.of(
            ">=",
            "at least",
            "<=",
            "at most",
            ">",
            "above",
            "<",
            "below",
            "=",
            "is",
            "..",
            "to",
            "%",
            "percent",
            "-",
            "minus");

    private RowKeys() {}

    /** Behind the key of its table. */
    static String of(TableText table, TableText.Line line) {
        return line.label().isEmpty() ? shortened(slug(conditions(table, line))) : slug(line.label());
    }

    /** Whether no cell of the row is a condition. */
    static boolean asksNothing(TableText table, TableText.Line line) {
        return conditions(table, line).equals(ALWAYS);
    }

    private static String conditions(TableText table, TableText.Line line) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < table.headings().size(); i++) {
            Heading heading = table.headings().get(i);
            List<Token> cell = line.tokens().get(i);
            if (heading.kind().isCondition() && !Cells.isAny(cell)) {
                words.add(heading.kind() == Heading.Kind.CLAUSE ? "" : words(heading.tokens()));
                words.add(words(cell));
            }
        }
        return words.isEmpty() ? ALWAYS : String.join(" ", words);
    }

    private static String words(List<Token> tokens) {
        return tokens.stream()
                .filter(t -> t.kind() != Token.Kind.POSSESSIVE)
                .map(t -> SIGNS.getOrDefault(t.text(), t.text()))
                .collect(Collectors.joining(" "));
    }

    private static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        String print = Fingerprint.of(Map.of("row", slug));
        return slug.substring(0, LONGEST - DIGITS - 1) + "-" + print.substring(0, DIGITS);
    }
}
