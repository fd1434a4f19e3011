package org.armistice.app.trial;

import java.util.List;
import java.util.Locale;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.app.whynot.AttemptText;
import org.armistice.model.event.Event;
import org.armistice.model.text.Rounding;
import org.armistice.rules.evidence.Line;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.simulator.trial.Explained;
import org.armistice.simulator.trial.Verdict;
import org.armistice.simulator.whynot.LineWords;

/** A line for each rulebook, and what is wrong with each test that fails. */
final class TestText {
    private static final String LABEL = "      %-10s";
    private static final int COLUMN = 16;

    private final Terminal terminal;
    private final Report report;

    TestText(Terminal terminal, Report report) {
        this.terminal = terminal;
        this.report = report;
    }

    void tell() {
        int width =
                report.chosen.files().stream().mapToInt(String::length).max().orElse(0);
        int books = 0;
        for (String file : report.chosen.files()) {
            List<Verdict> verdicts = report.of(file);
            if (verdicts.isEmpty()) {
                continue;
            }
            books++;
            long failed = verdicts.stream().filter(v -> !v.passes()).count();
            Phrase line = Phrase.of(("%-" + width + "s  %4d ").formatted(file, verdicts.size()))
                    .add(verdicts.size() == 1 ? "test" : "tests");
            terminal.line(failed == 0 ? line : line.add("  " + failed + " failed", Style.ERROR));
            verdicts.stream().filter(v -> !v.passes()).forEach(this::tell);
        }
        long failed = report.failed();
        terminal.line(Phrase.of(
                        report.verdicts.size()
                                + (report.verdicts.size() == 1 ? " test of " : " tests of ")
                                + books
                                + (books == 1 ? " rulebook: " : " rulebooks: "),
                        Style.BOLD)
                .add(failed == 0 ? "all pass." : failed + " failed.", failed == 0 ? Style.BOLD : Style.ERROR));
    }

    private void tell(Verdict verdict) {
        RulebookTest test = verdict.test();
        terminal.line();
        terminal.line(
                Phrase.of("  FAILED  ", Style.ERROR)
                        .add(test.name(), Style.BOLD)
                        .add("  " + test.position(), Style.FAINT),
                10);
        String label = "given";
        for (String line : test.given()) {
            said(label, Phrase.of(line, Style.FAINT));
            label = "";
        }
        said("after", Phrase.of(test.samples() - 1 + (test.samples() == 2 ? " day" : " days"), Style.FAINT));
        List<Explained> explained = report.explained.getOrDefault(test, List.of());
        if (explained.isEmpty()) {
            verdict.misses().forEach(miss -> said("got", Phrase.of(miss.text())));
        }
        explained.forEach(this::tell);
        terminal.line();
    }

    private void tell(Explained explained) {
        String subject = explained.miss().subject();
        switch (explained.miss().kind()) {
            case UNTRUE -> {
                said("expected", Phrase.of(subject));
                got(explained);
            }
            case DID_NOT_APPLY -> {
                said("expected", Phrase.of("'" + subject + "' applies"));
                nearest(explained);
            }
            case APPLIED -> {
                said("expected", Phrase.of("'" + subject + "' does not apply"));
                said("got", Phrase.of("it did"));
            }
            default -> said("got", Phrase.of(explained.miss().text()));
        }
        String label = "why";
        for (Event event : explained.chain()) {
            said(
                    label,
                    Phrase.of("day " + (event.day() - 1) + "  ", Style.FAINT)
                            .add(Rounding.of(event.text()))
                            .add("  " + cause(event), Style.FAINT));
            label = "";
        }
    }

    private void got(Explained explained) {
        LineWords words = new LineWords(explained.world());
        String label = "got";
        for (Line line : explained.state()) {
            for (String said : words.of(line)) {
                said(label, Phrase.of(said));
                label = "";
            }
        }
        if (label.equals("got")) {
            said(label, Phrase.of("it is not so"));
        }
        if (explained.chain().isEmpty()) {
            said("why", Phrase.of("it is as given; nothing has changed it", Style.FAINT));
        }
    }

    private void nearest(Explained explained) {
        if (explained.attempt() == null) {
            said("got", Phrase.of("it did not, and there are no facts of which it could speak"));
            return;
        }
        boolean held = explained.attempt().failed() == 0;
        said(
                "got",
                Phrase.of("it did not; " + (held ? "its condition held" : "it came nearest") + " on day "
                        + explained.day()));
        new AttemptText(terminal, explained.world(), COLUMN).tell(explained.attempt());
        String label = "but";
        for (String reason : explained.reasons()) {
            said(label, Phrase.of(reason));
            label = "";
        }
        if (held && explained.reasons().isEmpty()) {
            said("but", Phrase.of("its effects changed nothing"));
        }
    }

    private static String cause(Event event) {
        Event.Source source = event.source();
        return event.kind().name().toLowerCase(Locale.ROOT).replace("rule", "")
                + source.name()
                + (source.file().isEmpty() ? "" : " (" + source.file() + ":" + source.line() + ")");
    }

    private void said(String label, Phrase text) {
        terminal.line(Phrase.of(LABEL.formatted(label), Style.FAINT).add(text), COLUMN);
    }
}
