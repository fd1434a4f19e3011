package org.armistice.editor.lsp;

import java.util.List;
import org.armistice.editor.Finding;
import org.armistice.editor.Suggested;
import org.armistice.editor.index.Declaration;
import org.armistice.editor.text.Edit;
import org.armistice.editor.text.Place;
import org.armistice.editor.text.Span;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What the service says in the shapes of the protocol, whose lines and columns begin with 0. */
final class Shapes {
    private Shapes() {}

    static Place place(Position position) {
        int line = Math.max(0, Math.min(position.getLine(), Integer.MAX_VALUE - 1));
        int column = Math.max(0, Math.min(position.getCharacter(), Integer.MAX_VALUE - 1));
        return new Place(line + 1, column + 1);
    }

    static Range range(Span span) {
        int line = Math.max(0, span.line() - 1);
        int column = Math.max(0, span.column() - 1);
        return new Range(new Position(line, column), new Position(line, column + span.length()));
    }

    static Location location(Span span) {
        return new Location(span.file().toUri().toString(), range(span));
    }

    static TextEdit edit(Edit edit) {
        return new TextEdit(range(edit.span()), edit.text());
    }

    static Diagnostic diagnostic(Finding finding) {
        Diagnostic diagnostic = new Diagnostic(
                range(finding.span()),
                finding.problem().message(),
                finding.problem().isError() ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
                "armistice");
        if (!finding.problem().code().isEmpty()) {
            diagnostic.setCode(finding.problem().code());
        }
        return diagnostic;
    }

    static CompletionItem item(Suggested suggested, Position at) {
        CompletionItem item = new CompletionItem(suggested.text().strip());
        item.setKind(kind(suggested.kind()));
        item.setDetail(suggested.detail());
        if (!suggested.meaning().isEmpty()) {
            item.setDocumentation(suggested.meaning());
        }
        item.setFilterText(suggested.text());
        int from = Math.max(0, at.getCharacter() - suggested.replaced());
        Range range = new Range(new Position(at.getLine(), from), at);
        item.setTextEdit(Either.forLeft(new TextEdit(range, suggested.text())));
        return item;
    }

    private static CompletionItemKind kind(Suggested.Kind kind) {
        return switch (kind) {
            case KEYWORD -> CompletionItemKind.Keyword;
            case NOUN -> CompletionItemKind.Class;
            case FIELD -> CompletionItemKind.Field;
            case CHOICE -> CompletionItemKind.EnumMember;
            case PHRASE -> CompletionItemKind.Function;
            case PARAMETER -> CompletionItemKind.Constant;
            case UNIT -> CompletionItemKind.Unit;
            case FACT -> CompletionItemKind.Variable;
            case SENTENCE -> CompletionItemKind.Reference;
            case RULE -> CompletionItemKind.Event;
        };
    }

    static DocumentSymbol symbol(Declaration declaration) {
        SymbolKind kind = switch (declaration.kind()) {
            case PARAMETER -> SymbolKind.Constant;
            case PHRASE -> SymbolKind.Function;
            case RULE -> SymbolKind.Event;
            case TABLE -> SymbolKind.Array;
            case TEST -> SymbolKind.Method;
        };
        Range name = range(declaration.span());
        boolean oneLine = declaration.end() <= declaration.span().line();
        Range whole = oneLine
                ? name
                : new Range(new Position(name.getStart().getLine(), 0), new Position(declaration.end() - 1, 3));
        return new DocumentSymbol(declaration.name(), kind, whole, name, "", List.of());
    }

    static MarkupContent markdown(String text) {
        return new MarkupContent(MarkupKind.MARKDOWN, text);
    }
}
