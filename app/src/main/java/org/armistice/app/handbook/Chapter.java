package org.armistice.app.handbook;

import java.util.Arrays;
import java.util.List;
import org.armistice.rules.language.text.Document;
import org.armistice.rules.language.words.Book;

/**
 * A rulebook as a chapter of the page.
 *
 * @param name of the rulebook
 * @param title as people name it
 * @param source whose sentences it cites, empty if it does not say
 * @param document its blocks
 * @param first number of the first line of {@code prose} in its file
 * @param prose the lines behind the front matter
 */
record Chapter(String name, String title, String source, Document document, int first, List<String> prose) {
    static Chapter of(String file, String text) {
        Document document = new Document(file, text);
        String name = Book.nameIn(document);
        List<String> lines = Arrays.asList(text.split("\r\n|\r|\n", -1));
        int front = 0;
        if (lines.get(0).strip().equals("---")) {
            front = 1;
            while (front < lines.size() && !lines.get(front).strip().equals("---")) {
                front++;
            }
            front = Math.min(lines.size(), front + 1);
        }
        return new Chapter(
                name,
                entry(document, "title").isEmpty() ? name : entry(document, "title"),
                entry(document, "source"),
                document,
                front + 1,
                lines.subList(front, lines.size()));
    }

    private static String entry(Document document, String key) {
        return document.front(key).map(Document.Entry::value).orElse("");
    }
}
