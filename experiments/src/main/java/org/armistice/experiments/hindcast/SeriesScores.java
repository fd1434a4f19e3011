package org.armistice.experiments.hindcast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.armistice.experiments.hindcast.Score.Key;
import org.armistice.experiments.hindcast.Score.Measure;
import org.armistice.experiments.hindcast.Score.Observable;
import org.armistice.experiments.hindcast.baseline.CeasefireClock;
import org.armistice.experiments.hindcast.observed.CeasefireSeen;
import org.armistice.experiments.hindcast.observed.DeathsSeen;
import org.armistice.experiments.hindcast.observed.DisplacedSeen;
import org.armistice.experiments.hindcast.observed.FightingSeen;
import org.armistice.experiments.hindcast.observed.Observed;
import org.armistice.experiments.hindcast.observed.TalksEvent;
import org.armistice.experiments.hindcast.score.BrierScore;
import org.armistice.experiments.hindcast.score.Coverage;
import org.armistice.experiments.hindcast.score.Crps;
import org.armistice.experiments.hindcast.score.RankHistogram;
import org.armistice.experiments.hindcast.score.RankedProbabilityScore;
import org.armistice.experiments.hindcast.score.WeightedMean;

/** Scores of forecasts of when, how many and how much. */
final class SeriesScores {
    private static final String SUBSET = "all";
    private static final int[] HORIZONS = {30, 60, 90, 120, 150};

    private final Observed observed;
    private final Agenda agenda;

    SeriesScores(Observed observed, Agenda agenda) {
        this.observed = observed;
        this.agenda = agenda;
    }

    /** Of many runs. */
    List<Score> of(List<Trace> traces) {
        List<Score> scores = new ArrayList<>();
        for (CeasefireSeen seen : observed.ceasefires()) {
            double[] days = members(traces, t -> seen.event() == TalksEvent.SIGNED ? t.signed() : t.statements());
            add(
                    scores,
                    EnsembleForecast.NAME,
                    seen,
                    Crps.censored(days, days(seen), limit(seen)),
                    t -> Arrays.stream(days).filter(d -> d <= t).count() / (double) days.length);
        }
        Sequence deaths = new Sequence(EnsembleForecast.NAME, Observable.DEATHS);
        for (int i = 0; i < agenda.months().size(); i++) {
            int month = i;
            DeathsSeen seen = agenda.months().get(i);
            deaths.add(
                    seen.month().toString(),
                    members(traces, t -> Math.log1p(t.deaths()[month])),
                    Math.log1p(seen.corrected()));
        }
        deaths.addTo(scores);
        Sequence displaced = new Sequence(EnsembleForecast.NAME, Observable.DISPLACED);
        for (int i = 0; i < agenda.rounds().size(); i++) {
            int round = i + 1;
            DisplacedSeen seen = agenda.rounds().get(i);
            displaced.add(
                    seen.round(),
                    members(traces, t -> ratio(t.displaced()[round], t.displaced()[0])),
                    ratio(seen.people(), firstRound()));
        }
        displaced.addTo(scores);
        addFighting(scores, traces);
        return scores;
    }

    /** Of a clock, for ceasefires alone. */
    List<Score> of(CeasefireClock clock, String name) {
        List<Score> scores = new ArrayList<>();
        for (CeasefireSeen seen : observed.ceasefires()) {
            double crps = Crps.ofWaiting(clock.hazard(), days(seen), limit(seen));
            add(scores, name, seen, crps, clock::within);
        }
        return scores;
    }

    /** Of past deaths taken for those to come. */
    List<Score> ofDeaths(String name, List<DeathsSeen> months, Function<DeathsSeen, double[]> past) {
        List<Score> scores = new ArrayList<>();
        Sequence deaths = new Sequence(name, Observable.DEATHS);
        for (DeathsSeen seen : months) {
            double[] members = Arrays.stream(past.apply(seen)).map(Math::log1p).toArray();
            if (members.length > 0) {
                deaths.add(seen.month().toString(), members, Math.log1p(seen.corrected()));
            }
        }
        deaths.addTo(scores);
        return scores;
    }

    /** As many displaced as in the first round; every level of fighting as likely as any other. */
    List<Score> ofNothingKnown(String displacedName, String fightingName) {
        List<Score> scores = new ArrayList<>();
        Sequence displaced = new Sequence(displacedName, Observable.DISPLACED);
        for (DisplacedSeen seen : agenda.rounds()) {
            displaced.add(seen.round(), new double[] {0}, ratio(seen.people(), firstRound()));
        }
        displaced.addTo(scores);
        double[] alike = new double[FightingSeen.LEVELS];
        Arrays.fill(alike, 1.0 / alike.length);
        addFighting(scores, fightingName, week -> alike);
        return scores;
    }

