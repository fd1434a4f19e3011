package org.armistice.editor.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.armistice.editor.Editor;
import org.armistice.editor.Finding;
import org.armistice.editor.Remedy;
import org.armistice.editor.rename.Refusal;
import org.armistice.editor.text.Edit;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/** Requests about texts, each handed on to the service. */
final class RulebookTexts implements TextDocumentService {
    private static final int LAST_LINE = 1_000_000;

    private final Desk desk;
    private final Runnable check;

    /** @param check throws if the server cannot answer now */
    RulebookTexts(Desk desk, Runnable check) {
        this.desk = desk;
        this.check = check;
    }

    private interface Question<T> {
        T answer(Editor editor, Path file);
    }

    private <T> CompletableFuture<T> answer(TextDocumentIdentifier text, Question<T> question) {
        check.run();
        Path file = Desk.file(text.getUri());
        return desk.answer(editor -> {
            try {
                return question.answer(editor, file);
            } catch (Refusal refusal) {
                throw Desk.error(ResponseErrorCode.RequestFailed, String.valueOf(refusal.getMessage()));
            }
        });
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        check.run();
        desk.open(
                params.getTextDocument().getUri(),
                params.getTextDocument().getLanguageId(),
                params.getTextDocument().getText());
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        check.run();
        if (!params.getContentChanges().isEmpty()) {
            // The text comes as a whole, so that the last change is all that counts.
            int last = params.getContentChanges().size() - 1;
            desk.put(
                    params.getTextDocument().getUri(),
                    params.getContentChanges().get(last).getText());
        }
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        check.run();
        desk.close(params.getTextDocument().getUri());
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        check.run();
        desk.refresh();
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        Position at = params.getPosition();
        return answer(
                params.getTextDocument(),
                (editor, file) -> Either.forLeft(editor.complete(file, Shapes.place(at)).stream()
                        .map(s -> Shapes.item(s, at))
                        .toList()));
    }

    @Override
    public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
        return answer(
                        params.getTextDocument(),
                        (editor, file) -> editor.explain(file, Shapes.place(params.getPosition()))
                                .map(text -> new Hover(Shapes.markdown(text))))
                .thenApply(hover -> hover.orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return answer(
                params.getTextDocument(),
                (editor, file) -> Either.forLeft(editor.definition(file, Shapes.place(params.getPosition())).stream()
                        .map(Shapes::location)
                        .toList()));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return answer(
                params.getTextDocument(),
                (editor, file) -> editor.references(file, Shapes.place(params.getPosition())).stream()
                        .skip(params.getContext() != null && params.getContext().isIncludeDeclaration() ? 0 : 1)
                        .map(Shapes::location)
                        .toList());
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return answer(
                params.getTextDocument(),
                (editor, file) -> editor.outline(file).stream()
                        .map(d -> Either.<SymbolInformation, DocumentSymbol>forRight(Shapes.symbol(d)))
                        .toList());
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        Range whole = new Range(new Position(0, 0), new Position(LAST_LINE, 0));
        return answer(
                params.getTextDocument(),
                (editor, file) -> editor.format(file).stream()
                        .map(text -> new TextEdit(whole, text))
                        .toList());
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return answer(
                params.getTextDocument(),
                (editor, file) ->
                        Either3.forFirst(Shapes.range(editor.renamed(file, Shapes.place(params.getPosition())))));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return answer(
                params.getTextDocument(),
                (editor, file) ->
                        changes(editor.rename(file, Shapes.place(params.getPosition()), params.getNewName())));
    }

    private static WorkspaceEdit changes(List<Edit> edits) {
        Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
        for (Edit edit : edits) {
            changes.computeIfAbsent(edit.span().file().toUri().toString(), u -> new ArrayList<>())
                    .add(Shapes.edit(edit));
        }
        return new WorkspaceEdit(changes);
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return answer(params.getTextDocument(), (editor, file) -> {
            List<Either<Command, CodeAction>> actions = new ArrayList<>();
            int first = Shapes.place(params.getRange().getStart()).line();
            int last = Shapes.place(params.getRange().getEnd()).line();
            for (Finding finding : editor.quickFindings(file)) {
                if (finding.span().line() >= first && finding.span().line() <= last) {
                    finding.remedies().forEach(r -> actions.add(Either.forRight(action(finding, r, params))));
                }
            }
            return actions;
        });
    }

    private static CodeAction action(Finding finding, Remedy remedy, CodeActionParams params) {
        CodeAction action = new CodeAction(remedy.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(Shapes.diagnostic(finding)));
        action.setEdit(
                new WorkspaceEdit(Map.of(params.getTextDocument().getUri(), List.of(Shapes.edit(remedy.edit())))));
        return action;
    }
}
