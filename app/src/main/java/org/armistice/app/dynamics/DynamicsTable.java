package org.armistice.app.dynamics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.armistice.app.page.Numbers;
import org.armistice.model.ceasefire.CeasefireStatus;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Acquisition;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Rule;
import org.armistice.simulator.setup.Prepared;

/** Puts what was seen of many runs into Markdown tables. */
final class DynamicsTable {
    private final Prepared prepared;
    private final List<Observed> runs;
    private final StringBuilder text = new StringBuilder();

    DynamicsTable(Prepared prepared, List<Observed> runs) {
        this.prepared = prepared;
        this.runs = runs;
    }

    /** @param days of each run */
    String markdown(int days) {
        text.append("## ").append(prepared.scenario().id()).append(": ");
        text.append(runs.size())
                .append(" runs of ")
                .append(Numbers.counted(days, "day"))
                .append(", seeds 1 to ");
        text.append(runs.size()).append("\n\n");
        if (!prepared.changes().isEmpty()) {
            text.append("Changed: ");
            text.append(prepared.changes().stream()
                    .map(c -> "`" + c.path() + "` = " + c.value())
                    .collect(Collectors.joining(", ")));
            text.append(".\n\n");
        }
        text.append(Row.head("figure", "value"));
        places();
        lines();
        truces();
        events();
        text.append("\nMonth by month:\n\n").append(new MonthTable(runs).markdown());
        numbers();
        rules();
        return text.toString();
    }

    private void row(String figure, String value) {
        text.append(Row.of(figure, value));
    }

    private List<Integer> each(ToIntFunction<Observed> figure) {
        return runs.stream().map(figure::applyAsInt).toList();
    }

    private String runsWith(Predicate<Observed> test) {
        return Row.share(runs.stream().filter(test).count(), runs.size());
    }

    private void places() {
        List<Integer> changes = each(r -> r.places().changes());
        row("changes of hands per run, mean (least to most)", Row.range(changes));
        row("runs in which no place changed hands", runsWith(r -> r.places().changes() == 0));
        List<Integer> most = each(r -> r.places().mostOfOnePlace());
        row("flips of the place with most flips in a run, mean (least to most)", Row.range(most));
        row(
                "distinct places that changed hands in a run, mean (least to most)",
                Row.range(each(r -> r.places().flips().size())));
        TreeMap<String, Integer> inRuns = new TreeMap<>();
        runs.forEach(r -> r.places().flips().keySet().forEach(p -> inRuns.merge(p, 1, Integer::sum)));
        row("distinct places that changed hands in any run", String.valueOf(inRuns.size()));
        inRuns.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(5)
                .forEach(e ->
                        row("runs in which `" + e.getKey() + "` changed hands", Row.share(e.getValue(), runs.size())));
        ways(changes.stream().mapToInt(Integer::intValue).sum());
    }

    /** The mix of ways in the runs, beside the mix among the places of which the scenario tells how they last changed hands. */
    private void ways(int all) {
        World start = prepared.scenario().createWorld();
        List<Acquisition> told = start.list(Place.TYPE).stream()
                .filter(p -> p.getHeldSince() != Fixed.UNKNOWN)
                .map(Place::getAcquisition)
                .filter(way -> way != Acquisition.AT_THE_START)
                .toList();
        for (Acquisition way : Acquisition.values()) {
            int count = runs.stream()
                    .mapToInt(r -> r.places().ways().getOrDefault(way, 0))
                    .sum();
            if (way != Acquisition.AT_THE_START || count > 0) {
                row("changes of hands by " + way.word() + ", share of all " + all, Row.share(count, all));
                row(
                        "the same before the first day, share of " + told.size() + " places of the scenario",
                        Row.share(told.stream().filter(w -> w == way).count(), told.size()));
            }
        }
    }

    private void lines() {
        row(
                "cuts of a supply line per run, mean (least to most)",
                Row.range(each(r -> r.lines().count(false))));
        felt("a cut", false);
        row(
                "supply lines cut at the start",
                Row.number(Row.mean(each(r -> r.lines().count(true)))));
        felt("day 1, for a line cut at the start,", true);
    }

    private void felt(String from, boolean old) {
        row(
                "days from " + from + " to the first loss of loyalty of a force on it, median",
                Row.median(all(r -> r.lines().daysToLoyalty(old))));
        row(
                "days from " + from + " until a force on it is a day of fuel or ammunition down, median",
                Row.median(all(r -> r.lines().daysToStocks(old))));
    }

    private List<Integer> all(Function<Observed, List<Integer>> figure) {
        return runs.stream().flatMap(r -> figure.apply(r).stream()).toList();
    }