    /** Into which tenth of the runs observations fall: number of changes, deaths, displaced. */
    void rank(RankHistogram histogram, List<Trace> traces) {
        for (int i = 0; i < agenda.months().size(); i++) {
            int month = i;
            histogram.add(
                    members(traces, t -> t.deaths()[month]),
                    agenda.months().get(i).corrected());
        }
        for (int i = 0; i < agenda.rounds().size(); i++) {
            int round = i + 1;
            histogram.add(
                    members(traces, t -> ratio(t.displaced()[round], t.displaced()[0])),
                    ratio(agenda.rounds().get(i).people(), firstRound()));
        }
    }

    /** Days after the first; infinite if it has not come. */
    private double days(CeasefireSeen seen) {
        return seen.date() == null ? Double.POSITIVE_INFINITY : agenda.day(seen.date()) - 1.0;
    }

    /** The last day of which both runs and observers know. */
    private double limit(CeasefireSeen seen) {
        return Math.min(agenda.days(), agenda.day(seen.observedUntil())) - 1.0;
    }

    private void add(
            List<Score> scores, String name, CeasefireSeen seen, double crps, ToDoubleFunction<Double> within) {
        Observable observable = seen.event() == TalksEvent.SIGNED ? Observable.SIGNED : Observable.STATEMENTS;
        double limit = limit(seen);
        scores.add(Score.of(
                new Key(observable, SUBSET, "to day " + (int) limit + " after the first", Measure.CRPS),
                name,
                crps,
                1));
        for (int horizon : HORIZONS) {
            if (horizon <= limit) {
                scores.add(Score.of(
                        new Key(observable, SUBSET, horizon + " days", Measure.BRIER),
                        name,
                        BrierScore.of(within.applyAsDouble((double) horizon), days(seen) <= horizon),
                        1));
            }
        }
    }

    private void addFighting(List<Score> scores, List<Trace> traces) {
        addFighting(scores, EnsembleForecast.NAME, week -> {
            double[] shares = new double[FightingSeen.LEVELS];
            traces.forEach(t -> shares[t.levels()[week]] += 1.0 / traces.size());
            return shares;
        });
    }

    private void addFighting(List<Score> scores, String name, IntFunction<double[]> shares) {
        WeightedMean mean = new WeightedMean();
        for (int i = 0; i < agenda.weeks().size(); i++) {
            FightingSeen seen = agenda.weeks().get(i);
            double score = RankedProbabilityScore.of(shares.apply(i), seen.level());
            mean.add(score, 1);
            scores.add(Score.of(
                    new Key(Observable.FIGHTING, SUBSET, seen.from().toString(), Measure.RANKED), name, score, 1));
        }
        if (mean.count() > 1) {
            scores.add(Score.of(
                    new Key(Observable.FIGHTING, SUBSET, Score.ALL_DATES, Measure.RANKED),
                    name,
                    mean.value(),
                    mean.count()));
        }
    }

    private double firstRound() {
        return observed.displaced().get(0).people();
    }

    private static double ratio(double now, double first) {
        return Math.log(Math.max(1, now) / Math.max(1, first));
    }

    private static double[] members(List<Trace> traces, ToDoubleFunction<Trace> value) {
        return traces.stream().mapToDouble(value).toArray();
    }

    /** CRPS and coverage of one number after the other. */
    private static final class Sequence {
        private final String name;
        private final Observable observable;
        private final List<Score> each = new ArrayList<>();
        private final WeightedMean crps = new WeightedMean();
        private final WeightedMean half = new WeightedMean();
        private final WeightedMean most = new WeightedMean();

        Sequence(String name, Observable observable) {
            this.name = name;
            this.observable = observable;
        }

        void add(String when, double[] members, double value) {
            double score = Crps.of(members, value);
            each.add(Score.of(new Key(observable, SUBSET, when, Measure.CRPS), name, score, 1));
            crps.add(score, 1);
            half.add(Coverage.of(members, value, 0.5) ? 1 : 0, 1);
            most.add(Coverage.of(members, value, 0.9) ? 1 : 0, 1);
        }

        void addTo(List<Score> scores) {
            scores.addAll(each);
            if (crps.count() > 0) {
                scores.add(score(Measure.CRPS, crps));
                scores.add(score(Measure.COVERAGE_50, half));
                scores.add(score(Measure.COVERAGE_90, most));
            }
        }

        private Score score(Measure measure, WeightedMean mean) {
            return Score.of(new Key(observable, SUBSET, Score.ALL_DATES, measure), name, mean.value(), mean.count());
        }
    }
}
