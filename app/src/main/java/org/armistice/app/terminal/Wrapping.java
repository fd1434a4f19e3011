package org.armistice.app.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks a phrase into lines at its spaces. */
final class Wrapping {
    private final int width;
    private final String indent;
    private final List<Phrase> lines = new ArrayList<>();
    private Phrase line = new Phrase();
    private int length;
    private boolean fresh = true;

    private Wrapping(int width, String indent) {
        this.width = width;
        this.indent = indent;
    }

    /**
     * @param width most characters of a line
     * @param indent before every line but the first
     */
    static List<Phrase> lines(Phrase phrase, int width, String indent) {
        if (phrase.length() <= width) {
            return List.of(phrase);
        }
        Wrapping wrapping = new Wrapping(width, indent);
        wrapping.words(phrase).forEach(wrapping::put);
        wrapping.lines.add(wrapping.line);
        return wrapping.lines;
    }

    /** Words with the spaces before them; a word may change its style on the way. */
    private List<Phrase> words(Phrase phrase) {
        List<Phrase> words = new ArrayList<>();
        Phrase word = new Phrase();
        boolean inWord = false;
        for (Phrase.Span span : phrase.spans()) {
            int from = 0;
            for (int i = 0; i < span.text().length(); i++) {
                boolean space = span.text().charAt(i) == ' ';
                if (space && inWord) {
                    words.add(word.add(span.text().substring(from, i), span.style()));
                    word = new Phrase();
                    from = i;
                }
                inWord = !space;
            }
            word.add(span.text().substring(from), span.style());
        }
        words.add(word);
        return words;
    }

    private void put(Phrase word) {
        if (!fresh && length + word.length() > width) {
            lines.add(line);
            line = Phrase.of(indent);
            length = indent.length();
            word = withoutSpaces(word);
        }
        line.add(word);
        length += word.length();
        fresh = false;
    }

    private static Phrase withoutSpaces(Phrase word) {
        Phrase stripped = new Phrase();
        boolean leading = true;
        for (Phrase.Span span : word.spans()) {
            String text = leading ? span.text().stripLeading() : span.text();
            leading &= text.isEmpty();
            stripped.add(text, span.style());
        }
        return stripped;
    }
}
