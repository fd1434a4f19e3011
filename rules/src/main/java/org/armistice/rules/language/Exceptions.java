package org.armistice.rules.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.rules.language.rule.ReadRule;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Variable;

/** Finds the rules that {@code exception to} names, and checks what must hold between them. */
final class Exceptions {
    private final Map<String, ReadRule> rules;
    private final RuleNames names;
    private final Map<String, Map<String, Statement>> linesByTarget = new LinkedHashMap<>();

    /**
     * @param rules all rules by key
     * @param names the names of all rules, those that could not be read among them
     */
    Exceptions(Map<String, ReadRule> rules, RuleNames names) {
        this.rules = rules;
        this.names = names;
    }

    /** For each rule the keys of those that it holds back; what is wrong goes to the complaints of its rulebook. */
    Map<String, List<String>> resolve() {
        Map<String, List<String>> result = new HashMap<>();
        for (ReadRule read : rules.values()) {
            Map<String, Statement> lines = new LinkedHashMap<>();
            Set<String> shared = new LinkedHashSet<>();
            boolean unread = false;
            for (Statement line : read.exceptionTo()) {
                String name = line.words();
                if (!names.contains(name)) {
                    read.complain(
                            Code.EXCEPTION_TO_NO_RULE, line, "there is no rule '" + name + "'." + names.maybe(name));
                    continue;
                }
                for (String key : names.keys(name, read.book().name())) {
                    ReadRule target = rules.get(key);
                    unread |= target == null;
                    if (target != null) {
                        lines.put(key, line);
                        target.rule().variables().forEach(v -> shared.add(v.name()));
                        check(read, line, target.rule());
                    }
                }
            }
            // A name may be shared with a rule that could not be read.
            if (!unread) {
                read.lonely().stream()
                        .filter(m -> !shared.contains(m.at().text()))
                        .forEach(read.book().complaints()::add);
            }
            linesByTarget.put(read.rule().key(), lines);
            result.put(read.rule().key(), List.copyOf(lines.keySet()));
        }
        findCircles();
        return result;
    }

    private static void check(ReadRule read, Statement line, Rule target) {
        if (target.phase() != read.rule().phase()) {
            read.complain(
                    Code.BAD_EXCEPTION,
                    line,
                    "an exception stands in the same phase as its rule; '" + target.name() + "' is in "
                            + target.phase().word() + ".");
        }
        Set<String> theirs =
                target.variables().stream().map(Variable::name).collect(Collectors.toCollection(LinkedHashSet::new));
        if (read.rule().variables().stream().noneMatch(v -> theirs.contains(v.name()))) {
            read.complain(
                    Code.BAD_EXCEPTION,
                    line,
                    "an exception shares a variable with its rule; '" + target.name() + "' has "
                            + String.join(", ", theirs) + ".");
        }
        for (Variable mine : read.rule().variables()) {
            for (Variable other : target.variables()) {
                if (mine.isNamed() && mine.name().equals(other.name()) && mine.type() != other.type()) {
                    read.complain(
                            Code.BAD_EXCEPTION,
                            line,
                            "'" + mine.name() + "' is a " + noun(mine) + " here and a " + noun(other) + " in '"
                                    + target.name() + "', so that the two never agree. Choose another name.");
                }
            }
        }
    }

    private static String noun(Variable variable) {
        return variable.type() == null ? "number" : variable.type().noun();
    }

    /** Reports every circle of rules that hold each other back; of circles that share a rule the first. */
    private void findCircles() {
        Set<String> left = new LinkedHashSet<>(linesByTarget.keySet());
        while (true) {
            while (left.removeIf(key -> targets(key, left).isEmpty())) {
                // What holds back nothing that is left stands in no circle.
            }
            if (left.isEmpty()) {
                return;
            }
            List<String> path = new ArrayList<>();
            String at = left.iterator().next();
            while (!path.contains(at)) {
                path.add(at);
                at = targets(at, left).get(0);
            }
            List<String> circle = path.subList(path.indexOf(at), path.size());
            report(circle);
            circle.forEach(left::remove);
        }
    }

    private List<String> targets(String key, Set<String> among) {
        return linesByTarget.getOrDefault(key, Map.of()).keySet().stream()
                .filter(among::contains)
                .toList();
    }

    private void report(List<String> circle) {
        ReadRule first = get(circle.get(0));
        String next = circle.get(1 % circle.size());
        Statement line = linesByTarget.getOrDefault(circle.get(0), Map.of()).get(next);
        if (line == null) {
            throw new IllegalStateException("no line joins " + circle);
        }
        if (circle.size() == 1) {
            first.complain(Code.CIRCULAR_EXCEPTION, line, "a rule cannot be an exception to itself.");
            return;
        }
        StringBuilder text = new StringBuilder("'" + first.rule().name() + "'");
        for (int i = 1; i <= circle.size(); i++) {
            text.append(i == 1 ? " is an exception to '" : ", that to '")
                    .append(get(circle.get(i % circle.size())).rule().name())
                    .append("'");
        }
        first.complain(
                Code.CIRCULAR_EXCEPTION,
                line,
                "exceptions cannot go in a circle: " + text + ". Leave one of them out.");
    }

    private ReadRule get(String key) {
        ReadRule read = rules.get(key);
        if (read == null) {
            throw new IllegalStateException(key);
        }
        return read;
    }
}
