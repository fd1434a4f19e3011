package org.armistice.rules.language.rule;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.problem.Suggestion;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Keywords;
import org.armistice.rules.language.text.LostLine;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.OrLine;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.typed.Rule;
import org.jspecify.annotations.Nullable;

/** The statements of a rule by what they are for. */
final class RuleParts {
    private static final List<String> FIRST_WORDS =
            Keywords.RULE.stream().map(k -> k.split(" ")[0]).distinct().sorted().toList();

    final List<Statement> conditions = new ArrayList<>();
    final List<List<Statement>> exceptions = new ArrayList<>();
    final List<Statement> effects = new ArrayList<>();
    final Tellings tellings = new Tellings();
    final List<Token> raisedBy = new ArrayList<>();
    final List<Statement> exceptionTo = new ArrayList<>();
    Rule.@Nullable Trigger trigger;

    @Nullable
    Statement lasting;

    @Nullable
    Statement chance;

    @Nullable
    Statement grounds;

    /** Sorts statements; throws {@link Mismatch} at one that has no place in a rule, or none where it stands. */
    static RuleParts of(List<Statement> statements) {
        RuleParts parts = new RuleParts();
        parts.sort(statements);
        return parts;
    }

    private void sort(List<Statement> statements) {
        List<Statement> current = null;
        for (Statement statement : statements) {
            switch (statement.keyword()) {
                case "raised by" ->
                    statement.tokens().stream().filter(t -> !t.is(",")).forEach(raisedBy::add);
                case "grounds" -> grounds = statement;
                case "when", "each day while" -> {
                    if (trigger != null) {
                        throw new Mismatch(statement.at(), 0, "a rule has one condition; join its clauses by 'and'.");
                    }
                    trigger = statement.keyword().equals("when") ? Rule.Trigger.EDGE : Rule.Trigger.LEVEL;
                    current = conditions;
                    current.add(statement);
                }
                case "then" -> {
                    current = effects;
                    current.add(statement);
                }
                case "except when" -> {
                    current = new ArrayList<>();
                    current.add(statement);
                    exceptions.add(current);
                }
                case "and" -> {
                    if (current == null) {
                        throw LostLine.missing(
                                Code.MISSING_CONDITION,
                                "when",
                                statements.subList(0, statements.indexOf(statement)),
                                statement.at(),
                                "'and' continues 'when', 'except when' or 'then', but none stands before it.");
                    }
                    current.add(statement);
                }
                case "or" -> addOr(statement, current);
                case "with chance" -> chance = statement;
                case "exception to" -> exceptionTo.add(statement);
                case "for at least", "on at least" -> lasting = statement;
                case "told as" -> tellings.add(statement, current == effects ? alternative() : null);
                default ->
                    throw new Mismatch(
                            Code.UNKNOWN_KEYWORD,
                            statement.tokens().get(0),
                            0,
                            "'" + statement.tokens().get(0).text()
                                    + "' begins no line of a rule; those begin with 'raised by', 'grounds', 'when', 'each day while', 'and', 'with chance', 'except when', 'exception to', 'then' or 'told as'."
                                    + Suggestion.maybe(statement.tokens().get(0).text(), FIRST_WORDS));
            }
        }
    }

    /** In effects {@code or} begins an alternative; in a condition it goes on with the clause. */
    private void addOr(Statement statement, @Nullable List<Statement> current) {
        if (current == null) {
            throw new Mismatch(statement.at(), 0, "'or' follows a clause or 'one of'.");
        }
        if (current == effects) {
            current.add(statement);
            return;
        }
        OrLine.join(current, statement);
    }

    /** The last line of the effects, if it is an alternative of {@code one of}; else null. */
    private @Nullable Statement alternative() {
        Statement last = effects.isEmpty() ? null : effects.get(effects.size() - 1);
        return last != null && (last.keyword().equals("or") || startsWithOneOf(last)) ? last : null;
    }

    static boolean startsWithOneOf(Statement statement) {
        List<Token> tokens = statement.tokens();
        return tokens.size() > 2 && tokens.get(0).is("one") && tokens.get(1).is("of");
    }
}
