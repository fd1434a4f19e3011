package org.armistice.experiments.hindcast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.armistice.experiments.hindcast.Score.Key;
import org.armistice.experiments.hindcast.Score.Measure;
import org.armistice.experiments.hindcast.Score.Observable;
import org.armistice.experiments.hindcast.baseline.Forecast;
import org.armistice.experiments.hindcast.observed.ControlSeen;
import org.armistice.experiments.hindcast.observed.HeldSeen;
import org.armistice.experiments.hindcast.observed.Observed;
import org.armistice.experiments.hindcast.score.BrierScore;
import org.armistice.experiments.hindcast.score.LogScore;
import org.armistice.experiments.hindcast.score.ReliabilityTable;
import org.armistice.experiments.hindcast.score.WeightedMean;

/** Scores of forecasts of who holds what. */
final class PlaceScores {
    private final Observed observed;
    private final Agenda agenda;
    private final Set<String> inContact;
    private final Map<LocalDate, List<ControlSeen>> byDate;

    /** @param inContact places that have a road to another side on the first day */
    PlaceScores(Observed observed, Agenda agenda, Set<String> inContact) {
        this.observed = observed;
        this.agenda = agenda;
        this.inContact = inContact;
        byDate = observed.control().stream()
                .filter(c -> c.date().isAfter(agenda.firstDay()))
                .collect(Collectors.groupingBy(ControlSeen::date, TreeMap::new, Collectors.toList()));
    }

    /** Of every checkpoint, and of all together. */
    List<Score> of(Forecast forecast, List<Subset> subsets) {
        List<Score> scores = new ArrayList<>();
        for (Subset subset : subsets) {
            Marks all = new Marks();
            byDate.forEach((date, seen) -> {
                Marks marks = new Marks();
                for (ControlSeen one : seen) {
                    double weight = subset.weight(one, inContact);
                    if (weight > 0) {
                        mark(marks, forecast, one, weight);
                        mark(all, forecast, one, weight);
                    }
                }
                marks.addTo(scores, forecast, subset, date.toString());
            });
            if (byDate.size() > 1) {
                all.addTo(scores, forecast, subset, Score.ALL_DATES);
            }
        }
        subsets.stream()
                .filter(s -> s == Subset.ALL || s == Subset.TWO_SIDED)
                .forEach(s -> addChanges(scores, forecast, s));
        addHeld(scores, forecast);
        return scores;
    }

    /** Four means that go together. */
    private static final class Marks {
        final WeightedMean brier = new WeightedMean();
        final WeightedMean log = new WeightedMean();
        final WeightedMean changedBrier = new WeightedMean();
        final WeightedMean changedLog = new WeightedMean();

        void addTo(List<Score> scores, Forecast forecast, Subset subset, String when) {
            if (log.count() == 0) {
                return;
            }
            add(scores, forecast, new Key(Observable.CONTROLLER, subset.title(), when, Measure.BRIER), brier);
            add(scores, forecast, new Key(Observable.CONTROLLER, subset.title(), when, Measure.LOG), log);
            add(scores, forecast, new Key(Observable.CHANGED, subset.title(), when, Measure.BRIER), changedBrier);
            add(scores, forecast, new Key(Observable.CHANGED, subset.title(), when, Measure.LOG), changedLog);
        }
    }

    private static void add(List<Score> scores, Forecast forecast, Key key, WeightedMean mean) {
        if (mean.count() > 0) {
            scores.add(Score.of(key, forecast.name(), mean.value(), mean.count()));
        }
    }

    private void mark(Marks marks, Forecast forecast, ControlSeen seen, double weight) {
        Map<String, Double> shares = forecast.shares(seen.place(), seen.date());
        String before = start(seen.place());
        boolean changed = !seen.holder().equals(before);
        double change = 1 - shares.getOrDefault(before, 0.0);
        marks.brier.add(BrierScore.of(shares, seen.holder()), weight);
        marks.log.add(LogScore.of(shares.getOrDefault(seen.holder(), 0.0)), weight);
        marks.changedBrier.add(BrierScore.of(change, changed), weight);
        marks.changedLog.add(LogScore.of(change, changed), weight);
    }

