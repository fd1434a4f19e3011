package org.armistice.simulator.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Quantity;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.RuleSet;

/**
 * One value that the user has changed.
 *
 * @param path of the scenario, or a rulebook's parameter such as {@code supply.patience}
 * @param value as a scenario or a rulebook would have it
 */
public record Change(String path, String value) {
    private static final Position POSITION = Position.ofFile("--set");

    /** Reads {@code supply.patience=5 days}. */
    public static Change of(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new BadInput(new Problem(
                    POSITION, "'" + text + "' sets nothing. Write PATH=VALUE, such as supply.patience='5 days'."));
        }
        return new Change(
                text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }

    /** Whether the path begins with the name of a rulebook that has parameters. */
    boolean isParameter(RuleSet rules) {
        int dot = path.indexOf('.');
        return dot > 0 && rules.parameters().stream().anyMatch(p -> p.id().startsWith(path.substring(0, dot + 1)));
    }

    /** @throws BadInput if the path is unknown or the value does not fit */
    Scenario applyTo(Scenario scenario, RuleSet rules) {
        try {
            return scenario.with(path, value);
        } catch (BadInput e) {
            String maybe = Suggestion.maybe(path, ids(rules));
            boolean unknown = e.problems().get(0).message().contains("is neither");
            if (unknown && !maybe.isEmpty()) {
                throw new BadInput(new Problem(
                        POSITION, "'" + path + "' is neither of the scenario nor a parameter of a rulebook." + maybe));
            }
            throw e;
        }
    }

    /**
     * The rules with all parameters that are changed.
     *
     * @param problems takes what does not fit
     */
    static RuleSet applyAll(List<Change> changes, RuleSet rules, List<Problem> problems) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        rules.parameters().forEach(p -> parameters.put(p.id(), p));
        for (Change change : changes) {
            if (change.isParameter(rules)) {
                Parameter parameter = parameters.get(change.path);
                if (parameter == null) {
                    problems.add(new Problem(
                            POSITION,
                            "there is no parameter '" + change.path + "'."
                                    + Suggestion.maybe(change.path, ids(rules))));
                } else {
                    parameters.put(parameter.id(), change.changed(parameter, problems));
                }
            }
        }
        return new RuleSet(rules.rules(), new ArrayList<>(parameters.values()));
    }

    private Parameter changed(Parameter old, List<Problem> problems) {
        String label = "parameter '" + path + "' ";
        try {
            Quantity quantity = Quantity.read(value, old.unit());
            if (!quantity.unit().dimension().equals(old.unit().dimension())) {
                problems.add(new Problem(
                        POSITION,
                        label + "is '" + value + "', which is in "
                                + quantity.unit().dimension().inWords() + ", not in "
                                + old.unit().dimension().inWords() + "."));
            } else if (!old.range().contains(quantity.value())) {
                problems.add(new Problem(
                        POSITION,
                        label + "is '" + value + "', outside its range "
                                + old.unit().format(old.range().least()) + " .. "
                                + old.unit().format(old.range().most()) + "."));
            }
            return new Parameter(
                    old.id(), quantity.value(), old.unit(), old.range(), old.meaning(), old.grounds(), old.position());
        } catch (Quantity.NoQuantity e) {
            problems.add(new Problem(POSITION, label + e.getMessage()));
            return old;
        }
    }

    private static List<String> ids(RuleSet rules) {
        return rules.parameters().stream().map(Parameter::id).toList();
    }
}
