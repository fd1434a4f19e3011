package org.armistice.benchmarks.slice.evrete;

import java.util.Map;
import org.armistice.benchmarks.slice.play.Assumed;
import org.armistice.model.fact.FactType;
import org.armistice.model.faction.Relation;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.supply.Depot;
import org.armistice.model.supply.SupplyLine;
import org.armistice.model.supply.Waypoint;
import org.evrete.KnowledgeService;
import org.evrete.api.FactBuilder;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * The joins of one phase as rules for Evrete, whose consequences tell the {@link Joined} of the session.
 *
 * @param seen the bits of the fields that are read, by the type of the facts
 */
public record EvreteRules(Knowledge knowledge, Map<FactType<?>, Long> seen) {
    private static final FactBuilder LINE = FactBuilder.fact("$l", SupplyLine.class);
    private static final FactBuilder WAYPOINT = FactBuilder.fact("$w", Waypoint.class);
    private static final FactBuilder PLACE = FactBuilder.fact("$p", Place.class);
    private static final FactBuilder RELATION = FactBuilder.fact("$r", Relation.class);
    private static final FactBuilder FORCE = FactBuilder.fact("$f", Force.class);
    private static final FactBuilder DEPOT = FactBuilder.fact("$d", Depot.class);

    public static EvreteRules supply(KnowledgeService service, Assumed assumed) {
        Knowledge knowledge = service.newKnowledge();
        Map<FactType<?>, Long> seen = EvreteFields.declareSupply(knowledge.getTypeResolver(), assumed);
        RuleSetBuilder<Knowledge> rules = knowledge.builder();
        JoinWriter.rule(rules, Join.WITHOUT_FUEL, FORCE).is("$f.withoutFuel").told();
        JoinWriter.rule(rules, Join.CUT_OFF, FORCE).is("$f.cutOff").told();
        JoinWriter.rule(rules, Join.BROKEN, LINE, WAYPOINT, PLACE, RELATION)
                .is("$r.hostile")
                .same("$w.line", "$l.self")
                .same("$w.place", "$p.self")
                .same("$r.faction", "$p.holder")
                .same("$r.other", "$l.user")
                .told();
        JoinWriter.rule(rules, Join.DISPUTED, LINE, WAYPOINT, PLACE)
                .is("$p.contested")
                .same("$w.line", "$l.self")
                .same("$w.place", "$p.self")
                .told();
        JoinWriter.rule(rules, Join.DOUBTED, LINE, WAYPOINT, PLACE, RELATION)
                .is("$l.claimed")
                .is("$r.hostile")
                .same("$w.line", "$l.self")
                .same("$w.place", "$p.self")
                .same("$r.faction", "$p.holder")
                .same("$r.other", "$l.claimant")
                .told();
        downstream(JoinWriter.rule(rules, Join.LOSS, LINE, WAYPOINT, PLACE, FORCE)
                .is("$l.cut")
                .is("$f.firm"));
        downstream(JoinWriter.rule(rules, Join.COMFORT, LINE, WAYPOINT, PLACE, FORCE)
                .is("$l.open")
                .is("$f.uneasy"));
        return new EvreteRules(rules.build(), seen);
    }

    private static void downstream(JoinWriter rule) {
        rule.same("$w.line", "$l.self")
                .same("$w.place", "$p.self")
                .same("$p.holder", "$l.user")
                .same("$f.place", "$p.self")
                .same("$f.faction", "$l.user")
                .told();
    }

    public static EvreteRules control(KnowledgeService service, Assumed assumed) {
        Knowledge knowledge = service.newKnowledge();
        Map<FactType<?>, Long> seen = EvreteFields.declareControl(knowledge.getTypeResolver(), assumed);
        RuleSetBuilder<Knowledge> rules = knowledge.builder();
        JoinWriter.rule(rules, Join.CONTESTED, PLACE).is("$p.contested").told();
        JoinWriter.rule(rules, Join.ATTACKED, PLACE, FORCE)
                .is("$p.contested")
                .is("$f.attacking")
                .same("$f.target", "$p.self")
                .same("$f.faction", "$p.contester")
                .told();
        JoinWriter.rule(rules, Join.LEFT_BEHIND, PLACE, FORCE)
                .is("$p.givenUp")
                .is("$f.homeGrown")
                .same("$f.place", "$p.self")
                .same("$f.faction", "$p.holder")
                .told();
        JoinWriter.rule(rules, Join.NEWCOMER, PLACE, FORCE)
                .is("$p.givenUp")
                .is("$f.marched")
                .same("$f.place", "$p.self")
                .same("$f.faction", "$p.holder")
                .told();
        JoinWriter.rule(rules, Join.DEPOT, DEPOT, PLACE, RELATION)
                .is("$r.hostile")
                .same("$d.place", "$p.self")
                .same("$r.faction", "$p.holder")
                .same("$r.other", "$d.faction")
                .told();
        return new EvreteRules(rules.build(), seen);
    }
}
