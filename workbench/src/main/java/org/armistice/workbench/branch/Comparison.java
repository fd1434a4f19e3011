package org.armistice.workbench.branch;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.armistice.model.event.Event;
import org.armistice.rules.revision.Revision;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.narrative.IdleStep;
import org.armistice.simulator.outcome.Gauges;
import org.armistice.simulator.outcome.Pairing;
import org.armistice.simulator.outcome.Parting;
import org.armistice.simulator.outcome.Sampling;
import org.armistice.simulator.setup.NamedOutcomes;
import org.armistice.simulator.setup.Prepared;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two runs of one scenario.
 *
 * @param parting where they part; null if every event is the same, or if they have different luck and part by that
 * @param comparable whether they have the same seed and days, so that what parts them has a cause
 * @param outcomes that are not the same in both
 * @param idle which steps of what-ifs changed nothing in the other run, as sentences
 */
record Comparison(@Nullable PartingView parting, boolean comparable, List<OutcomeView> outcomes, List<String> idle) {
    /**
     * @param kind rule, process and the like
     * @param key of the rule or process
     * @param name of the rule or process
     * @param base id and text of the event of the one run, or null if only the other has one
     * @param branch id and text of the event of the other run, or null if only the one has one
     */
    record PartingView(
            int day,
            String phase,
            String kind,
            String key,
            String name,
            @Nullable EventView base,
            @Nullable EventView branch) {
        static PartingView of(Parting parting) {
            return new PartingView(
                    parting.day(),
                    parting.phase().word(),
                    parting.kind().name().toLowerCase(Locale.ROOT),
                    parting.source().key(),
                    parting.source().name(),
                    EventView.of(parting.base()),
                    EventView.of(parting.branch()));
        }
    }

    record EventView(String id, String text) {
        static @Nullable EventView of(@Nullable Event event) {
            return event == null ? null : new EventView(event.id(), event.text());
        }
    }

    /**
     * @param scale how the numbers are read: share, day, days, number, people
     * @param base in the one run
     * @param branch in the other
     */
    record OutcomeView(String id, String title, String scale, double base, double branch) {}

    /** Two runs with the same seed, played beside each other. */
    static Comparison paired(Prepared base, Prepared branch, long seed, int days) {
        Set<String> suspects =
                Set.copyOf(Revision.inMeaning(base.checked(), branch.checked()).rules());
        Simulation other = branch.simulation().days(days);
        Pairing pairing = Pairing.of(
                base.simulation().days(days),
                new Pairing.Branch(other, suspects),
                gauges(base),
                new Sampling(seed, 1, () -> {}));
        Parting parting = pairing.pairs().get(0).parting();
        return new Comparison(
                parting == null ? null : PartingView.of(parting),
                true,
                pairing.effects().stream()
                        .map(e -> new OutcomeView(
                                e.indicator().id(),
                                e.indicator().title(),
                                e.indicator().scale().name().toLowerCase(Locale.ROOT),
                                e.base(),
                                e.branch()))
                        .toList(),
                List.of());
    }

    /** Two runs that have different luck. */
    static Comparison apart(Prepared base, long baseSeed, int baseDays, Prepared branch, long seed, int days) {
        Gauges gauges = gauges(base);
        double[] one = gauges.read(base.simulation().days(baseDays).seed(baseSeed), gauges.all());
        double[] other = gauges.read(branch.simulation().days(days).seed(seed), gauges.all());
        return new Comparison(
                null,
                false,
                IntStream.range(0, one.length)
                        .filter(i -> one[i] != other[i])
                        .mapToObj(i -> new OutcomeView(
                                gauges.all().get(i).id(),
                                gauges.all().get(i).title(),
                                gauges.all().get(i).scale().name().toLowerCase(Locale.ROOT),
                                one[i],
                                other[i]))
                        .toList(),
                List.of());
    }

    /** The same, and which steps did nothing. */
    Comparison with(List<IdleStep> steps) {
        return new Comparison(
                parting,
                comparable,
                outcomes,
                steps.stream().map(IdleStep::text).toList());
    }

    private static Gauges gauges(Prepared base) {
        return NamedOutcomes.gauges(base);
    }
}
