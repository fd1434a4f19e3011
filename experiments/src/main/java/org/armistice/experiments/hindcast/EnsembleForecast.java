package org.armistice.experiments.hindcast;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.experiments.hindcast.baseline.Forecast;
import org.armistice.experiments.hindcast.score.Crps;

/** What many runs say: the share of runs in which it is so. */
final class EnsembleForecast implements Forecast {
    static final String NAME = "model";

    private final List<Trace> traces;
    private final Agenda agenda;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[][][] counts;

    /** @param traces of runs, at least one */
    EnsembleForecast(List<Trace> traces, Agenda agenda) {
        this.traces = traces;
        this.agenda = agenda;
        agenda.places().forEach(place -> places.put(place, places.size()));
        counts = new int[agenda.dates().size()][agenda.places().size()]
                [agenda.holders().size()];
        for (Trace trace : traces) {
            for (int d = 0; d < counts.length; d++) {
                int[] holders = trace.holders()[d];
                for (int p = 0; p < holders.length; p++) {
                    counts[d][p][holders[p]]++;
                }
            }
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Double> shares(String place, LocalDate date) {
        int[] found = counts[index(date)][number(place)];
        Map<String, Double> shares = new LinkedHashMap<>();
        for (int h = 0; h < found.length; h++) {
            if (found[h] > 0) {
                shares.put(agenda.holders().get(h), found[h] / (double) traces.size());
            }
        }
        return shares;
    }

    /** How many of these places are not held as they were, in each run. */
    double[] changes(Map<String, String> before, LocalDate date) {
        return traces.stream()
                .mapToDouble(t -> before.size() - matching(t, before, date))
                .toArray();
    }

    @Override
    public double crpsOfChanges(Map<String, String> before, LocalDate date, int changed) {
        return Crps.of(changes(before, date), changed);
    }

    @Override
    public double ofAll(Map<String, String> holders, LocalDate date) {
        return traces.stream()
                        .filter(t -> matching(t, holders, date) == holders.size())
                        .count()
                / (double) traces.size();
    }

    @Override
    public double ofAny(Map<String, String> holders, LocalDate date) {
        return traces.stream().filter(t -> matching(t, holders, date) > 0).count() / (double) traces.size();
    }

    private int matching(Trace trace, Map<String, String> holders, LocalDate date) {
        int[] found = trace.holders()[index(date)];
        int matching = 0;
        for (Map.Entry<String, String> wanted : holders.entrySet()) {
            String holder = agenda.holders().get(found[number(wanted.getKey())]);
            matching += holder.equals(wanted.getValue()) ? 1 : 0;
        }
        return matching;
    }

    private int number(String place) {
        Integer number = places.get(place);
        if (number == null) {
            throw new IllegalArgumentException("there is no place '" + place + "'");
        }
        return number;
    }

    private int index(LocalDate date) {
        int index = agenda.dates().indexOf(date);
        if (index < 0) {
            throw new IllegalArgumentException("runs were not looked at on " + date);
        }
        return index;
    }
}
