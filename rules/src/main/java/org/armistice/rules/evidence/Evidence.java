package org.armistice.rules.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.evidence.Finding.Absence;
import org.armistice.rules.evidence.Finding.Reading;
import org.armistice.rules.evidence.Finding.Sum;
import org.armistice.rules.match.Standing;
import org.armistice.rules.reference.Search;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Condition.Absent;
import org.armistice.rules.typed.Condition.Check;
import org.armistice.rules.typed.Condition.Match;
import org.armistice.rules.typed.Condition.Present;
import org.armistice.rules.typed.Condition.Total;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Expression.FieldValue;

/**
 * Lists what a rule read when it held: the fields that its tests, durations, chance and effects look at, the totals, and
 * what it found to be absent. To be asked before the world changes again.
 */
public final class Evidence {
    private final Search search;

    public Evidence(World world) {
        this.search = new Search(world);
    }

    /** The findings in the order in which the rule states them, each once. */
    public List<Finding> of(Standing standing) {
        Set<Finding> findings = new LinkedHashSet<>();
        Object[] bindings = ownBindings(standing);
        addConditions(standing.branch().watch().conditions(), bindings, findings);
        for (Clock clock : standing.branch().clocks()) {
            add(clock.days(), bindings, findings);
            if (clock.window() != null) {
                add(clock.window(), bindings, findings);
            }
        }
        if (standing.rule().chance() != null) {
            add(standing.rule().chance(), bindings, findings);
        }
        addEffects(standing.rule().effects(), bindings, findings);
        return List.copyOf(findings);
    }

    // The slots of nested groups must be free, or the search would not look for other facts.
    private static Object[] ownBindings(Standing standing) {
        Object[] all = standing.bindings();
        Object[] own = new Object[all.length];
        for (Condition condition : standing.branch().watch().conditions()) {
            if (condition instanceof Match match) {
                own[match.variable().slot()] = all[match.variable().slot()];
            } else if (condition instanceof Total total) {
                own[total.result().slot()] = all[total.result().slot()];
            }
        }
        return own;
    }

    private void addConditions(List<Condition> conditions, Object[] bindings, Set<? super Finding> findings) {
        for (Condition condition : conditions) {
            if (condition instanceof Match match) {
                match.tests().forEach(test -> test.reads(read -> add(read, bindings, findings)));
            } else if (condition instanceof Check check) {
                check.test().reads(read -> add(read, bindings, findings));
            } else if (condition instanceof Total total) {
                findings.add(sum(total, bindings));
            } else if (condition instanceof Present present) {
                search.first(
                        present.conditions(),
                        bindings,
                        witness -> addConditions(present.conditions(), witness, findings));
            } else if (condition instanceof Absent absent) {
                findings.add(new Absence(absent));
            }
        }
    }

    private Sum sum(Total total, Object[] bindings) {
        Set<Finding> read = new LinkedHashSet<>();
        if (total.fold() == Condition.Fold.HIGHEST || total.fold() == Condition.Fold.LOWEST) {
            // The fact that has the extreme is bound by the rule and read there.
            return sum(total, bindings, List.of());
        }
        boolean readsNothing = reads(total.of()).isEmpty();
        search.ways(total.source(), bindings, way -> {
            if (readsNothing) {
                addConditions(total.source(), way, read);
            } else if (total.of().value(way) != Fixed.UNKNOWN) {
                add(total.of(), way, read);
            }
        });
        List<Reading> contributions = read.stream()
                .filter(Reading.class::isInstance)
                .map(Reading.class::cast)
                .toList();
        return sum(total, bindings, contributions);
    }

    private static Sum sum(Total total, Object[] bindings, List<Reading> contributions) {
        return new Sum(
                total.fold().name().toLowerCase(Locale.ROOT),
                (Long) bindings[total.result().slot()],
                contributions);
    }

    private void addEffects(List<Effect> effects, Object[] bindings, Set<? super Finding> findings) {
        for (Effect effect : effects) {
            if (effect instanceof Effect.Become become) {
                add(become.value(), bindings, findings);
            } else if (effect instanceof Effect.Rise rise) {
                add(rise.amount(), bindings, findings);
                if (rise.relative()) {
                    add(new FieldValue(rise.slot(), rise.field()), bindings, findings);
                }
            } else if (effect instanceof Effect.Move move) {
                add(move.amount(), bindings, findings);
            } else if (effect instanceof Effect.Create create) {
                create.starts().forEach(start -> add(start.value(), bindings, findings));
            } else if (effect instanceof Effect.OneOf oneOf) {
                oneOf.alternatives().forEach(a -> {
                    add(a.weight(), bindings, findings);
                    addEffects(a.effects(), bindings, findings);
                });
            }
        }
    }

    private static void add(Expression expression, Object[] bindings, Set<? super Finding> findings) {
        expression.reads(read -> add(read, bindings, findings));
    }

    // Facts that the rule creates are not there yet, and nothing can be read of them.
    private static void add(FieldValue read, Object[] bindings, Set<? super Finding> findings) {
        if (bindings[read.slot()] instanceof Fact fact) {
            findings.add(new Reading(fact, read.field(), fact.read(read.field())));
        }
    }

    private static List<FieldValue> reads(Expression expression) {
        List<FieldValue> reads = new ArrayList<>();
        expression.reads(reads::add);
        return reads;
    }
}
