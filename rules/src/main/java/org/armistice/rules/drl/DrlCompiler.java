package org.armistice.rules.drl;

import java.util.List;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.typed.RuleSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles exported rules with Drools' own compiler, which takes seconds. For tests and benchmarks, which bring the
 * compiler ({@code drools-model-codegen}) along: a run does without, so that it does not come with Armistice.
 */
public final class DrlCompiler {
    private DrlCompiler() {}

    /** The rules, exported and compiled, served to matchers like those that we translate ourselves. */
    public static DroolsRules compile(RuleSet rules) {
        return DroolsRules.of(rules, base(DrlExport.write(rules)));
    }

    /**
     * Compiles a text to an executable model.
     *
     * @throws IllegalStateException with all that the compiler has to say, if it is no DRL
     */
    public static KieBase base(String drl) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("org.armistice", "exported", "1");
        KieFileSystem files = services.newKieFileSystem()
                .generateAndWritePomXML(id)
                .write("src/main/resources/armistice/rulebooks.drl", drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("exported rules do not compile: " + errors);
        }
        return services.newKieContainer(id).newKieBase(DroolsRules.configuration());
    }
}