    private void truces() {
        row("runs in which a track was open", runsWith(r -> r.truces().open()));
        row(
                "runs in which a faction answered an offer",
                runsWith(r -> r.truces().answered()));
        row("runs in which a faction came to accept", runsWith(r -> r.truces().accepted()));
        row(
                "runs in which all parties to a track agreed",
                runsWith(r -> r.truces().agreed()));
        truces("signed ceasefire", true);
        truces("de facto truce", false);
    }

    private void truces(String noun, boolean signed) {
        row(
                "runs in which a " + noun + " came into force",
                runsWith(r -> r.truces().list(signed).stream().anyMatch(t -> t.days() > 0)));
        row(
                "runs in which a " + noun + " was broken",
                runsWith(r -> r.truces().list(signed).stream().anyMatch(t -> t.status() == CeasefireStatus.BROKEN)));
        row(
                "runs that ended with a " + noun + " in force",
                runsWith(r -> r.truces().list(signed).stream().anyMatch(t -> t.status() == CeasefireStatus.IN_FORCE)));
        row(
                "first day of a " + noun + ", median",
                Row.median(all(r -> r.truces().list(signed).stream()
                        .map(TruceWatch.Truce::first)
                        .sorted()
                        .limit(1)
                        .toList())));
        List<Integer> days = all(r ->
                r.truces().list(signed).stream().map(TruceWatch.Truce::days).toList());
        row(
                "days that a " + noun + " held, at most to the end of the run, mean",
                days.isEmpty() ? "- (0 cases)" : Row.number(Row.mean(days)) + " (" + days.size() + " cases)");
    }

    private void events() {
        row(
                "conflicts between rules per run, mean (least to most)",
                Row.range(each(r -> r.events().conflictCount())));
        for (String book : new TreeSet<>(
                prepared.rules().rules().stream().map(DynamicsTable::book).toList())) {
            row("events of rulebook " + book + " per run, mean (least to most)", Row.range(each(r -> ofBook(r, book))));
        }
        row(
                "numbers outside their range in any run (must be 0)",
                String.valueOf(runs.stream()
                        .flatMap(r -> r.numbers().outOfRange().stream())
                        .distinct()
                        .count()));
    }

    private static String book(Rule rule) {
        return rule.key().substring(0, rule.key().indexOf('/'));
    }

    private static int ofBook(Observed run, String book) {
        return run.events().byRule().entrySet().stream()
                .filter(e -> e.getKey().startsWith(book + "/"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private void numbers() {
        Map<Matter, Span> spans = new TreeMap<>();
        runs.forEach(r -> r.numbers().spans().forEach((matter, span) -> spans.merge(matter, span, Span::and)));
        Map<String, String> names = new TreeMap<>();
        prepared.scenario().createWorld().list(Faction.TYPE).forEach(f -> names.put(f.getId(), f.getName()));
        text.append("\nLowest and highest in any evening of any run:\n\n");
        text.append(Row.head("faction, number", "start", "lowest", "highest", "lowest of start", "highest of start"));
        spans.forEach((matter, span) -> {
            if (span.most() > 0) {
                text.append(Row.of(
                        names.getOrDefault(matter.faction(), matter.faction()) + ", "
                                + matter.kind().words(),
                        whole(span.start()),
                        whole(span.least()),
                        whole(span.most()),
                        Row.share(span.least(), span.start()),
                        Row.share(span.most(), span.start())));
            }
        });
    }

    private static String whole(long fixed) {
        return String.valueOf(Math.round(Fixed.toDouble(fixed)));
    }

    private void rules() {
        List<String> never = new ArrayList<>();
        text.append("\nRules that applied, share of runs and events per run:\n\n");
        text.append(Row.head("rule", "share of runs", "events per run", "gave way in conflicts per run"));
        for (Rule rule : prepared.rules().rules()) {
            String key = rule.key();
            List<Integer> applied = each(r -> r.events().applied(rule));
            long in = applied.stream().filter(n -> n > 0).count();
            if (in == 0) {
                never.add("`" + key + "`");
            } else {
                text.append(Row.of(
                        "`" + key + "`",
                        Row.share(in, runs.size()),
                        Row.number(Row.mean(applied)),
                        Row.number(Row.mean(each(r -> r.events().conflicts().getOrDefault(key, 0))))));
            }
        }
        text.append("\nRules that never applied (").append(never.size()).append(" of ");
        text.append(prepared.rules().rules().size()).append("): ");
        text.append(never.isEmpty() ? "none" : String.join(", ", never)).append(".\n");
    }
}
