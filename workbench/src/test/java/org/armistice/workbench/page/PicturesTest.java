package org.armistice.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.model.json.JsonNode;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Makes the pictures of the documents; it is run on purpose alone, and somebody must look at them. */
@EnabledIfSystemProperty(named = "pictures", matches = ".*", disabledReason = "it writes into docs/images")
class PicturesTest {
    private static final Path IMAGES = Opened.home().resolve("docs/images");
    private static final int CAPTURE_SEED = 3;

    @TempDir
    private Path folder;

    @Test
    void pictures() throws Exception {
        assumeTrue(Chromium.find().isPresent(), Chromium.MISSING);
        Files.createDirectories(IMAGES);
        Opened.copy(Opened.home().resolve("scenarios/libya-2020"), folder.resolve("scenarios/libya-2020"));
        try (Opened bench = Opened.in(folder);
                Chromium chromium = Chromium.start()) {
            String run = JsonNode.read(
                            bench.post("api/runs", "{\"scenario\": \"libya-2020\", \"seed\": " + CAPTURE_SEED + "}")
                                    .body())
                    .text("id");
            String capture = capture(bench, run);
            String map = "libya-2020/" + run + "?day=41";
            picture(chromium, bench, "workbench-start", "", 1440, 900, ColorScheme.LIGHT);
            picture(chromium, bench, "workbench-light", map, 1440, 900, ColorScheme.LIGHT);
            picture(chromium, bench, "workbench-dark", map, 1440, 900, ColorScheme.DARK);
            picture(chromium, bench, "workbench-small", map + "&tab=selection&on=sirte", 1280, 720, ColorScheme.LIGHT);
            picture(chromium, bench, "workbench-why", map + "&tab=why&on=" + capture, 1440, 900, ColorScheme.DARK);
        }
        assertThat(IMAGES).isDirectoryContaining("glob:**/workbench-*.png");
    }

    /** The first event by which a place changes hands. */
    private static String capture(Opened bench, String run) {
        String events = bench.get("api/runs/" + run + "/events").body();
        return JsonNode.read("{\"events\": " + events + "}").nodes("events").stream()
                .filter(event -> event.text("tone").equals("control"))
                .findFirst()
                .orElseThrow()
                .text("id");
    }

    private static void picture(
            Chromium chromium, Opened bench, String name, String hash, int width, int height, ColorScheme scheme) {
        try (BrowserContext context = chromium.browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme))) {
            Page page = context.newPage();
            page.navigate(bench.address() + "#/" + hash);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForTimeout(1500);
            page.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(name + ".png")));
        }
    }
}
