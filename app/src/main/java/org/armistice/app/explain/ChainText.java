package org.armistice.app.explain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.event.Event;
import org.armistice.model.text.Rounding;
import org.armistice.simulator.folder.Recorded;
import org.armistice.simulator.folder.RecordedParameter;
import org.armistice.simulator.folder.RecordedRule;

/** Tells a chain as an indented tree. */
final class ChainText {
    private static final int STEP = 3;
    private static final int DEEPEST = 8;

    /** Levels that are told with all that was read and changed. */
    private static final int IN_FULL = 2;

    private static final int CHANGES_TOLD = 6;

    private final Terminal terminal;
    private final Recorded run;
    private final boolean all;
    private final Set<String> rulesTold = new HashSet<>();
    private final Set<String> parametersTold = new HashSet<>();

    /** @param all whether everything is told of each event, and of each day on which the same went on */
    ChainText(Terminal terminal, Recorded run, boolean all) {
        this.terminal = terminal;
        this.run = run;
        this.all = all;
    }

    void tell(Chain chain) {
        tell(chain, 0);
        if (!all) {
            terminal.line();
            terminal.line(Phrase.of("--all tells everything of each event.", Style.FAINT));
        }
    }

    private void tell(Chain chain, int level) {
        String indent = " ".repeat(STEP * Math.min(level, DEEPEST));
        Event event = chain.event();
        Phrase head = Phrase.of(indent).add(event.id(), Style.FAINT).add("  ");
        if (chain.repeated()) {
            line(head.add(EventText.of(event) + "  see above", Style.FAINT), indent);
            return;
        }
        line(head.add(EventText.of(event), level < IN_FULL || all ? Style.BOLD : Style.PLAIN), indent);
        String inner = indent + "  ";
        if (level < IN_FULL || all) {
            detail(
                    inner,
                    "when",
                    event.date() + ", day " + event.day() + ", " + event.phase().word());
            cause(inner, event);
            readings(inner, event);
            changes(inner, event, level == 0 || all ? event.changes().size() : CHANGES_TOLD);
        } else {
            detail(inner, "by", brief(event));
        }
        Chain last = skip(chain, inner);
        if (last.isRoot()) {
            detail(
                    inner,
                    "root",
                    last.event().kind() == Event.Kind.INTERVENTION
                            ? "an intervention from outside"
                            : "it follows from how things stood at the start");
        } else if (last.cut()) {
            detail(inner, "before", "what led to it is left out; --depth says how far to go back");
        } else if (level < IN_FULL || all) {
            detail(
                    inner,
                    "causes",
                    String.join(
                            ", ",
                            last.causes().stream().map(c -> c.event().id()).toList()));
        }
        for (Chain cause : last.causes()) {
            if (level < IN_FULL - 1 || all) {
                terminal.line();
            }
            tell(cause, level + 1);
        }
    }

    private static String brief(Event event) {
        Event.Source source = event.source();
        String raised = source.raisedBy().isEmpty() ? "" : ", " + String.join(" ", source.raisedBy());
        String where = source.file().isEmpty() ? "" : " (" + source.file() + ":" + source.line() + raised + ")";
        return source.name() + where + ", day " + event.day();
    }

    /** Passes over earlier days of the same, and returns the last that was passed over. */
    private Chain skip(Chain chain, String indent) {
        Chain last = chain;
        int skipped = 0;
        while (!all && last.causes().size() == 1 && isSame(last.causes().get(0), last)) {
            last = last.causes().get(0);
            skipped++;
        }
        if (skipped > 0) {
            Event first = last.event();
            detail(
                    indent,
                    "before",
                    (skipped == 1 ? "the same once" : "the same " + skipped + " times") + " since " + first.date()
                            + ", day " + first.day() + ", first " + first.id());
        }
        return last;
    }

    private static boolean isSame(Chain cause, Chain chain) {
        return !cause.repeated()
                && cause.event().kind() == chain.event().kind()
                && cause.event().source().key().equals(chain.event().source().key())
                && cause.event().bindings().equals(chain.event().bindings());
    }

