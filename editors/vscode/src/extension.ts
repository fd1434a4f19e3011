import { ExtensionContext, TextDocument, languages, window, workspace } from "vscode";
import { LanguageClient, LanguageClientOptions, ServerOptions } from "vscode-languageclient/node";

const LANGUAGE = "armistice-rulebook";

let client: LanguageClient | undefined;

/** Starts the server, and takes Markdown files with the front matter of a rulebook for rulebooks. */
export async function activate(context: ExtensionContext): Promise<void> {
    context.subscriptions.push(workspace.onDidOpenTextDocument(recognise));
    await Promise.all(workspace.textDocuments.map(recognise));

    const settings = workspace.getConfiguration("armistice");
    const server: ServerOptions = {
        command: settings.get<string>("command", "armistice"),
        args: ["rules", "lsp"],
    };
    const watcher = workspace.createFileSystemWatcher("**/*.{md,csv,yaml}");
    context.subscriptions.push(watcher);
    const options: LanguageClientOptions = {
        documentSelector: [{ language: LANGUAGE }],
        synchronize: { fileEvents: watcher },
        initializationOptions: { scenario: settings.get<string>("scenario", "") },
    };
    client = new LanguageClient(LANGUAGE, "Armistice rulebooks", server, options);
    try {
        await client.start();
    } catch (error) {
        void window.showErrorMessage(
            `Armistice does not start: ${String(error)}. Set 'armistice.command' to the path of its launcher.`,
        );
    }
}

export async function deactivate(): Promise<void> {
    await client?.stop();
}

/** Whoever has chosen another language for a file keeps it. */
async function recognise(document: TextDocument): Promise<void> {
    if (document.languageId === "markdown" && isRulebook(document)) {
        await languages.setTextDocumentLanguage(document, LANGUAGE);
    }
}

/** Whether the front matter of a text names a rulebook. */
function isRulebook(document: TextDocument): boolean {
    if (document.lineAt(0).text.trim() !== "---") {
        return false;
    }
    for (let line = 1; line < document.lineCount; line++) {
        const text = document.lineAt(line).text;
        if (text.trim() === "---") {
            return false;
        }
        if (text.startsWith("rulebook:")) {
            return true;
        }
    }
    return false;
}
