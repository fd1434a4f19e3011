package org.armistice.app.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/**
 * A page that needs nothing beside it. It loads nothing, and its content security policy says so to the browser; the
 * only script that may run is the one that {@link #script} has put there, and nothing is missing without it.
 */
public final class Page {
    private final String title;
    private final List<String> styles = new ArrayList<>(List.of("/page/page.css"));
    private final Html body = new Html();
    private final List<String[]> contents = new ArrayList<>();
    private String script = "";
    private int looks;
    private int figures;

    public Page(String title) {
        this.title = title;
    }

    /** Adds a style sheet of this program. */
    public Page style(String resource) {
        styles.add(resource);
        return this;
    }

    /** Adds a script of this program, for convenience only. */
    public Page script(String resource) {
        script = resource(resource);
        return this;
    }

    /** @param number of things that drawings tell apart by {@link Look}s */
    public Page looks(int number) {
        looks = Math.max(looks, number);
        return this;
    }

    public Html body() {
        return body;
    }

    /** A line of the list of contents that leads to an anchor. */
    public Page contents(String anchor, String text) {
        contents.add(new String[] {anchor, text});
        return this;
    }

    /** A heading that the list of contents leads to. */
    public Page heading(String anchor, String text) {
        contents(anchor, text);
        body.element("h2", text, "id", anchor);
        return this;
    }

    public Page paragraph(String text) {
        body.element("p", text);
        return this;
    }

    public Page note(String text) {
        body.element("p", text, "class", "note");
        return this;
    }

    public Page table(Table table) {
        table.write(body);
        return this;
    }

    /** A drawing with its headline, its caption and the numbers behind it. */
    public Page figure(Drawing drawing, String caption) {
        open(drawing);
        close(drawing, caption);
        return this;
    }

    private void open(Drawing drawing) {
        figures++;
        String id = "figure" + figures;
        body.open("figure", "id", id);
        body.element("h3", drawing.title());
        body.open(
                "svg",
                "class",
                "picture",
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc",
                "viewBox",
                "0 0 " + Numbers.coordinate(drawing.width()) + " " + Numbers.coordinate(drawing.height()),
                "style",
                "max-width:" + Numbers.coordinate(drawing.width()) + "px");
        body.element("title", drawing.title(), "id", id + "-title");
        body.element("desc", drawing.description(), "id", id + "-desc");
        drawing.draw(new Svg(body));
        body.close("svg");
    }

    private void close(Drawing drawing, String caption) {
        if (!caption.isEmpty()) {
            body.element("figcaption", caption);
        }
        body.open("details").element("summary", "The numbers");
        drawing.table().write(body);
        body.close("details").close("figure");
    }

    /** The links to the headings, as items of a list. */
    private void contents(Html html) {
        html.open("nav", "aria-label", "Contents").open("ul");
        contents.forEach(c -> html.open("li").link(c[0], c[1]).close("li"));
        html.close("ul").close("nav");
    }

    /** The page as a file holds it. */
    @Override
    public String toString() {
        Html html = new Html();
        head(html, title, styles, script);
        html.raw("<body>\n");
        if (looks > 0) {
            Patterns.write(html, looks);
        }
        if (!contents.isEmpty()) {
            contents(html);
        }
        html.raw("\n<main>\n").raw(body.toString()).raw("\n</main>\n");
        if (!script.isEmpty()) {
            html.raw("<script>").raw(script).raw("</script>\n");
        }
        return html.raw("</body>\n</html>\n").toString();
    }

    /** What stands before the body. */
    private static void head(Html html, String title, List<String> styles, String script) {
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        html.raw(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
                        + (script.isEmpty() ? "" : "script-src 'sha256-" + hash(script) + "'; ")
                        + "base-uri 'none'; form-action 'none'\"/>");
        html.raw("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .element("title", title)
                .raw("\n<style>\n");
        styles.forEach(style -> html.raw(resource(style)));
        html.raw("</style>\n</head>\n");
    }

    private static String hash(String script) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
