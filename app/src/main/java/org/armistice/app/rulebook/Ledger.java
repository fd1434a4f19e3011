package org.armistice.app.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.scenario.ScenarioAssumption;
import org.armistice.rules.typed.Grounds;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;

/** Everything that a scenario's runs rest on, with its grade. */
public final class Ledger {
    private static final char NONE = 'F';

    /**
     * One thing that has to be believed.
     *
     * @param grade A to E, or a blank where no grounds are given
     * @param kind rule, parameter or assumption
     * @param name as rulebook or scenario call it
     * @param value with its range, empty for a rule
     * @param grounds why to believe it
     */
    public record Item(char grade, String kind, String name, String value, String grounds) {}

    private Ledger() {}

    /** Weakest grade first; of equals rules, then parameters, then assumptions, each in the order of their names. */
    public static List<Item> of(Scenario scenario, RuleSet rules) {
        List<Item> items = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            items.add(item("rule", rule.key(), "", rule.grounds()));
        }
        for (Parameter parameter : rules.parameters()) {
            String value = parameter.unit().format(parameter.value()) + " in "
                    + parameter.unit().format(parameter.range().least()) + " .. "
                    + parameter.unit().format(parameter.range().most());
            items.add(item("parameter", parameter.id(), value, parameter.grounds()));
        }
        for (ScenarioAssumption assumption : scenario.assumptions()) {
            String range = assumption.range() == null
                    ? ""
                    : " in " + assumption.unit().format(assumption.range().least()) + " .. "
                            + assumption.unit().format(assumption.range().most());
            items.add(new Item(
                    assumption.grade().name().charAt(0),
                    "assumption",
                    assumption.path(),
                    assumption.text() + range,
                    assumption.grounds()));
        }
        items.sort(Comparator.comparing((Item i) -> i.grade() == ' ' ? NONE : i.grade())
                .reversed()
                .thenComparing(i -> List.of("rule", "parameter", "assumption").indexOf(i.kind()))
                .thenComparing(Item::name));
        return items;
    }

    private static Item item(
            String kind, String name, String value, @org.jspecify.annotations.Nullable Grounds grounds) {
        if (grounds == null) {
            return new Item(' ', kind, name, value, "no grounds given");
        }
        String basis = grounds.basis().name().toLowerCase(Locale.ROOT);
        return new Item(
                grounds.grade(),
                kind,
                name,
                value,
                grounds.detail().isEmpty() ? basis : basis + ": " + grounds.detail());
    }
}
