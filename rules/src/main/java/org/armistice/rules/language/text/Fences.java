package org.armistice.rules.language.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The fenced blocks of a Markdown text, which are those that a reader of the page sees as such. Blocks in comments and in
 * quotations are none. Lines are counted from 0.
 */
final class Fences extends AbstractVisitor {
    /**
     * A fenced block.
     *
     * @param first line of the opening fence
     * @param column where the opening fence begins, from 0
     * @param fence the opening fence
     * @param end line of the closing fence, or behind the block if there is none
     */
    record Fence(int first, int column, String fence, int end, boolean closed) {}

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(
                    FencedCodeBlock.class, HtmlBlock.class, IndentedCodeBlock.class, BlockQuote.class, ListBlock.class))
            // What is within paragraphs does not matter here.
            .inlineParserFactory(context -> (lines, node) -> {})
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(100)
            .build();

    private final List<Fence> fences = new ArrayList<>();
    private final BitSet accountedFor = new BitSet();

    Fences(List<String> lines) {
        PARSER.parse(String.join("\n", lines)).accept(this);
    }

    List<Fence> all() {
        return fences;
    }

    /** Whether a line belongs to a fenced block, a comment or a quotation. */
    boolean accountsFor(int line) {
        return accountedFor.get(line);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        List<SourceSpan> spans = block.getSourceSpans();
        SourceSpan first = spans.get(0);
        boolean closed = block.getClosingFenceLength() != null;
        int last = spans.get(spans.size() - 1).getLineIndex();
        fences.add(new Fence(
                first.getLineIndex(),
                first.getColumnIndex(),
                block.getFenceCharacter().repeat(block.getOpeningFenceLength()),
                closed ? last : last + 1,
                closed));
        accountFor(block);
    }

    @Override
    public void visit(HtmlBlock block) {
        accountFor(block);
    }

    @Override
    public void visit(BlockQuote quotation) {
        accountFor(quotation);
    }

    private void accountFor(Node node) {
        node.getSourceSpans().forEach(span -> accountedFor.set(span.getLineIndex()));
    }
}
