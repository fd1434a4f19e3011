package org.armistice.simulator.firing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.model.event.Event;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.simulator.Run;
import org.armistice.simulator.Settings;
import org.armistice.simulator.Simulation;
import org.junit.jupiter.api.Test;

/** Events in the words of a rule's author. */
class ToldTest {
    private static final String TEXT = """
            ---
            rulebook: trial
            phase: supply
            ---
            ```rule r
              when   %s
              then   %s
              told as  %s
            ```

            ```test t
              given
                faction red; faction blue
                place ford held by red; place mill
                force guard of red at ford, cohesion 37.5 %%, posture attacking, strength 1200 fighters
                force brigades of red at ford, cohesion 80 %%, posture attacking, strength 300 fighters
              then guard's faction is red
            ```
            """;

    private static Run run(String when, String then, String told) {
        Rulebooks.Checked checked =
                Rulebooks.words().with("t.md", TEXT.formatted(when, then, told)).check();
        RulebookTest test = checked.tests().get(0);
        DroolsRules drools = DroolsRules.of(checked.rules());
        return Simulation.of(
                        checked.rules(),
                        test.processes(),
                        test::createWorld,
                        (rules, world) -> drools.matcher(world),
                        Settings.of(test.name(), test.scenario().firstDay()))
                .days(2)
                .run();
    }

    private static List<String> told(String when, String then, String told) {
        return run(when, then, told).events().stream()
                .filter(e -> e.kind() == Event.Kind.RULE)
                .map(Event::text)
                .toList();
    }

    @Test
    void valuesAreThoseOfTheMomentBeforeTheEffects() {
        assertThat(told(
                        "a force F at a place P has cohesion below 50 %",
                        "P's holder becomes none and F's cohesion becomes 90 % and F's strength falls by half",
                        "{F} leaves {P} of {P's holder} with {F's cohesion}, {F's strength} and {F's posture}"))
                .containsExactly("Guard leaves ford of red with 37.5 %, 1200 people and attacking.");
    }

    @Test
    void nothingButTheSentenceIsDifferent() {
        Run told = run("a force F is attacking", "F halts", "{F} stands fast");
        Run written = run("a force F is attacking", "F halts", "a force stands fast");
        assertThat(told.events().stream().map(Event::changes))
                .isEqualTo(written.events().stream().map(Event::changes).toList());
        assertThat(told.events().stream().map(Event::readings))
                .isEqualTo(written.events().stream().map(Event::readings).toList());
    }

    @Test
    void verbAgreesWithTheFactsThatTheSentenceBeginsWith() {
        assertThat(told("a force F is attacking", "F halts", "{F} stands fast"))
                .containsExactlyInAnyOrder("Guard stands fast.", "Brigades stand fast.");
    }

    @Test
    void factsThatDoNotMultiplyTheRuleAreAllNamed() {
        assertThat(told("a force F is attacking, and F's place is P", "P's holder becomes none", "{F} leaves {P}"))
                .containsExactly("Brigades and guard leave ford.");
    }

    @Test
    void withoutOneOfItsFactsItIsToldByItsEffects() {
        assertThat(told("a place P with holder none", "P's value becomes 5 %", "{P's holder} looks at {P}"))
                .containsExactly("Mill's value becomes 5 %.");
    }

    @Test
    void newFactsAreNamed() {
        assertThat(told(
                        "a place P held by A and A is not P's contester",
                        "there is a new report R with claimant A, place P",
                        "word goes round: {R}"))
                .containsExactly("Word goes round: report (red, ford).");
    }
}
