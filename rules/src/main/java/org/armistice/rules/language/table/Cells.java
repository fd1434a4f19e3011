package org.armistice.rules.language.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Token;

/** What a cell says, in the words of a rule. */
final class Cells {
    private static final Set<String> SIGNS = Set.of(">=", "<=", ">", "<", "=");

    private Cells() {}

    /** Whether nothing is asked or done here: {@code -}. */
    static boolean isAny(List<Token> cell) {
        return cell.size() == 1 && cell.get(0).is("-");
    }

    /** The condition that a cell stands for, below its heading. */
    static Statement condition(Heading heading, List<Token> cell) {
        List<Token> tokens = new ArrayList<>();
        switch (heading.kind()) {
            case VALUE -> {
                tokens.addAll(heading.tokens());
                tokens.addAll(comparison(cell));
            }
            case STATEMENT -> {
                if (!yes(cell)) {
                    tokens.addAll(words("it is not so that", heading.tokens().get(0)));
                }
                tokens.addAll(heading.tokens());
            }
            default -> tokens.addAll(cell);
        }
        return new Statement("and", cell.get(0), tokens);
    }

    /** The effect that a cell stands for, below its heading. */
    static Statement effect(Heading heading, List<Token> cell) {
        List<Token> tokens = new ArrayList<>(heading.kind() == Heading.Kind.EFFECT ? heading.tokens() : List.of());
        tokens.addAll(cell);
        return new Statement("and", cell.get(0), tokens);
    }

    /** Whether a statement is to be so; throws {@link Mismatch} if the cell says neither yes nor no. */
    static boolean yes(List<Token> cell) {
        Token word = cell.get(0);
        if (cell.size() != 1 || !word.is("yes") && !word.is("no")) {
            throw new Mismatch(
                    Code.BAD_TABLE,
                    word,
                    0,
                    "below a statement stands 'yes', 'no' or '-', not '" + Statement.words(cell) + "'.");
        }
        return word.is("yes");
    }

    /** {@code >= 3}, {@code 1.5 .. 3}, {@code holding, recovering}, {@code not holding} or {@code 3 days} in full words. */
    static List<Token> comparison(List<Token> cell) {
        Token first = cell.get(0);
        if (SIGNS.contains(first.text())) {
            return cell;
        }
        int range = index(cell, "..");
        if (range > 0) {
            List<Token> tokens = words("is between", first);
            tokens.addAll(least(cell, range));
            tokens.addAll(cell.subList(range, cell.size()));
            return tokens;
        }
        boolean several = index(cell, ",") > 0;
        boolean not = several && first.is("not");
        List<Token> tokens = words(several ? not ? "is not one of" : "is one of" : "is", first);
        tokens.addAll(not ? cell.subList(1, cell.size()) : cell);
        return tokens;
    }

    /** In {@code 3 .. 7 days} the unit stands for both numbers. */
    private static List<Token> least(List<Token> cell, int range) {
        List<Token> least = new ArrayList<>(cell.subList(0, range));
        List<Token> most = cell.subList(range + 1, cell.size());
        if (least.size() == 1
                && least.get(0).kind() == Token.Kind.NUMBER
                && most.size() == 2
                && most.get(0).kind() == Token.Kind.NUMBER
                && Unit.find(most.get(1).text()).isPresent()) {
            Token number = least.get(0);
            least.add(new Token(most.get(1).kind(), most.get(1).text(), number.line(), number.column()));
        }
        return least;
    }

    private static int index(List<Token> cell, String sign) {
        for (int i = 0; i < cell.size(); i++) {
            if (cell.get(i).is(sign)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Token> words(String words, Token at) {
        List<Token> tokens = new ArrayList<>();
        for (String word : words.split(" ")) {
            tokens.add(new Token(Token.Kind.WORD, word, at.line(), at.column()));
        }
        return tokens;
    }
}
