package org.armistice.experiments.hindcast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.experiments.hindcast.Score.Key;
import org.armistice.experiments.hindcast.Score.Measure;
import org.armistice.experiments.hindcast.Score.Observable;
import org.armistice.experiments.hindcast.baseline.CeasefireClock;
import org.armistice.experiments.hindcast.baseline.ContactHazard;
import org.armistice.experiments.hindcast.baseline.Contacts;
import org.armistice.experiments.hindcast.baseline.ControlRecord;
import org.armistice.experiments.hindcast.baseline.NaiveDeaths;
import org.armistice.experiments.hindcast.observed.DeathsSeen;
import org.armistice.experiments.hindcast.observed.Observed;

/** The forecasts that a model has to beat, as far as there is something to make them of. */
final class Baselines {
    private static final int MOMENTUM_DAYS = 60;
    private static final int TEMPI = 1000;

    private final Observed observed;
    private final Agenda agenda;
    private final Contacts contacts;
    private final PlaceScores places;
    private final SeriesScores series;
    private final List<Hindcast.Ground> grounds = new ArrayList<>();

    Baselines(Observed observed, Agenda agenda, Contacts contacts, PlaceScores places, SeriesScores series) {
        this.observed = observed;
        this.agenda = agenda;
        this.contacts = contacts;
        this.places = places;
        this.series = series;
    }

    List<Scorecard> cards() {
        List<Scorecard> cards = new ArrayList<>();
        ControlRecord record = new ControlRecord(observed.history());
        cards.add(card(hazard("no change", 0, Optional.empty())));
        observed.tuning().filter(t -> !observed.history().isEmpty()).ifPresent(tuning -> {
            ControlRecord.Rate rate = record.rate(tuning, contacts);
            Optional<String> momentum = record.momentum(agenda.firstDay(), MOMENTUM_DAYS);
            grounds.add(new Hindcast.Ground("changes of places in contact, tuning period", rate.changes()));
            grounds.add(new Hindcast.Ground("days of places in contact, tuning period", rate.placeDays()));
            grounds.add(
                    new Hindcast.Ground("rate within 30 days, tuning period", ContactHazard.in30Days(rate.perDay())));
            grounds.add(new Hindcast.Ground(
                    "side with the momentum of " + MOMENTUM_DAYS + " days: " + momentum.orElse("none"),
                    momentum.isPresent() ? 1 : 0));
            cards.add(card(hazard("contact hazard", rate.perDay(), Optional.empty())));
            cards.add(card(hazard("contact hazard with direction", rate.perDay(), momentum)));
        });
        if (!places.byDate().isEmpty()) {
            double tempo = bestTempo();
            grounds.add(new Hindcast.Ground("rate within 30 days that fits best, hindsight", tempo));
            cards.add(card(
                    hazard("contact hazard, any tempo (hindsight)", ContactHazard.perDay(tempo), Optional.empty())));
        }
        addClocks(cards);
        addDeaths(cards);
        List<Score> known = series.ofNothingKnown("as in the first round", "all levels alike");
        if (!known.isEmpty()) {
            cards.add(card("nothing known", known));
        }
        return cards;
    }

    /** What the baselines rest on; complete when the cards have been made. */
    List<Hindcast.Ground> grounds() {
        return grounds;
    }

    private ContactHazard hazard(String name, double perDay, Optional<String> favoured) {
        return new ContactHazard(name, perDay, agenda.firstDay(), agenda.start(), contacts, favoured);
    }

    private Scorecard card(ContactHazard forecast) {
        return new Scorecard(
                forecast.name(),
                places.of(forecast, List.of(Subset.values())),
                places.episodes(forecast),
                places.reliability(forecast),
                new double[0],
                Map.of());
    }

    private static Scorecard card(String name, List<Score> scores) {
        return new Scorecard(name, scores, List.of(), List.of(), new double[0], Map.of());
    }

    /** The rate within 30 days that says best which places have changed by the last checkpoint. */
    private double bestTempo() {
        List<LocalDate> dates = List.copyOf(places.byDate().keySet());
        Key key = new Key(
                Observable.CHANGED,
                Subset.ALL.title(),
                dates.get(dates.size() - 1).toString(),
                Measure.LOG);
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < TEMPI; i++) {
            double rate = i / (double) TEMPI;
            double score =
                    places.of(hazard("", ContactHazard.perDay(rate), Optional.empty()), List.of(Subset.ALL)).stream()
                            .filter(s -> s.key().equals(key))
                            .mapToDouble(Score::value)
                            .findFirst()
                            .orElse(Double.POSITIVE_INFINITY);
            if (score < least) {
                least = score;
                best = rate;
            }
        }
        return best;
    }

    private void addClocks(List<Scorecard> cards) {
        if (observed.ceasefires().isEmpty() || observed.truces().isEmpty()) {
            return;
        }
        LocalDate from = observed.trucesFrom()
                .orElseGet(() -> observed.truces().stream()
                        .map(t -> t.date())
                        .min(LocalDate::compareTo)
                        .orElse(agenda.firstDay()));
        LocalDate end = agenda.firstDay().plusDays(agenda.days());
        addClock(cards, "clock", CeasefireClock.of(observed.truces(), from, agenda.firstDay()));
        addClock(cards, "clock, all offers on file (hindsight)", CeasefireClock.of(observed.truces(), from, end));
    }

    private void addClock(List<Scorecard> cards, String name, CeasefireClock clock) {
        grounds.add(new Hindcast.Ground(name + ", offers", clock.offers()));
        grounds.add(new Hindcast.Ground(name + ", hazard a day", clock.hazard()));
        cards.add(card(name, series.of(clock, name)));
    }

    /**
     * Twice: from what was known on the first day, and from month to month, which knows the months between. The second is
     * taken over all months from that of the first day on.
     */
    private void addDeaths(List<Scorecard> cards) {
        NaiveDeaths naive = new NaiveDeaths(observed.deaths());
        YearMonth first = YearMonth.from(agenda.firstDay());
        List<DeathsSeen> months = observed.deaths().stream()
                .filter(d -> !d.month().isBefore(first))
                .filter(d -> !d.month().atDay(1).isAfter(agenda.firstDay().plusDays(agenda.days())))
                .toList();
        addDeaths(cards, "last month", series.ofDeaths("last month", agenda.months(), d -> naive.last(1, first)));
        addDeaths(cards, "last twelve", series.ofDeaths("last twelve", agenda.months(), d -> naive.last(12, first)));
        String rolling = ", month by month";
        addDeaths(
                cards,
                "last month" + rolling,
                series.ofDeaths("last month" + rolling, months, d -> naive.last(1, d.month())));
        addDeaths(
                cards,
                "last twelve" + rolling,
                series.ofDeaths("last twelve" + rolling, months, d -> naive.last(12, d.month())));
    }

    private static void addDeaths(List<Scorecard> cards, String name, List<Score> scores) {
        if (!scores.isEmpty()) {
            cards.add(card(name, scores));
        }
    }
}
