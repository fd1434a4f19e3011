package org.armistice.experiments.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Distribution;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Quantity.NoQuantity;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Shape;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.scenario.ScenarioAssumption;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.typed.Parameter;
import org.armistice.simulator.chance.Chance;

/**
 * The numbers of a scenario and its rulebooks that might as well be others, in the order of their ids. Those that have a
 * distribution are drawn once a run.
 */
public final class Factors {
    private static final String NOT_DRAWN = "none";

    private final List<Factor> all;
    private final List<Factor> drawn;

    private Factors(List<Factor> all) {
        this.all = all.stream().sorted(Comparator.comparing(Factor::id)).toList();
        this.drawn = this.all.stream().filter(f -> f.distribution() != null).toList();
    }

    /**
     * All numbers with a range that a scenario and its rulebooks assume.
     *
     * @throws BadInput if the scenario would have a parameter drawn from a distribution that does not fit its range
     */
    public static Factors of(Scenario scenario, Rulebooks.Checked checked) {
        List<Problem> problems = new ArrayList<>();
        List<Factor> factors = new ArrayList<>();
        for (ScenarioAssumption assumption : scenario.assumptions()) {
            Range range = assumption.range();
            if (range != null) {
                factors.add(of(assumption, range));
            }
        }
        for (Parameter parameter : checked.rules().parameters()) {
            factors.add(of(parameter, scenario.usualShape(), problems));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new Factors(factors);
    }

    private static Factor of(ScenarioAssumption assumption, Range range) {
        return new Factor(
                assumption.id(),
                assumption.path(),
                assumption.path().replace('-', ' '),
                assumption.unit(),
                assumption.value(),
                range,
                assumption.distribution(),
                assumption.grounds(),
                assumption.grade().name().charAt(0),
                assumption.position());
    }

    private static Factor of(Parameter parameter, Optional<Shape> shape, List<Problem> problems) {
        Distribution distribution = null;
        if (shape.isPresent()) {
            try {
                distribution = shape.get().over(parameter.range(), parameter.value());
            } catch (NoQuantity e) {
                problems.add(new Problem(parameter.position(), "parameter '" + parameter.id() + "' " + e.getMessage()));
            }
        }
        return new Factor(
                parameter.id(),
                parameter.id(),
                parameter.meaning(),
                parameter.unit(),
                parameter.value(),
                parameter.range(),
                distribution,
                parameter.grounds() == null ? "" : parameter.grounds().toString(),
                parameter.grounds() == null ? ' ' : parameter.grounds().grade(),
                parameter.position());
    }

    public List<Factor> all() {
        return all;
    }

    /** Those that are drawn. */
    public List<Factor> drawn() {
        return drawn;
    }

    /** The one with this path or id. */
    public Optional<Factor> find(String pathOrId) {
        return all.stream()
                .filter(f -> f.path().equals(pathOrId) || f.id().equals(pathOrId))
                .findFirst();
    }

    /** The same, and none of them is drawn. */
    public Factors fixed() {
        return new Factors(all.stream().map(f -> f.with(null)).toList());
    }

    /** The same, and those with these paths are not drawn. */
    public Factors fixed(Collection<String> paths) {
        return new Factors(all.stream()
                .map(f -> paths.contains(f.path()) ? f.with(null) : f)
                .toList());
    }

    /**
     * The same, with some drawn from other distributions.
     *
     * @param wishes such as {@code brigade-size=uniform(600 fighters, 1200 fighters)}, or {@code brigade-size=none} for one that is
     *     not drawn
     * @param asked what they were asked for by, for errors
     * @throws BadInput with all that is wrong
     */
    public Factors vary(List<String> wishes, Position asked) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Factor> byId = new TreeMap<>();
        all.forEach(f -> byId.put(f.id(), f));
        for (String wish : wishes) {
            try {
                Factor factor = varied(wish, asked);
                byId.put(factor.id(), factor);
            } catch (BadInput e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new Factors(new ArrayList<>(byId.values()));
    }

    private Factor varied(String wish, Position asked) {
        int equals = wish.indexOf('=');
        if (equals < 1) {
            throw fail(
                    asked,
                    "'" + wish + "' varies nothing. Write PATH=DISTRIBUTION, such as "
                            + "supply.patience='uniform(3, 10 days)'.");
        }
        String path = wish.substring(0, equals).strip();
        String text = wish.substring(equals + 1).strip();
        Factor factor = find(path)
                .orElseThrow(() -> fail(
                        asked,
                        "'" + path
                                + "' is no assumption of the scenario and no parameter of its rulebooks."
                                + Suggestion.maybe(
                                        path, all.stream().map(Factor::path).toList())));
        if (text.equals(NOT_DRAWN)) {
            return factor.with(null);
        }
        try {
            Distribution distribution = text.indexOf('(') < 0
                    ? Shape.named(text).over(factor.range(), factor.value())
                    : Shape.read(text, factor.unit());
            if (!factor.range().contains(distribution.range())) {
                throw fail(
                        asked,
                        "'" + path + "' has the distribution " + distribution.text(factor.unit())
                                + ", which is not within its range "
                                + factor.text(factor.range().least()) + " .. "
                                + factor.text(factor.range().most()) + ".");
            }
            return factor.with(distribution);
        } catch (NoQuantity e) {
            throw fail(asked, "'" + path + "' " + e.getMessage());
        }
    }

    private static BadInput fail(Position asked, String message) {
        return new BadInput(new Problem(asked, message));
    }

    /**
     * The values at a point.
     *
     * @param point a share for each of {@link #drawn}, in their order
     * @return values in base units by id, in the order of ids
     */
    public Map<String, Long> at(double[] point) {
        if (point.length != drawn.size()) {
            throw new IllegalArgumentException(point.length + " shares for " + drawn.size() + " factors");
        }
        Map<String, Long> values = new LinkedHashMap<>();
        for (int i = 0; i < point.length; i++) {
            values.put(drawn.get(i).id(), drawn.get(i).at(point[i]));
        }
        return values;
    }

    /**
     * Values at random, from a seed alone: whether another factor is drawn as well does not change what is drawn for the
     * rest.
     *
     * @return values in base units by id, in the order of ids
     */
    public Map<String, Long> draw(long seed) {
        Map<String, Long> values = new LinkedHashMap<>();
        for (Factor factor : drawn) {
            long share = Chance.draw(seed, 0, "assumption is drawn", List.of(factor.id()));
            values.put(factor.id(), factor.at(share / (double) Fixed.ONE));
        }
        return values;
    }
}
