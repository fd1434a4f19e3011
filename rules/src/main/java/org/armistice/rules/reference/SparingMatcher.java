package org.armistice.rules.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.rules.match.MatchFailure;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.match.Standing;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Rule;

/** Remembers the answer of every rule without durations that does not look at the date, until a fact changes. */
final class SparingMatcher implements Matcher {
    private final SparingRules rules;
    private final Search search;
    private final ReferenceMatcher restless;
    private final Map<String, Remembered> remembered = new HashMap<>();
    private long version;

    /**
     * The answer of a rule to one state.
     *
     * @param standings by the ids of the rule's variables
     */
    private record Remembered(long version, Map<List<String>, Standing> standings) {}

    SparingMatcher(SparingRules rules, World world) {
        this.rules = rules;
        this.search = new Search(world);
        this.restless = new ReferenceMatcher(rules.restless(), world);
    }

    @Override
    public List<Standing> sample(Phase phase, int day) {
        Map<String, List<Standing>> byRule = new HashMap<>();
        for (Standing standing : restless.sample(phase, day)) {
            byRule.computeIfAbsent(standing.rule().key(), k -> new ArrayList<>())
                    .add(standing);
        }
        List<Standing> standings = new ArrayList<>();
        for (Rule rule : rules.list(phase)) {
            standings.addAll(rules.isRestless(rule) ? byRule.getOrDefault(rule.key(), List.of()) : answer(rule, day));
        }
        return standings;
    }

    private Collection<Standing> answer(Rule rule, int day) {
        Remembered known = remembered.get(rule.key());
        if (known == null || known.version() != version) {
            try {
                known = new Remembered(version, look(rule, day, known == null ? Map.of() : known.standings()));
            } catch (MatchFailure tooMuch) {
                throw tooMuch.of(rule);
            }
            remembered.put(rule.key(), known);
        }
        return known.standings().values();
    }

    /** @param before what held in the state before, and has held ever since */
    private Map<List<String>, Standing> look(Rule rule, int day, Map<List<String>, Standing> before) {
        Map<List<String>, Standing> standings = new TreeMap<>(SparingMatcher::compare);
        for (Branch branch : rule.branches()) {
            search.ways(branch.watch().conditions(), new Object[rule.slots()], way -> {
                List<String> ids = rule.variables().stream()
                        .map(variable -> ((Fact) way[variable.slot()]).getId())
                        .toList();
                Standing earlier = before.get(ids);
                int since = earlier == null ? day : earlier.since();
                standings.computeIfAbsent(ids, k -> new Standing(rule, branch, way.clone(), since));
            });
        }
        return standings;
    }

    private static int compare(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public void added(Fact fact) {
        version++;
    }

    @Override
    public void removed(Fact fact) {
        version++;
    }

    @Override
    public void changed(Fact fact, long fields) {
        version += fact.type() == Calendar.TYPE ? 0 : 1;
    }

    /** Does nothing. */
    @Override
    public void close() {}
}
