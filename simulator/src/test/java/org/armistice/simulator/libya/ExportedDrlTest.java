package org.armistice.simulator.libya;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.armistice.model.event.Event;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.drl.DrlExport;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.Simulation;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** The core rulebooks as DRL, compiled by Drools' own compiler, tell the same story of Libya. */
class ExportedDrlTest {
    @Test
    void exportedRulesCompiledByDroolsGiveTheSameLog() {
        Scenario scenario = Scenario.read(Path.of("..", "scenarios", "libya-2020"));
        Rulebooks.Checked checked = Rulebooks.of(scenario).withoutTests().check();
        DroolsRules ours = DroolsRules.of(checked.rules());
        DroolsRules compiled = DroolsRules.of(checked.rules(), compiled(checked.rules()));
        List<Event> expected = Simulation.of(scenario, checked, (rules, world) -> ours.matcher(world))
                .seed(7)
                .run()
                .events();
        List<Event> actual = Simulation.of(scenario, checked, (rules, world) -> compiled.matcher(world))
                .seed(7)
                .run()
                .events();
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.get(i)).isEqualTo(expected.get(i));
        }
    }

    private static KieBase compiled(RuleSet rules) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("org.armistice", "exported", "1");
        KieFileSystem files = services.newKieFileSystem()
                .generateAndWritePomXML(id)
                .write("src/main/resources/armistice/rules.drl", DrlExport.write(rules));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        return services.newKieContainer(id).newKieBase(DroolsRules.configuration());
    }
}
