package org.armistice.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.workbench.Opened;

/** A window of a browser on a workbench. Nothing may be complained of in it, and nothing asked of other machines. */
final class Visit implements AutoCloseable {
    /** A machine that is busy takes its time; nothing is measured here. */
    private static final double PATIENCE_MILLISECONDS = 60_000;

    final Page page;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();

    /** @param expected parts of messages that are no complaint */
    Visit(Opened bench, Chromium chromium, int width, int height, String... expected) {
        context = chromium.browser.newContext();
        page = context.newPage();
        page.setViewportSize(width, height);
        page.setDefaultTimeout(PATIENCE_MILLISECONDS);
        page.onConsoleMessage(message -> {
            if (!message.type().equals("log") && Stream.of(expected).noneMatch(message.text()::contains)) {
                complaints.add(message.type() + ": " + message.text() + " " + message.location());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(bench.address()) && !request.url().startsWith("data:")) {
                complaints.add("a request to " + request.url());
            }
        });
    }

    /** Takes the network away, or gives it back. */
    void offline(boolean offline) {
        context.setOffline(offline);
    }

    /** What the page was refused, and says so, is no complaint. */
    void forgiveRefusals() {
        complaints.removeIf(complaint -> complaint.contains("Failed to load resource"));
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
