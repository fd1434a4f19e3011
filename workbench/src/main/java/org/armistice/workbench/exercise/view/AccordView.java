package org.armistice.workbench.exercise.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.armistice.exercise.plan.Accord;
import org.armistice.exercise.plan.AccordClause;
import org.armistice.exercise.state.Negotiation;
import org.jspecify.annotations.Nullable;

/**
 * A text that is negotiated, as those see it whom it concerns.
 *
 * @param ratified by each role that has answered, whether it has ratified
 * @param canBeSigned whether all that is on the table is agreed
 */
public record AccordView(
        String id,
        String title,
        String summary,
        List<String> parties,
        List<String> guests,
        List<String> ratifiers,
        int opens,
        List<ClauseView> clauses,
        Collection<String> signed,
        Map<String, Boolean> ratified,
        boolean canBeSigned,
        boolean isSigned,
        boolean isInForce) {
    /**
     * @param needed whether there is no accord without it
     * @param draft what lies on the table; null if nothing does
     * @param versions what lay there, the first first
     */
    public record ClauseView(
            String id,
            String title,
            boolean needed,
            List<WordingView> wordings,
            @Nullable DraftView draft,
            boolean agreed,
            List<Version> versions) {}

    public record WordingView(String id, String text) {}

    /** @param answers of parties so far, by role */
    public record DraftView(
            int version, String wording, String text, String by, Map<String, Negotiation.Answer> answers) {}

    /** @param by who put it there */
    public record Version(int turn, String by, String text) {}

    static AccordView of(Accord accord, Negotiation negotiation, boolean inForce, Versions versions) {
        return new AccordView(
                accord.id(),
                accord.title(),
                accord.summary(),
                accord.parties(),
                accord.guests(),
                accord.ratifiers(),
                accord.opens(),
                accord.clauses().stream()
                        .map(c -> clause(accord, c, negotiation, versions))
                        .toList(),
                negotiation.signed().stream().sorted().toList(),
                negotiation.ratified(),
                negotiation.canBeSigned(),
                negotiation.isSigned(),
                inForce);
    }

    private static ClauseView clause(Accord accord, AccordClause clause, Negotiation negotiation, Versions versions) {
        return new ClauseView(
                clause.id(),
                clause.title(),
                clause.needed(),
                clause.wordings().stream()
                        .map(w -> new WordingView(w.id(), w.text()))
                        .toList(),
                negotiation.draft(clause.id()).map(d -> draft(clause, d)).orElse(null),
                negotiation.isAgreed(clause),
                versions.of(accord, clause));
    }

    private static DraftView draft(AccordClause clause, Negotiation.Draft draft) {
        return new DraftView(
                draft.version(),
                draft.wording(),
                text(clause, draft.wording(), draft.text()),
                draft.by(),
                draft.answers());
    }

    static String text(AccordClause clause, String wording, String own) {
        return clause.wording(wording).map(AccordClause.Wording::text).orElse(own);
    }
}
