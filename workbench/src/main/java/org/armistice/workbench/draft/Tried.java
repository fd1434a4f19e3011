package org.armistice.workbench.draft;

import java.util.List;
import java.util.Locale;
import org.armistice.model.event.Event;
import org.armistice.model.text.Rounding;
import org.armistice.simulator.outcome.Difference;
import org.armistice.simulator.outcome.Indicator;
import org.armistice.simulator.outcome.Pairing;
import org.armistice.simulator.outcome.Parting;
import org.jspecify.annotations.Nullable;

/**
 * What pairs of runs have shown so far.
 *
 * @param state going on, done, or stopped where the time was up before all were played
 * @param pairs how many have been played
 * @param of how many are to be
 * @param parted how many of them part
 * @param seconds since it was asked for
 * @param partings what parted them, most frequent first
 * @param outcomes those that differ in some pair, clear differences first
 */
record Tried(
        String state, int pairs, int of, int parted, double seconds, List<Culprit> partings, List<Effect> outcomes) {
    private static final int MOST_EFFECTS = 40;
    private static final int MOST_PARTINGS = 20;

    /**
     * The first line: what differs before anything is played.
     *
     * @param runs how many pairs will be played; none if both texts mean the same to the engine
     * @param known how many runs of the saved text are known already, so that only the draft's are left to be played
     * @param changes of the text
     * @param rules keys of the rules that the engine reads differently
     * @param parameters ids of those with another value
     */
    record Begun(
            String state,
            int runs,
            int known,
            int days,
            List<Changed> changes,
            List<String> rules,
            List<String> parameters,
            List<String> processes) {}

    /** The last line if a run could not be played to its end. */
    record Failed(String state, String error) {}

    /**
     * What parted some of the runs.
     *
     * @param kind rule, process, or what became of a rule
     * @param runs how many
     * @param day of the pair that parted first by it
     * @param seed of that pair
     * @param saved what happened in its run under the saved text; null if nothing of the kind did
     * @param draft the same under the draft
     */
    record Culprit(
            String kind,
            String key,
            String name,
            int runs,
            int day,
            String date,
            double meanDay,
            long seed,
            @Nullable String saved,
            @Nullable String draft) {
        static Culprit of(Pairing.Culprit culprit) {
            Parting parting = culprit.parting();
            return new Culprit(
                    parting.kind().name().toLowerCase(Locale.ROOT),
                    parting.source().key(),
                    parting.source().name(),
                    culprit.runs(),
                    parting.day(),
                    parting.date().toString(),
                    culprit.meanDay(),
                    culprit.first().seed(),
                    text(parting.base()),
                    text(parting.branch()));
        }

        private static @Nullable String text(@Nullable Event event) {
            return event == null ? null : Rounding.of(event.text());
        }
    }

    /**
     * An outcome that differs.
     *
     * @param scale share, day, days, number or people
     * @param saved its mean under the saved text
     * @param draft its mean under the draft
     * @param halfWidth half of the 95 % interval of the mean difference; null while there is but one pair
     * @param clear whether that interval lies on one side of zero
     * @param parted the share of pairs in which it differs
     */
    record Effect(
            String id,
            String title,
            String scale,
            double saved,
            double draft,
            @Nullable Double halfWidth,
            boolean clear,
            double parted) {
        static Effect of(Pairing.Effect effect) {
            Difference difference = effect.difference();
            Indicator indicator = effect.indicator();
            boolean known = Double.isFinite(difference.halfWidth());
            return new Effect(
                    indicator.id(),
                    indicator.title(),
                    indicator.scale().name().toLowerCase(Locale.ROOT),
                    difference.base(),
                    difference.branch(),
                    known ? difference.halfWidth() : null,
                    known && difference.isClear(),
                    difference.parted());
        }
    }

    static Tried of(String state, Pairing pairing, int of, double seconds) {
        return new Tried(
                state,
                pairing.pairs().size(),
                of,
                pairing.parted(),
                seconds,
                pairing.culprits().stream()
                        .limit(MOST_PARTINGS)
                        .map(Culprit::of)
                        .toList(),
                pairing.pairs().isEmpty()
                        ? List.of()
                        : pairing.effects().stream()
                                .limit(MOST_EFFECTS)
                                .map(Effect::of)
                                .toList());
    }
}
