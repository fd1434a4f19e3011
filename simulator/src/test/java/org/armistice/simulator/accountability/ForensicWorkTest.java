package org.armistice.simulator.accountability;

import static org.armistice.simulator.Theatre.shown;
import static org.armistice.simulator.Theatre.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.model.accountability.Inquiry;
import org.armistice.model.accountability.InquiryStatus;
import org.armistice.model.accountability.Site;
import org.armistice.model.accountability.SiteStatus;
import org.armistice.model.backing.Actor;
import org.armistice.model.event.Event.Kind;
import org.armistice.simulator.Run;
import org.armistice.simulator.Theatre;
import org.junit.jupiter.api.Test;

/** A verified site with 20 to 60 dead, an inquiry of half the possible effectiveness. */
class ForensicWorkTest {
    private static Theatre theatre() {
        return new Theatre()
                .faction("a")
                .place("town", "a")
                .add(Inquiry.TYPE, "panel")
                .set("panel", Inquiry.STATUS, InquiryStatus.AT_WORK)
                .set("panel", Inquiry.EFFECTIVENESS, 0.5)
                .add(Site.TYPE, "site")
                .point("site", Site.PLACE, "town")
                .point("site", Site.INQUIRY, "panel")
                .set("site", Site.STATUS, SiteStatus.VERIFIED)
                .set("site", Site.ACCESSIBLE, 1L)
                .set("site", Site.PROTECTED, 1L)
                .set("site", Site.LEAST_ESTIMATE, 20)
                .set("site", Site.MOST_ESTIMATE, 60)
                .parameter("accountability.decay", 0.01)
                .parameter("accountability.shelter", 1)
                .parameter("accountability.recovery-rate", 2)
                .parameter("accountability.identification-rate", 1)
                .parameter("accountability.support-gain", 1)
                .parameter("accountability.return-share", 0.5)
                .processes("forensic work");
    }

    @Test
    void theDeadAreRecoveredThenNamedThenGivenBack() {
        Run run = theatre().run(21);

        // Recovered 7 a week; named 3.5 a week from the second on; half of those in the third.
        assertThat(shown(run, "site", Site.RECOVERED)).isEqualTo("21 people");
        assertThat(shown(run, "site", Site.IDENTIFIED)).isEqualTo("7 people");
        assertThat(shown(run, "site", Site.RETURNED)).isEqualTo("1.75 people");
    }

    @Test
    void noMoreAreRecoveredThanAreThoughtToLieThere() {
        assertThat(shown(theatre().set("site", Site.RECOVERED, 38).run(14), "site", Site.RECOVERED))
                .isEqualTo("40 people");
    }

    @Test
    void evidenceLimitsWhoCanBeNamed() {
        Run run = theatre()
                .set("site", Site.RECOVERED, 40)
                .set("site", Site.EVIDENCE, 0.05)
                .run(70);

        assertThat(shown(run, "site", Site.IDENTIFIED)).isEqualTo("2 people");
    }

    @Test
    void helpFromOutsideNamesFaster() {
        Run run = theatre()
                .add(Actor.TYPE, "mission")
                .point("panel", Inquiry.SUPPORTER, "mission")
                .run(14);

        assertThat(shown(run, "site", Site.IDENTIFIED)).isEqualTo("7 people");
    }

    @Test
    void nothingIsDugWhereNobodyMayGoOrNobodyWorks() {
        Run barred = theatre().set("site", Site.ACCESSIBLE, 0L).run(30);
        Run stalled =
                theatre().set("panel", Inquiry.STATUS, InquiryStatus.STALLED).run(30);
        Run unverified = theatre().set("site", Site.STATUS, SiteStatus.LOCATED).run(30);

        assertThat(shown(barred, "site", Site.RECOVERED)).isEqualTo("0 people");
        assertThat(shown(stalled, "site", Site.RECOVERED)).isEqualTo("0 people");
        assertThat(shown(unverified, "site", Site.RECOVERED)).isEqualTo("0 people");
        assertThat(told(barred, Kind.PROCESS)).isEmpty();
    }

    @Test
    void evidenceWearsAwayUnlessItIsGuarded() {
        Run guarded = theatre().run(14);
        Run open = theatre().set("site", Site.PROTECTED, 0L).run(14);

        // 0.932065 after the first week, 0.932065 x 0.99^7 = 0.868745 after the second
        assertThat(shown(guarded, "site", Site.EVIDENCE)).isEqualTo("100 %");
        assertThat(shown(open, "site", Site.EVIDENCE)).isEqualTo("86.8745 %");
    }
}