    private String start(String place) {
        return agenda.start().getOrDefault(place, Observed.NOBODY);
    }

    /** The number that changed counts all places alike: how sure each is plays no part. */
    private void addChanges(List<Score> scores, Forecast forecast, Subset subset) {
        WeightedMean mean = new WeightedMean();
        byDate.forEach((date, seen) -> {
            List<ControlSeen> counted = seen.stream()
                    .filter(c -> subset == Subset.ALL || !c.oneSided())
                    .toList();
            double crps = forecast.crpsOfChanges(before(counted), date, changed(counted));
            mean.add(crps, 1);
            scores.add(Score.of(
                    new Key(Observable.CHANGES, subset.title(), date.toString(), Measure.CRPS),
                    forecast.name(),
                    crps,
                    1));
        });
        if (byDate.size() > 1) {
            add(scores, forecast, new Key(Observable.CHANGES, subset.title(), Score.ALL_DATES, Measure.CRPS), mean);
        }
    }

    /** Who held each place on the first day. */
    Map<String, String> before(List<ControlSeen> seen) {
        return seen.stream().collect(Collectors.toMap(ControlSeen::place, c -> start(c.place())));
    }

    int changed(List<ControlSeen> seen) {
        return (int)
                seen.stream().filter(c -> !c.holder().equals(start(c.place()))).count();
    }

    Map<LocalDate, List<ControlSeen>> byDate() {
        return byDate;
    }

    private void addHeld(List<Score> scores, Forecast forecast) {
        for (boolean all : new boolean[] {true, false}) {
            WeightedMean brier = new WeightedMean();
            WeightedMean log = new WeightedMean();
            for (HeldSeen held : observed.held()) {
                if (all || !held.oneSided()) {
                    double share = forecast.share(held.place(), held.until(), start(held.place()));
                    brier.add(BrierScore.of(share, held.held()), held.weight());
                    log.add(LogScore.of(share, held.held()), held.weight());
                }
            }
            String subset = (all ? Subset.ALL : Subset.TWO_SIDED).title();
            add(scores, forecast, new Key(Observable.HELD, subset, Score.ALL_DATES, Measure.BRIER), brier);
            add(scores, forecast, new Key(Observable.HELD, subset, Score.ALL_DATES, Measure.LOG), log);
        }
    }

    /** Episodes one by one. */
    List<EpisodeScore> episodes(Forecast forecast) {
        return observed.episodes().stream()
                .map(episode -> {
                    Map<String, String> seen = new TreeMap<>();
                    observed.control().stream()
                            .filter(c -> c.date().equals(episode.until())
                                    && episode.places().contains(c.place()))
                            .forEach(c -> seen.put(c.place(), c.holder()));
                    double expected = seen.entrySet().stream()
                            .mapToDouble(s -> forecast.share(s.getKey(), episode.until(), s.getValue()))
                            .sum();
                    return new EpisodeScore(
                            episode,
                            forecast.name(),
                            expected,
                            forecast.ofAll(seen, episode.until()),
                            forecast.ofAny(seen, episode.until()));
                })
                .toList();
    }

    /** Of the chance that a place is no longer held as on the first day; what has no weight is left out. */
    List<ReliabilityTable.Row> reliability(Forecast forecast) {
        ReliabilityTable table = new ReliabilityTable(10);
        byDate.values().stream()
                .flatMap(List::stream)
                .filter(c -> c.weight() > 0)
                .forEach(c -> table.add(
                        1 - forecast.share(c.place(), c.date(), start(c.place())),
                        !c.holder().equals(start(c.place()))));
        return table.rows();
    }
}
