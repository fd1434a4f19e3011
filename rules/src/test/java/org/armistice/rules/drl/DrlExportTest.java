package org.armistice.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.force.Force;
import org.armistice.model.problem.Position;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Grounds;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.rules.typed.Sentence;
import org.armistice.rules.typed.Variable;
import org.armistice.rules.typed.Watch;
import org.junit.jupiter.api.Test;

class DrlExportTest {
    private static final String ATTACK = "*/ \"; System.exit(0); //\n\r\u2028\u0085rule \"x\" when then \\u000a end";

    @Test
    void aRuleReadsLikeDrlWrittenByHand() {
        RuleSet rules = Rulebooks.words()
                .with(
                        "supply.md",
                        String.join(
                                "\n",
                                "---",
                                "rulebook: supply",
                                "phase: supply",
                                "---",
                                "```params",
                                "reach  150 km  in 50 .. 300  from a depot  assumption, grade E: guessed",
                                "```",
                                "```rule an advance culminates",
                                "  raised by  S17, S18",
                                "  grounds    assumption, grade D: no figure known",
                                "  when   a force F of A is attacking, and F's distance to depot exceeds reach",
                                "    and  F's strength is at least 300 fighters, and F's loyalty is below 50 %",
                                "    and  no force of A is at F's target",
                                "  then   F halts",
                                "```",
                                ""))
                .check()
                .rules();
        String drl = DrlExport.write(rules);
        assertThat(drl).startsWith("package armistice\n\nimport org.armistice.model.");
        assertThat(drl.substring(drl.indexOf("// an advance"))).isEqualTo("""
                // an advance culminates
                // supply.md:8:1
                // raised by S17, S18
                // grounds: assumption (no figure known), grade D
                // when this comes true
                // then $F halts
                rule "supply/an-advance-culminates#0"
                agenda-group "SUPPLY"
                when
                    $reach : Assumption( id == "supply.reach" ) @watch( value )
                    $F : Force(
                        posture == Posture.ATTACKING,
                        Numbers.more(this.getDistanceToDepot(), $reach.getValue()),
                        strength >= Numbers.of("300 people"),
                        Numbers.less(this.getLoyalty(), Numbers.of("50 %"))
                    ) @watch( distanceToDepot, faction, loyalty, target )
                    $A : Faction( this == $F.getFaction() )
                    $count1 : Long( Numbers.equal(this, Numbers.of("0")) ) from accumulate(
                        ($force1 : Force( faction == $A ) @watch( place ) and
                        Place( this == $F.getTarget(), this == $force1.getPlace() )),
                        numberOf(1)
                    )
                then
                    finds.found("supply/an-advance-culminates#0", kcontext, $reach, $F, $A);
                end
                """);
    }

    @Test
    void whatAnAuthorWritesStaysInItsComment() {
        String drl = DrlExport.write(rules("supply/test", ATTACK, null));
        assertThat(drl.lines().filter(l -> l.contains("System.exit")))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).startsWith("// ").doesNotContain("*/", "\\"));
        assertThat(drl.lines().filter(l -> l.startsWith("rule "))).containsExactly("rule \"supply/test#0\"");
    }

    @Test
    void aKeyOrIdWithOtherSignsIsRefused() {
        assertThatThrownBy(() -> DrlExport.write(rules("supply/\"x", "harmless", null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "cannot be written as DRL: the name 'supply/\"x#0'. Maybe use only letters, digits, '-', '_', '.'"
                                + " and '/'?");
        assertThatThrownBy(() -> DrlExport.write(rules("supply/x", "harmless", "f\\u0022)")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RuleSet rules(String key, String said, @org.jspecify.annotations.Nullable String id) {
        Variable force = new Variable(0, "F", Force.TYPE);
        Watch watch = new Watch(key + "#0", List.of(new Condition.Match(force, id, List.of())), List.of(force));
        Rule rule = new Rule(
                key,
                said,
                Position.ofFile("supply.md"),
                Phase.SUPPLY,
                Rule.Trigger.EDGE,
                List.of(new Branch(watch, List.of())),
                List.of(force),
                List.of(force),
                1,
                null,
                List.of(),
                List.of(new Sentence(List.of(new Sentence.Part(said, -1)))),
                List.of("S01"),
                new Grounds(Grounds.Basis.ASSUMPTION, said, 'E'),
                List.of(),
                0,
                null,
                null);
        return new RuleSet(List.of(rule), List.of());
    }
}
