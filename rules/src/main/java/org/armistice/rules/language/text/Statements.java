package org.armistice.rules.language.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.armistice.model.problem.Suggestion;

/** Cuts a block into statements: a statement begins with a keyword at the start of a line. */
public final class Statements {
    private static final int LONGEST = 4000;
    private static final int SHORTEST_SLIP = 3;

    /** Common words that are near to a keyword and begin lines of prose and of values. */
    private static final Set<String> NO_SLIPS = Set.of(
            "the", "than", "them", "they", "any", "are", "her", "here", "were", "even", "ever", "far", "four", "each",
            "what", "where", "for");

    /** A keyword and the words of which it consists. */
    private record Keyword(String text, List<String> words) {}

    private static final Map<Set<String>, List<Keyword>> LONGEST_FIRST = new ConcurrentHashMap<>();

    private final Lexer lexer;
    private final Set<String> words;
    private final List<Keyword> keywords;

    /** @param keywords the keywords of the kind of block; several words are separated by one space */
    public Statements(Lexer lexer, Set<String> keywords) {
        this.lexer = lexer;
        this.words = keywords;
        this.keywords = LONGEST_FIRST.computeIfAbsent(keywords, Statements::longestFirst);
    }

    private static List<Keyword> longestFirst(Set<String> keywords) {
        return keywords.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(keyword -> new Keyword(keyword, List.of(keyword.split(" "))))
                .toList();
    }

    /** The statements in order; what stands before the first keyword comes as a statement with an empty keyword. */
    public List<Statement> read(Block block) {
        List<Statement> statements = cut(block);
        for (Statement statement : statements) {
            if (statement.tokens().size() > LONGEST) {
                throw new Mismatch(
                        Code.TOO_LARGE,
                        statement.at(),
                        0,
                        "a statement has at most " + LONGEST + " words; this one has more.");
            }
        }
        return statements;
    }

    private List<Statement> cut(Block block) {
        List<Statement> statements = new ArrayList<>();
        String keyword = "";
        Token at = new Token(Token.Kind.WORD, block.kind(), block.line(), 4);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < block.lines().size(); i++) {
            String text = withoutComment(block.lines().get(i));
            List<Token> line = lexer.readProse(block.line() + 1 + i, text);
            String found = line.isEmpty() ? "" : keywordAt(line, tokens);
            int length = found.split(" ").length;
            Optional<Beginnings.Beginning> other =
                    found.isEmpty() && !line.isEmpty() ? otherwise(line, tokens) : Optional.empty();
            if (other.isPresent()) {
                found = other.get().keyword();
                length = other.get().tokens();
            } else if (found.isEmpty() && !line.isEmpty()) {
                found = misspelt(line, tokens);
                length = found.split(" ").length;
            }
            if (!Keywords.PROSE.contains(found.isEmpty() ? keyword : found) && !Lexer.isAlike(text)) {
                line = lexer.read(block.line() + 1 + i, text);
            }
            if (found.isEmpty()) {
                tokens.addAll(line);
                continue;
            }
            if (!keyword.isEmpty() || !tokens.isEmpty()) {
                statements.add(new Statement(keyword, at, tokens));
            }
            keyword = found;
            at = line.get(0);
            tokens = new ArrayList<>(line.subList(length, line.size()));
        }
        if (!keyword.isEmpty() || !tokens.isEmpty()) {
            statements.add(new Statement(keyword, at, tokens));
        }
        return statements;
    }

    public static String withoutComment(String line) {
        int hash = line.indexOf('#');
        return hash < 0 ? line : line.substring(0, hash);
    }

    /** Other words that stand for a keyword, which are told; further to the right than the text above they belong to it. */
    private Optional<Beginnings.Beginning> otherwise(List<Token> line, List<Token> before) {
        Token first = line.get(0);
        if (!before.isEmpty() && first.column() >= before.get(0).column()) {
            return Optional.empty();
        }
        Optional<Beginnings.Beginning> other = Beginnings.of(line, words);
        other.ifPresent(o -> lexer.complaints()
                .add(
                        Code.UNKNOWN_KEYWORD,
                        first.line(),
                        first.column(),
                        o.words().length(),
                        o.message()));
        return other;
    }

    /** The keyword that a line seems to begin with: one letter is wrong, and the text begins further to the right. */
    private String misspelt(List<Token> line, List<Token> before) {
        Token first = line.get(0);
        if (line.size() < 2
                || first.kind() != Token.Kind.WORD
                || first.text().length() < SHORTEST_SLIP
                || NO_SLIPS.contains(first.text())
                || before.isEmpty()
                || before.get(0).line() == first.line()
                || first.column() >= before.get(0).column()) {
            return "";
        }
        for (Keyword keyword : keywords) {
            List<String> words = keyword.words();
            boolean rest = line.size() > words.size();
            for (int i = 1; rest && i < words.size(); i++) {
                rest = line.get(i).is(words.get(i));
            }
            if (rest && Suggestion.find(first.text(), List.of(words.get(0))).isPresent()) {
                lexer.complaints()
                        .add(
                                Code.UNKNOWN_KEYWORD,
                                first.line(),
                                first.column(),
                                first.text().length(),
                                "'" + first.text() + "' begins no line here. Maybe '" + words.get(0) + "'?");
                return keyword.text();
            }
        }
        return "";
    }

    private String keywordAt(List<Token> line, List<Token> before) {
        for (Keyword keyword : keywords) {
            if (startsWith(line, keyword.words()) && !belongsToClause(keyword.text(), line, before)) {
                return keyword.text();
            }
        }
        return "";
    }

    /** A duration that is indented as deeply as the clause above it belongs to that clause. */
    private static boolean belongsToClause(String keyword, List<Token> line, List<Token> before) {
        boolean duration = keyword.equals("for at least") || keyword.equals("on at least");
        return duration
                && !before.isEmpty()
                && line.get(0).column() >= before.get(0).column();
    }

    private static boolean startsWith(List<Token> line, List<String> words) {
        if (line.size() < words.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!line.get(i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
