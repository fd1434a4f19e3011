package org.armistice.experiments.hindcast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.armistice.experiments.draw.Factors;
import org.armistice.experiments.hindcast.Score.Key;
import org.armistice.experiments.hindcast.baseline.Contacts;
import org.armistice.experiments.hindcast.observed.Observed;
import org.armistice.experiments.hindcast.score.Bootstrap;
import org.armistice.experiments.hindcast.score.Bootstrap.Interval;
import org.armistice.experiments.hindcast.score.RankHistogram;
import org.armistice.model.scenario.Scenario;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.account.RunFailure;
import org.armistice.simulator.outcome.Sampling;

/** Sets runs of a scenario, and forecasts that know nothing of causes, against what was observed. */
public final class Hindcast {
    private static final int TENTHS = 10;

    private final Agenda agenda;
    private final Set<String> inContact;
    private final PlaceScores places;
    private final SeriesScores series;
    private final Baselines baselines;

    /** @param processes of the scenario's rulebooks */
    public Hindcast(Observed observed, Scenario scenario, List<String> processes) {
        agenda = Agenda.of(observed, scenario, processes);
        Contacts contacts = Contacts.of(scenario.createWorld());
        inContact = contacts.in(agenda.start());
        places = new PlaceScores(observed, agenda, inContact);
        series = new SeriesScores(observed, agenda);
        baselines = new Baselines(observed, agenda, contacts, places, series);
    }

    public Agenda agenda() {
        return agenda;
    }

    /** Places that have a road to another side on the first day. */
    public Set<String> inContact() {
        return inContact;
    }

    /** The scores of the baselines, and what they rest on. */
    public record Base(List<Scorecard> cards, List<Ground> grounds) {}

    /** Something that baselines rest on, such as a rate. */
    public record Ground(String title, double value) {}

    public Base baselines() {
        List<Scorecard> cards = baselines.cards();
        return new Base(cards, List.copyOf(baselines.grounds()));
    }

    /**
     * Plays runs of several ways. A seed draws the same values of assumptions in all of them, and is played in all before
     * the next, so that what has been played when it is stopped can be compared.
     *
     * @param factors those of them that are drawn are, once a run
     * @return for each way its runs
     */
    public List<Runs> play(List<Simulation> ways, Factors factors, Sampling sampling) {
        List<List<Attempt>> bySeed = sampling.each(seed -> {
            Map<String, Long> values = factors.draw(seed);
            return ways.stream()
                    .map(way -> attempt(way.seed(seed).assuming(values), seed))
                    .toList();
        });
        return IntStream.range(0, ways.size())
                .mapToObj(i -> new Runs(
                        bySeed.stream().map(attempts -> attempts.get(i)).toList()))
                .toList();
    }

    private Attempt attempt(Simulation simulation, long seed) {
        try {
            return new Attempt(seed, Tracer.play(simulation, agenda), "");
        } catch (RunFailure e) {
            return new Attempt(seed, null, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Scores runs.
     *
     * @param leftOut seeds that do not count: those that failed in some way of running, so that all ways have the same
     */
    public Scorecard score(Runs runs, Set<Long> leftOut) {
        List<Trace> traces = runs.traces(leftOut);
        EnsembleForecast forecast = new EnsembleForecast(traces, agenda);
        List<Score> scores = new ArrayList<>(places.of(forecast, List.of(Subset.values())));
        scores.addAll(series.of(traces));
        Map<Key, double[]> figures = figures(traces);
        return new Scorecard(
                forecast.name(),
                scores.stream().map(s -> withInterval(s, figures)).toList(),
                places.episodes(forecast),
                places.reliability(forecast),
                ranks(forecast, traces),
                figures);
    }

    private static Score withInterval(Score score, Map<Key, double[]> figures) {
        return Optional.ofNullable(figures.get(score.key()))
                .map(f -> score.with(Interval.of(f)))
                .orElse(score);
    }

    /** The scores of all places, worked out again for runs drawn from the runs. */
    private Map<Key, double[]> figures(List<Trace> traces) {
        List<Key> keys = headline(traces).stream().map(Score::key).toList();
        double[][] drawn = Bootstrap.of(
                traces.size(),
                runs -> headline(Arrays.stream(runs).mapToObj(traces::get).toList()).stream()
                        .mapToDouble(Score::value)
                        .toArray());
        Map<Key, double[]> figures = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            figures.put(keys.get(i), drawn[i]);
        }
        return figures;
    }

    private List<Score> headline(List<Trace> traces) {
        List<Score> scores = new ArrayList<>(
                places.of(new EnsembleForecast(traces, agenda), List.of(Subset.ALL, Subset.TWO_SIDED, Subset.CONTACT)));
        scores.addAll(series.of(traces));
        return scores;
    }

    private double[] ranks(EnsembleForecast forecast, List<Trace> traces) {
        RankHistogram histogram = new RankHistogram(TENTHS);
        places.byDate()
                .forEach((date, seen) ->
                        histogram.add(forecast.changes(places.before(seen), date), places.changed(seen)));
        series.rank(histogram, traces);
        return histogram.bins();
    }
}
