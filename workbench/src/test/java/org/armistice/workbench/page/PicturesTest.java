package org.armistice.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes a picture of every view, in two sizes, light and dark, and puts those into the documents that they show; it is
 * run on purpose alone, and somebody must look at them.
 */
@EnabledIfSystemProperty(named = "pictures", matches = ".*", disabledReason = "it writes into docs/images")
class PicturesTest {
    private static final Path ALL = Opened.home().resolve("workbench/target/pictures");
    private static final Path IMAGES = Opened.home().resolve("docs/images");

    /** Those of the documents, and which they are. */
    private static final Map<String, String> SHOWN = Map.of(
            "workbench-light", "map-1440-light",
            "workbench-why", "why-1440-dark",
            "workbench-side-by-side", "side-by-side-1440-light",
            "workbench-ensemble", "ensemble-1440-light",
            "workbench-editor", "mistake-1440-dark");

    /** Until what was drawn for another size has been drawn anew. */
    private static final int REST_MILLISECONDS = 400;

    @TempDir
    private Path folder;

    @Test
    void pictures() throws IOException, InterruptedException {
        Files.createDirectories(ALL);
        Files.createDirectories(IMAGES);
        try (Furnished furnished = Furnished.in(folder, Sample.LIBYA);
                Visit visit = new Visit(furnished.bench, furnished.chromium, 1440, 900)) {
            visit.page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            visit.page.navigate(furnished.bench.address());
            for (View view : View.of(furnished)) {
                view.open(visit.page);
                for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                    take(visit.page, view, 1440, 900, scheme);
                    take(visit.page, view, 1280, 720, scheme);
                }
                visit.page.setViewportSize(1440, 900);
            }
            visit.forgiveRefusals();
        }
        for (Map.Entry<String, String> shown : SHOWN.entrySet()) {
            Files.copy(
                    ALL.resolve(shown.getValue() + ".png"),
                    IMAGES.resolve(shown.getKey() + ".png"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(IMAGES).isDirectoryContaining("glob:**/workbench-*.png");
    }

    private static void take(Page page, View view, int width, int height, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, height);
        page.waitForTimeout(REST_MILLISECONDS);
        String name = view.name() + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(ALL.resolve(name)));
    }
}
