package org.armistice.model.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Quantity;
import org.armistice.model.quantity.Range;
import org.armistice.model.text.Fingerprint;
import org.armistice.model.yaml.YamlScalar;

/** One value of a scenario that is to be another. */
final class Change {
    private static final Position POSITION = Position.ofFile("--set");

    private final String path;
    private final String value;
    private final List<Problem> problems = new ArrayList<>();

    Change(String path, String value) {
        this.path = path.strip();
        this.value = value.strip();
    }

    Scenario applyTo(Scenario scenario) {
        String hash = Fingerprint.of(Map.of("scenario", scenario.hash(), "path", path, "value", value));
        if (path.equals("days")) {
            int days = HeaderReader.days(value.isEmpty() ? "nothing" : value, POSITION, new Entries(problems));
            throwProblems();
            return scenario.changed(scenario.header().withDays(days), scenario.assumptions(), scenario.given(), hash);
        }
        Optional<ScenarioAssumption> assumption = scenario.assumptions().stream()
                .filter(a -> a.path().equals(path) || a.id().equals(path) || isField(a))
                .findFirst();
        return assumption.isPresent() && assumption.get().isNumber()
                ? changeAssumption(scenario, assumption.get(), hash)
                : changeField(scenario, hash);
    }

    /** Whether the path names the one field for which an assumption is written in place. */
    private boolean isField(ScenarioAssumption assumption) {
        return assumption.id().equals("scenario." + path.replace(' ', '-'));
    }

    private Scenario changeAssumption(Scenario scenario, ScenarioAssumption assumption, String hash) {
        long changed = assumedValue(assumption);
        List<ScenarioAssumption> assumptions = scenario.assumptions().stream()
                .map(a -> a == assumption ? a.withValue(value, changed, POSITION) : a)
                .toList();
        List<Declaration> facts = new ArrayList<>();
        for (Declaration fact : scenario.given()) {
            Declaration next = fact;
            for (Setting setting : fact.settings().values()) {
                if (setting.assumption().equals(assumption.path())) {
                    next = next.with(setting.withValue(changed));
                }
            }
            facts.add(next);
        }
        return scenario.changed(scenario.header(), assumptions, facts, hash);
    }

    private long assumedValue(ScenarioAssumption assumption) {
        String label = "assumption '" + assumption.path() + "'";
        Range range = assumption.range();
        try {
            Quantity quantity = Quantity.read(value, assumption.unit());
            if (!quantity.unit().dimension().equals(assumption.unit().dimension())) {
                throw fail(label + " is '" + value + "', which is in "
                        + quantity.unit().dimension().inWords() + ", not in "
                        + assumption.unit().dimension().inWords() + ".");
            }
            if (range != null && !range.contains(quantity.value())) {
                throw fail(label + " is '" + value + "', outside its range "
                        + ValueReader.shown(range, assumption.unit()) + ".");
            }
            return quantity.value();
        } catch (Quantity.NoQuantity e) {
            throw fail(label + " " + e.getMessage());
        }
    }

    private Scenario changeField(Scenario scenario, String hash) {
        int dot = path.lastIndexOf('.');
        Declaration fact =
                dot < 0 ? null : find(scenario, path.substring(0, dot)).orElse(null);
        if (fact == null) {
            throw fail("'" + path + "' is neither a field nor an assumption of this scenario."
                    + Suggestion.maybe(path, known(scenario)));
        }
        String word = path.substring(dot + 1);
        Optional<Field> field = fact.type().fields().stream()
                .filter(f -> f.word().equals(word) || f.word().replace(' ', '-').equals(word))
                .findFirst();
        String label = word + " of " + fact.type().noun() + " '" + fact.id() + "'";
        if (field.isEmpty()) {
            throw fail("'" + word + "' is no field of " + fact.type().noun() + "."
                    + Suggestion.maybe(
                            word, fact.type().fields().stream().map(Field::word).toList()));
        }
        if (field.get().isDerived()) {
            throw fail(label + " is computed on every day. It cannot be set.");
        }
        AssumptionBook book = AssumptionBook.of(scenario);
        Setting setting = new ValueReader(new LiteralReader(types(scenario), problems), book, problems)
                .read(field.get(), label, path, new YamlScalar(POSITION, value));
        List<Declaration> facts = scenario.given().stream()
                .map(f -> f == fact ? f.with(setting) : f)
                .toList();
        new Checks(scenario.firstDay(), problems).check(facts);
        throwProblems();
        return scenario.changed(scenario.header(), book.appliedTo(facts), facts, hash);
    }

    private static Optional<Declaration> find(Scenario scenario, String id) {
        return scenario.given().stream()
                .filter(f -> f.id().equals(id) || id.equals(f.type().plural() + "." + f.id()))
                .findFirst();
    }

    private static Map<String, FactType<?>> types(Scenario scenario) {
        Map<String, FactType<?>> types = new LinkedHashMap<>();
        scenario.given().forEach(fact -> types.put(fact.id(), fact.type()));
        return types;
    }

    private List<String> known(Scenario scenario) {
        String word = path.substring(path.lastIndexOf('.') + 1);
        return Stream.concat(
                        scenario.assumptions().stream().map(ScenarioAssumption::path),
                        scenario.given().stream()
                                .filter(f -> f.type().find(word).isPresent())
                                .flatMap(f ->
                                        Stream.of(f.id() + "." + word, f.type().plural() + "." + f.id() + "." + word)))
                .toList();
    }

    private void throwProblems() {
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private static BadInput fail(String message) {
        return new BadInput(new Problem(POSITION, message));
    }
}
