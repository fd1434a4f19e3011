package org.armistice.app.terminal;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.text.HiddenSign;

/** A text whose parts look different. */
public final class Phrase {
    record Span(String text, Style style) {}

    private final List<Span> spans = new ArrayList<>();

    public static Phrase of(String text) {
        return new Phrase().add(text, Style.PLAIN);
    }

    public static Phrase of(String text, Style style) {
        return new Phrase().add(text, style);
    }

    public Phrase add(String text) {
        return add(text, Style.PLAIN);
    }

    /** Signs that would do something to the terminal are replaced by one that is seen. */
    public Phrase add(String text, Style style) {
        if (!text.isEmpty()) {
            spans.add(new Span(HiddenSign.shown(text).replace('\r', '\uFFFD'), style));
        }
        return this;
    }

    public Phrase add(Phrase other) {
        spans.addAll(other.spans);
        return this;
    }

    /** In cells of a terminal. */
    public int length() {
        return spans.stream().mapToInt(s -> Cells.of(s.text())).sum();
    }

    List<Span> spans() {
        return spans;
    }

    String paint(boolean colour) {
        StringBuilder text = new StringBuilder();
        spans.forEach(s -> text.append(colour ? s.style().paint(s.text()) : s.text()));
        return text.toString();
    }

    @Override
    public String toString() {
        return paint(false);
    }
}
