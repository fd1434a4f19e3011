package org.armistice.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks axe-core of every view, wide and light, narrow and dark, and walks over it by keyboard. */
class AccessibilityTest {
    /** What keeps somebody from using a part of the page, gravely or not: each time the rule, the element and the reason. */
    static final String ASK = """
            async part => {
              const found = await axe.run(part, {resultTypes: ['violations']});
              const said = node => node.any.concat(node.all, node.none).map(check => check.message).join('; ');
              return found.violations
                .flatMap(rule => rule.nodes.map(node =>
                    `${rule.id} (${rule.impact}) at ${node.target.join(' ')}: ${node.html.slice(0, 160)} ${said(node)}`));
            }""";

    /** What is in other views is made of the same. */
    private static final Set<String> WALKED = Set.of(
            "start",
            "map",
            "place",
            "why",
            "rules",
            "tests",
            "tables",
            "composed-value",
            "side-by-side",
            "ensemble",
            "sensitivity");

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Furnished furnished;

    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void start() throws InterruptedException {
        furnished = Furnished.in(folder, Sample.THREE_VALLEYS);
    }

    @AfterAll
    static void end() {
        if (furnished != null) {
            furnished.close();
        }
    }

    @Test
    void mapKeepsNobodyOut() throws IOException {
        visit(View.ofTheMap(furnished));
    }

    @Test
    void rulesKeepNobodyOut() throws IOException {
        visit(View.ofRules(furnished));
    }

    @Test
    void labKeepsNobodyOut() throws IOException {
        visit(View.ofTheLab(furnished));
    }

    private void visit(List<View> views) throws IOException {
        try (Visit visit = new Visit(furnished.bench, furnished.chromium, 1440, 900)) {
            Page page = visit.page;
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            page.addInitScript(axe());
            page.navigate(furnished.bench.address());
            for (View view : views) {
                view.open(page);
                if (WALKED.contains(view.name())) {
                    Walk.faults(page).forEach(fault -> faults.add(view.name() + ": " + fault));
                }
                ask(page, view, 1440, 900, ColorScheme.LIGHT);
                ask(page, view, 820, 1180, ColorScheme.DARK);
            }
            visit.forgiveRefusals();
        }
        assertThat(faults).isEmpty();
    }

    private void ask(Page page, View view, int width, int height, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, height);
        for (Object fault : (List<?>) page.evaluate(ASK, view.part())) {
            faults.add(view.name() + ", " + width + " pixels, "
                    + scheme.toString().toLowerCase(Locale.ROOT) + ": " + fault);
        }
    }

    static String axe() throws IOException {
        try (InputStream script = Objects.requireNonNull(
                AccessibilityTest.class.getResourceAsStream("/axe.min.js"), "axe-core is not on the class path")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
