package org.armistice.rules.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static Document read(String... lines) {
        return new Document("f.md", "---\nrulebook: f\n---\n" + String.join("\n", lines));
    }

    private static List<String> problems(Document document) {
        return document.complaints().problems().stream()
                .map(p -> p.position() + ": " + p.message())
                .toList();
    }

    @Test
    void blockKnowsItsLinesAndWhereItsTitleBegins() {
        Document document =
                read("Prose.", "```rule  a road  is cut", "  when  x", "", "  then  y", "```", "More prose.");

        assertThat(document.blocks())
                .containsExactly(new Block("rule", "a road  is cut", 5, 10, List.of("  when  x", "", "  then  y")));
        assertThat(problems(document)).isEmpty();
    }

    @Test
    void longerFenceHoldsShorterOnes() {
        Document document = read("````markdown", "```rule an example", "```", "````", "~~~params", "~~~");

        assertThat(document.blocks()).extracting(Block::kind).containsExactly("markdown", "params");
    }

    @Test
    void blockOfAListItemCounts() {
        Document document = read("* item", "", "  ```rule a", "  when x", "  ```");

        assertThat(document.blocks()).containsExactly(new Block("rule", "a", 6, 11, List.of("  when x")));
    }

    @Test
    void whatNobodySeesIsNotRead() {
        Document document = read("<!--", "```rule hidden", "```", "-->", "> ```rule quoted", "> ```");

        assertThat(document.blocks()).isEmpty();
        assertThat(problems(document)).isEmpty();
    }

    @Test
    void fenceThatOpensNoBlockIsReported() {
        Document document = read("Prose.", "", "    ```rule a", "    ```", "", "```rule with a ` in it");

        assertThat(document.blocks()).isEmpty();
        assertThat(problems(document))
                .hasSize(3)
                .first()
                .isEqualTo("f.md:6:1: this opens no block. A block begins at most three blanks from the margin, "
                        + "and has no '`' in its first line.");
    }

    @Test
    void blockThatIsNotClosedIsReported() {
        assertThat(problems(read("", "```rule a", "  when x")))
                .containsExactly("f.md:5:1: this block is not closed by a line '```'.");
    }

    @Test
    void deepNestingEndsSoon() {
        Document document = read("> ".repeat(900) + "```rule a", "- ".repeat(900) + "```rule b", "[".repeat(1900));

        assertThat(document.blocks()).isEmpty();
    }

    @Test
    void lineEndsAreAllTheSame() {
        assertThat(new Document("f.md", "---\r\nrulebook: f\r\n---\r\n```rule a\r\nwhen x\r\n```\r\n").blocks())
                .containsExactly(new Block("rule", "a", 4, 9, List.of("when x")));
    }
}
