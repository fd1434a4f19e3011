package org.armistice.app.handbook;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.FactType;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Rule;

/**
 * Which rules feed which: what each reads and writes. Things are fields ({@code force's posture}), and for rules that make or
 * end facts the facts themselves ({@code a ceasefire}), for those that ask for nothing more than that there is one. Rows of a table count together as their table.
 */
final class Feeds {
    private final Map<String, Set<String>> reads = new TreeMap<>();
    private final Map<String, Set<String>> writes = new TreeMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    Feeds(List<Rule> all) {
        for (Rule rule : all) {
            String key = key(rule);
            rules.putIfAbsent(key, rule);
            new Uses(
                            reads.computeIfAbsent(key, k -> new LinkedHashSet<>()),
                            writes.computeIfAbsent(key, k -> new LinkedHashSet<>()))
                    .of(rule);
        }
    }

    /** The key of a rule, or of the table whose row it is. */
    static String key(Rule rule) {
        return rule.row() == null ? rule.key() : rule.row().table();
    }

    static String name(Rule rule) {
        return rule.row() == null ? rule.name() : rule.row().name();
    }

    static String rulebook(String key) {
        return key.substring(0, key.indexOf('/'));
    }

    /** Rules and tables by key; of a table, one of its rows. */
    Map<String, Rule> rules() {
        return rules;
    }

    Set<String> reads(String key) {
        return reads.getOrDefault(key, Set.of());
    }

    Set<String> writes(String key) {
        return writes.getOrDefault(key, Set.of());
    }

    /** Everything that some rule reads or writes. */
    Set<String> things() {
        Set<String> things = new TreeSet<>();
        reads.values().forEach(things::addAll);
        writes.values().forEach(things::addAll);
        return things;
    }

    List<String> readers(String thing) {
        return rules.keySet().stream().filter(k -> reads(k).contains(thing)).toList();
    }

    List<String> writers(String thing) {
        return rules.keySet().stream().filter(k -> writes(k).contains(thing)).toList();
    }

    private record Uses(Set<String> reads, Set<String> writes) {
        void of(Rule rule) {
            for (Branch branch : rule.branches()) {
                conditions(branch.watch().conditions());
                branch.clocks().forEach(clock -> {
                    conditions(clock.watch().conditions());
                    read(clock.days());
                });
            }
            if (rule.chance() != null) {
                read(rule.chance());
            }
            rule.effects().forEach(this::effect);
            reads.removeIf(thing -> thing.matches("an? .*")
                    && reads.stream()
                            .anyMatch(field -> field.startsWith(thing.substring(thing.indexOf(' ') + 1) + "'s ")));
        }

        private static String some(FactType<?> type) {
            return ("aeiou".indexOf(type.noun().charAt(0)) >= 0 ? "an " : "a ") + type.noun();
        }

        private void conditions(List<Condition> conditions) {
            for (Condition condition : conditions) {
                if (condition instanceof Condition.Match match) {
                    if (match.variable().type() != null && match.id() == null) {
                        reads.add(some(match.variable().type()));
                    }
                    match.tests().forEach(test -> test.reads(this::field));
                } else if (condition instanceof Condition.Check check) {
                    check.test().reads(this::field);
                } else if (condition instanceof Condition.Absent absent) {
                    conditions(absent.conditions());
                } else if (condition instanceof Condition.Present present) {
                    conditions(present.conditions());
                } else if (condition instanceof Condition.Total total) {
                    conditions(total.source());
                    read(total.of());
                }
            }
        }

        private void read(Expression expression) {
            expression.reads(this::field);
        }

        private void field(Expression.FieldValue value) {
            if (value.field().owner() != Assumption.TYPE) {
                reads.add(value.field().toString());
            }
        }

        private void effect(Effect effect) {
            if (effect instanceof Effect.Become become) {
                writes.add(become.field().toString());
                read(become.value());
            } else if (effect instanceof Effect.Rise rise) {
                writes.add(rise.field().toString());
                read(rise.amount());
            } else if (effect instanceof Effect.Move move) {
                writes.add(move.from().toString());
                writes.add(move.to().toString());
                read(move.amount());
            } else if (effect instanceof Effect.Create create) {
                writes.add(some(create.type()));
                create.starts().forEach(start -> {
                    writes.add(start.field().toString());
                    read(start.value());
                });
            } else if (effect instanceof Effect.OneOf oneOf) {
                oneOf.alternatives().forEach(alternative -> {
                    read(alternative.weight());
                    alternative.effects().forEach(this::effect);
                });
            }
        }
    }
}
