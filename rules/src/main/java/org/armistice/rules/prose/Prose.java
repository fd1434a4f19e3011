package org.armistice.rules.prose;

import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.armistice.model.text.HiddenSign;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * Markdown of a stranger as HTML that can do nothing: its HTML is shown as text, links lead to the web or to a file beside,
 * and pictures, for which a browser would reach out, are told of instead of shown.
 */
public final class Prose {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(100)
            .build();

    private Prose() {}

    /** @param blocks HTML of the fenced block that begins in a line, 0 for the first; null to show it as it is */
    public static String render(String markdown, IntFunction<@org.jspecify.annotations.Nullable String> blocks) {
        Node document = PARSER.parse(HiddenSign.shown(markdown));
        if (document.getFirstChild() instanceof Heading first && first.getLevel() == 1) {
            first.unlink();
        }
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(6, heading.getLevel() + 1));
            }
        });
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new Harmless())
                .nodeRendererFactory(context -> new NodeRenderer() {
                    @Override
                    public Set<Class<? extends Node>> getNodeTypes() {
                        return Set.of(FencedCodeBlock.class, Image.class, HtmlBlock.class);
                    }

                    @Override
                    public void render(Node node) {
                        write(node, context.getWriter(), blocks);
                    }
                })
                .build()
                .render(document);
    }

    private static void write(
            Node node, HtmlWriter writer, IntFunction<@org.jspecify.annotations.Nullable String> blocks) {
        if (node instanceof Image image) {
            writer.tag("span", Map.of("class", "missing"));
            writer.text("[picture: " + image.getDestination() + "]");
            writer.tag("/span");
        } else if (node instanceof HtmlBlock html) {
            if (!html.getLiteral().strip().startsWith("<!--")) {
                writer.tag("p");
                writer.text(html.getLiteral());
                writer.tag("/p");
            }
        } else {
            FencedCodeBlock fenced = (FencedCodeBlock) node;
            String block = fenced.getSourceSpans().isEmpty()
                    ? null
                    : blocks.apply(fenced.getSourceSpans().get(0).getLineIndex());
            if (block != null) {
                writer.raw(block);
            } else {
                writer.tag("pre");
                writer.tag("code");
                writer.text(fenced.getLiteral());
                writer.tag("/code");
                writer.tag("/pre");
            }
        }
    }

    /** Links to the web, within the page, and to files that are named without a scheme. */
    public static final class Harmless implements UrlSanitizer {
        @Override
        public String sanitizeLinkUrl(String url) {
            String bare = url.strip();
            boolean web = bare.matches("(?is)https?://.*");
            boolean relative = bare.matches("(?s)[^:/\\\\][^:\\\\]*|#.*") && !bare.matches("(?s)[^/?#]*(:|&).*");
            boolean clean = bare.chars().noneMatch(Character::isISOControl);
            return clean && (web || relative) ? bare : "";
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return "";
        }
    }
}
