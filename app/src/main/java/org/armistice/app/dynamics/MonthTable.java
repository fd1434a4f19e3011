package org.armistice.app.dynamics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.armistice.app.dynamics.MonthWatch.Month;

/** What many runs look like month by month, as a Markdown table. */
final class MonthTable {
    private final List<Observed> runs;
    private final StringBuilder text = new StringBuilder();

    MonthTable(List<Observed> runs) {
        this.runs = runs;
    }

    private int count() {
        return runs.get(0).months().months().size();
    }

    private List<Month> all(int month) {
        return runs.stream().map(r -> r.months().months().get(month)).toList();
    }

    String markdown() {
        List<String> heads = new ArrayList<>(List.of("months of 30 days"));
        IntStream.rangeClosed(1, count()).forEach(m -> heads.add(String.valueOf(m)));
        text.append(Row.head(heads.toArray(String[]::new)));
        numbers("fighters and civilians killed", Month::killed);
        numbers("people who fled", Month::fled);
        numbers("people who went back", Month::returned);
        shares("runs with a de facto truce in force at the end", Month::truce);
        shares("runs with a signed ceasefire in force at the end", Month::signed);
        holders()
                .forEach((place, factions) -> factions.forEach(faction -> shares(
                        "runs in which `" + place + "` is held by "
                                + (faction.isEmpty() ? "nobody" : "`" + faction + "`"),
                        month -> faction.equals(month.holders().get(place)))));
        return text.toString();
    }

    private Map<String, TreeSet<String>> holders() {
        Map<String, TreeSet<String>> holders = new LinkedHashMap<>();
        for (int m = 0; m < count(); m++) {
            for (Month month : all(m)) {
                month.holders()
                        .forEach((place, holder) -> holders.computeIfAbsent(place, p -> new TreeSet<>())
                                .add(holder));
            }
        }
        return holders;
    }

    private void numbers(String figure, ToIntFunction<Month> number) {
        cells(
                figure + ", mean (a tenth of runs below, a tenth above)",
                month -> Row.spread(month.stream().map(number::applyAsInt).toList()));
    }

    private void shares(String figure, Predicate<Month> test) {
        cells(figure, month -> Row.share(month.stream().filter(test).count(), month.size()));
    }

    private void cells(String figure, Function<List<Month>, String> cell) {
        List<Object> cells = new ArrayList<>(List.of(figure));
        IntStream.range(0, count()).forEach(m -> cells.add(cell.apply(all(m))));
        text.append(Row.of(cells.toArray()));
    }
}
