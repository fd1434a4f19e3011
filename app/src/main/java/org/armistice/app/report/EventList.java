package org.armistice.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.app.chart.Days;
import org.armistice.app.page.Html;
import org.armistice.app.page.Numbers;
import org.armistice.app.page.Page;
import org.armistice.model.event.Event;
import org.armistice.simulator.narrative.Told;
import org.armistice.simulator.narrative.Tone;

/** The events that matter most, in their order, each with its reason. */
final class EventList {
    private static final int MOST = 120;
    private static final int MOST_CAUSES = 6;

    private final List<Told> shown;
    private final int left;
    private final Set<String> ids = new HashSet<>();
    private final Days days;

    EventList(List<Told> story, Days days) {
        this.days = days;
        List<Told> of = new ArrayList<>(story);
        of.removeIf(t -> t.tone() == Tone.PLAIN);
        left = Math.max(0, of.size() - MOST);
        if (left > 0) {
            // By weight first, and the order of the run afterwards.
            of.sort(Comparator.comparing((Told t) -> !t.tone().isMajor())
                    .thenComparing(Told::tone)
                    .thenComparing(t -> t.event().day()));
            of = new ArrayList<>(of.subList(0, MOST));
            of.sort(Comparator.comparing(t -> Integer.parseInt(t.event().id().substring(1))));
        }
        shown = List.copyOf(of);
        shown.forEach(t -> ids.add(t.event().id()));
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    void write(Page page) {
        page.note(
                "Signs: >> a place changes hands, > it is contested or no longer so, == a ceasefire begins, !! one is violated or ends,"
                        + " = talks, -> a change from outside, <> two rules asked for different things. Each event has an id; armistice"
                        + " explain tells all that led to it."
                        + (left > 0
                                ? " Left out: " + Numbers.counted(left, "event")
                                        + " of less weight; all are in events.jsonl."
                                : ""));
        Html html = page.body();
        html.open("ol", "class", "events");
        shown.forEach(told -> item(html, told));
        html.close("ol");
    }

    private void item(Html html, Told told) {
        Event event = told.event();
        html.open("li", "id", event.id(), "class", told.tone().isMajor() ? "major" : "");
        html.open("time", "datetime", event.date().toString())
                .text(days.named(event.day()))
                .close("time");
        html.element("span", told.tone().mark().strip(), "class", "sign");
        html.open("div").open("p").name(told.text());
        html.element("span", event.id(), "class", "id").close("p");
        why(html, event);
        html.close("div").close("li");
    }

    private void why(Html html, Event event) {
        html.open("p", "class", "why");
        switch (event.kind()) {
            case RULE, CONFLICT, DEFEATED -> {
                html.text("Rule: ").name(event.source().name());
                html.text(
                        event.source().raisedBy().isEmpty()
                                ? ""
                                : ", raised by "
                                        + String.join(", ", event.source().raisedBy()));
                html.text(
                        event.source().grounds().isEmpty()
                                ? "; no grounds are given"
                                : "; grounds: " + event.source().grounds());
            }
            case PROCESS -> html.text("Process: " + event.source().name());
            default ->
                html.text("From outside the simulation: ").name(event.source().name());
        }
        html.text(". ");
        causes(html, event.causes());
        html.close("p");
    }

    private void causes(Html html, List<String> causes) {
        // Those that can be followed on the page come first; of the others a few give an idea.
        List<String> of = new ArrayList<>(causes);
        of.sort(Comparator.comparing((String id) -> !ids.contains(id)));
        if (of.isEmpty()) {
            return;
        }
        html.text("Follows from ");
        for (int i = 0; i < Math.min(MOST_CAUSES, of.size()); i++) {
            html.text(i == 0 ? "" : ", ");
            if (ids.contains(of.get(i))) {
                html.link(of.get(i), of.get(i));
            } else {
                html.text(of.get(i));
            }
        }
        html.text(of.size() > MOST_CAUSES ? " and " + (of.size() - MOST_CAUSES) + " more." : ".");
    }
}
