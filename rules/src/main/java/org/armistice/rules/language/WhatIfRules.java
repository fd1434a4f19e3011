package org.armistice.rules.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.armistice.model.event.Phase;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Severity;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.language.rule.ReadRule;
import org.armistice.rules.language.rule.RuleReader;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Document;
import org.armistice.rules.language.text.Lexer;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.language.words.BrokenPhrase;
import org.armistice.rules.language.words.Dictionary;

/**
 * Makes rules of a what-if: each of its steps is a rule of the first phase that holds on one day. So a step is checked,
 * applied and explained like everything else that happens.
 */
final class WhatIfRules {
    /** Before all rulebooks: what comes from outside is not overruled by a rule. */
    private static final int PRECEDENCE = 0;

    private final WhatIf whatIf;
    private final Book book;
    private final Lexer lexer;

    /** @param uses names of all rulebooks, whose words a what-if may use */
    WhatIfRules(WhatIf whatIf, Collection<String> uses) {
        this.whatIf = whatIf;
        Document document = Document.foreign(whatIf.file().name(), whatIf.file().text());
        book = new Book(whatIf.id(), Phase.INTERVENTIONS, PRECEDENCE, document, List.copyOf(uses));
        lexer = new Lexer(book.complaints());
    }

    static Problem namedLikeARulebook(WhatIf whatIf) {
        return new Problem(
                Severity.ERROR,
                Code.DUPLICATE_NAME.id(),
                new Position(whatIf.file().name(), 1, 1),
                "'" + whatIf.id() + "' is the name of a rulebook; give the file another name.",
                "");
    }

    Book book() {
        return book;
    }

    /** Reads all steps; complaints are with the {@link #book}. */
    void read(Dictionary words, Consumer<ReadRule> rules) {
        Dictionary dictionary = words.knowing(whatIf.newcomers());
        int number = 0;
        for (WhatIf.Step step : whatIf.steps()) {
            number++;
            try {
                RuleReader reader = reader(step, number, dictionary);
                rules.accept(reader.read(statements(step)));
            } catch (Mismatch mismatch) {
                book.complaints().add(mismatch);
            } catch (BrokenPhrase reportedAtTheDefinition) {
                continue;
            } catch (StackOverflowError tooDeep) {
                book.complaints().add(Code.TOO_LARGE, step.position().line(), 1, 3, "this step is nested too deeply.");
            }
        }
    }

    private RuleReader reader(WhatIf.Step step, int number, Dictionary dictionary) {
        Position at = step.position();
        String title = whatIf.steps().size() == 1 ? whatIf.title() : whatIf.title() + ", step " + number;
        return new RuleReader(new Block("rule", title, at.line(), at.column(), List.of()), book, dictionary);
    }

    private List<Statement> statements(WhatIf.Step step) {
        Position at = step.position();
        List<Statement> statements = new ArrayList<>();
        statements.add(statement("when", at, "today is " + step.on()));
        if (!whatIf.raisedBy().isEmpty()) {
            statements.add(statement("raised by", at, String.join(", ", whatIf.raisedBy())));
        }
        String keyword = "then";
        for (WhatIf.Effect effect : step.effects()) {
            statements.add(statement(keyword, effect.position(), effect.text()));
            keyword = "and";
        }
        return statements;
    }

    /** The text as if it stood where the position says, so that complaints point there. */
    private Statement statement(String keyword, Position at, String text) {
        int indent = Math.max(0, at.column() - 1);
        List<Token> tokens = lexer.read(at.line(), " ".repeat(indent) + text);
        return new Statement(keyword, new Token(Token.Kind.WORD, keyword, at.line(), Math.max(1, at.column())), tokens);
    }
}
