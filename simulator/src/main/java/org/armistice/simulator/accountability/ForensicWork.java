package org.armistice.simulator.accountability;

import java.util.List;
import org.armistice.model.accountability.Inquiry;
import org.armistice.model.accountability.InquiryStatus;
import org.armistice.model.accountability.Site;
import org.armistice.model.accountability.SiteStatus;
import org.armistice.model.event.Phase;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.effect.Proposal;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;
import org.jspecify.annotations.Nullable;

/**
 * What time and work do to reported sites. It never makes a site. Once a week, with d = accountability.decay a day and
 * s = accountability.shelter for a protected site, else 0:
 *
 * <pre>
 *   evidence = evidence (1 - d (1 - s))^7
 * </pre>
 *
 * <p>At a verified site that investigators can reach, while its inquiry is at work, with N the middle of the estimate, e
 * the effectiveness of the inquiry, g = accountability.support-gain if it has outside support, else 0, and the rates
 * in people a day (people in brackets are those at the start of the week):
 *
 * <pre>
 *   recovered  rises by the smaller of N - recovered                     and 7 e recovery-rate
 *   identified rises by the smaller of [recovered] evidence - identified and 7 e identification-rate (1 + g)
 *   returned   rises by return-share ([identified] - returned), all of it below half a person
 * </pre>
 */
public final class ForensicWork implements Process {
    private static final int WEEK = 7;
    private static final double SMALL = 0.5;

    @Override
    public String name() {
        return "forensic work";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.HUMANITARIAN);
    }

    @Override
    public List<String> parameters() {
        return List.of(
                "accountability.decay",
                "accountability.shelter",
                "accountability.recovery-rate",
                "accountability.identification-rate",
                "accountability.support-gain",
                "accountability.return-share");
    }

    @Override
    public void run(Moment moment) {
        if (moment.day() % WEEK != 0) {
            return;
        }
        for (Site site : moment.list(Site.TYPE)) {
            decay(moment, site);
            Inquiry inquiry = site.getInquiry();
            if (inquiry != null
                    && inquiry.getStatus() == InquiryStatus.AT_WORK
                    && site.getStatus() == SiteStatus.VERIFIED
                    && site.isAccessible()) {
                work(moment, site, inquiry);
            }
        }
    }

    private static void decay(Moment moment, Site site) {
        long evidence = site.getEvidence();
        if (evidence == Fixed.UNKNOWN || evidence == 0) {
            return;
        }
        double shelter = site.isProtected() ? value(moment, "shelter") : 0;
        double kept = Math.pow(1 - value(moment, "decay") * (1 - shelter), WEEK);
        long lost = evidence - Fixed.round(Fixed.toDouble(evidence) * kept);
        if (lost > 0) {
            moment.event(() -> "Evidence at " + site.getName() + " wears away.", site)
                    .reads(() -> List.of(moment.slot(site, Site.PROTECTED), moment.slot(site, Site.EVIDENCE)))
                    .rise(site, Site.EVIDENCE, -lost);
        }
    }

    private static void work(Moment moment, Site site, Inquiry inquiry) {
        double effect = Math.max(0, Fixed.toDouble(known(inquiry.getEffectiveness())));
        double gain = inquiry.getSupporter() == null ? 0 : value(moment, "support-gain");
        double recovered = Fixed.toDouble(known(site.getRecovered()));
        double identified = Fixed.toDouble(known(site.getIdentified()));
        double returned = Fixed.toDouble(known(site.getReturned()));
        double evidence = Fixed.toDouble(known(site.getEvidence()));
        double dug = within(estimate(site) - recovered, WEEK * effect * value(moment, "recovery-rate"));
        double named = within(
                recovered * evidence - identified, WEEK * effect * value(moment, "identification-rate") * (1 + gain));
        double waiting = Math.max(0, identified - returned);
        double given = waiting < SMALL ? waiting : waiting * value(moment, "return-share");
        if (Fixed.round(dug) + Fixed.round(named) + Fixed.round(given) == 0) {
            return;
        }
        Proposal proposal = moment.event(() -> "The inquiry works at " + site.getName() + ".", site, inquiry)
                .reads(() -> List.of(
                        moment.slot(inquiry, Inquiry.EFFECTIVENESS),
                        moment.slot(inquiry, Inquiry.SUPPORTER),
                        moment.slot(site, Site.STATUS),
                        moment.slot(site, Site.EVIDENCE),
                        moment.slot(site, Site.RECOVERED),
                        moment.slot(site, Site.IDENTIFIED)));
        proposal.rise(site, Site.RECOVERED, Fixed.round(dug));
        proposal.rise(site, Site.IDENTIFIED, Fixed.round(named));
        proposal.rise(site, Site.RETURNED, Fixed.round(given));
    }

    private static double within(double left, double work) {
        return Math.max(0, Math.min(left, work));
    }

    private static double estimate(Site site) {
        @Nullable Long least = site.getLeastEstimate() == Fixed.UNKNOWN ? null : site.getLeastEstimate();
        @Nullable Long most = site.getMostEstimate() == Fixed.UNKNOWN ? null : site.getMostEstimate();
        if (least == null || most == null) {
            return least != null ? Fixed.toDouble(least) : most != null ? Fixed.toDouble(most) : 0;
        }
        return (Fixed.toDouble(least) + Fixed.toDouble(most)) / 2;
    }

    private static long known(long value) {
        return value == Fixed.UNKNOWN ? 0 : value;
    }

    private static double value(Moment moment, String parameter) {
        return Fixed.toDouble(moment.parameter("accountability." + parameter));
    }
}