    private void cause(String indent, Event event) {
        Event.Source source = event.source();
        if (source.file().isEmpty()) {
            detail(indent, event.kind() == Event.Kind.INTERVENTION ? "by" : "process", source.name());
            return;
        }
        boolean told = !rulesTold.add(source.key());
        detail(
                indent,
                "rule",
                source.name() + " (" + source.file() + ":" + source.line() + ")" + (told ? ", see above" : ""));
        if (told) {
            return;
        }
        Optional<RecordedRule> rule = run.rule(source.key());
        List<RecordedRule.Sentence> sentences =
                rule.map(RecordedRule::sentences).orElse(List.of());
        if (sentences.isEmpty() && !source.raisedBy().isEmpty()) {
            detail(indent, "raised by", String.join(", ", source.raisedBy()));
        }
        String label = "raised by";
        for (RecordedRule.Sentence sentence : sentences) {
            detail(indent, label, told(sentence));
            label = "";
        }
        detail(indent, "grounds", source.grounds().isEmpty() ? "none are given" : source.grounds());
    }

    private String told(RecordedRule.Sentence s) {
        String who = s.speaker().isEmpty() ? "" : " of the " + s.speaker();
        String side = s.side().isEmpty() || s.speaker().contains(s.side()) ? "" : " (" + s.side() + ")";
        String source = s.source().equals(run.scenario()) ? "" : " of " + s.source();
        String counter = s.counterClaim().isEmpty() ? "" : " Against it: " + s.counterClaim();
        return s.id() + source + ", a " + s.kind() + who + side + ": " + s.summary() + counter;
    }

    private void readings(String indent, Event event) {
        String label = "read";
        for (Event.Reading r : event.readings()) {
            boolean saidByItsName = r.writtenBy().isEmpty() && r.name().contains(r.value());
            if (r.fact().equals("calendar") || saidByItsName) {
                continue;
            }
            Optional<RecordedParameter> parameter =
                    r.field().equals("value") && r.writtenBy().isEmpty() ? run.parameter(r.fact()) : Optional.empty();
            detail(indent, label, parameter.isPresent() ? told(parameter.get()) : told(r));
            label = "";
        }
    }

    private Phrase told(RecordedParameter parameter) {
        boolean told = !parametersTold.add(parameter.id());
        String why = told || parameter.grounds().isEmpty() ? "" : "; " + parameter.grounds();
        return Phrase.of(parameter.id() + ": " + parameter.value()).add("  assumed" + why, Style.FAINT);
    }

    private static Phrase told(Event.Reading r) {
        return Phrase.of(r.name() + "'s " + r.field() + ": " + Rounding.of(r.value()))
                .add("  " + (r.writtenBy().isEmpty() ? "at the start" : r.writtenBy()), Style.FAINT);
    }

    private void changes(String indent, Event event, int most) {
        String label = "changed";
        int left = event.changes().size();
        for (Event.Change c : event.changes().subList(0, Math.min(most, left))) {
            detail(indent, label, Phrase.of(told(c)));
            label = "";
            left--;
        }
        if (left > 0) {
            detail(indent, label, Phrase.of("and " + left + " more", Style.FAINT));
        }
    }

    private static String told(Event.Change c) {
        if (c.field().isEmpty()) {
            return c.before().isEmpty() ? c.name() + " comes into being" : c.name() + " is gone";
        }
        return c.name() + "'s " + c.field() + ": " + Rounding.of(c.before()) + " -> " + Rounding.of(c.after());
    }

    private void detail(String indent, String label, String text) {
        detail(indent, label, Phrase.of(text));
    }

    private void detail(String indent, String label, Phrase text) {
        line(Phrase.of(indent).add("%-10s".formatted(label), Style.FAINT).add(text), indent + " ".repeat(12));
    }

    private void line(Phrase phrase, String indent) {
        terminal.line(phrase, indent.length());
    }
}
