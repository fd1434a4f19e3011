package org.armistice.workbench.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.armistice.model.problem.BadInput;
import org.armistice.model.text.TextFile;
import org.junit.jupiter.api.Test;

class ImprintTest {
    private static final String AROUND = "scenario: ford # a comment with supply in it\nRULEBOOKS\ndays: 3 # days\n";

    private static String changed(String rulebooks, String from, String to) {
        String text = AROUND.replace("RULEBOOKS", rulebooks);
        return Imprint.changed(new TextFile("ford/scenario.yaml", text), from, to);
    }

    private static String around(String rulebooks) {
        return AROUND.replace("RULEBOOKS", rulebooks);
    }

    @Test
    void oneWordOfAListBecomesAnother() {
        assertThat(changed("rulebooks: [supply, control] # these", "supply", "supply.md"))
                .isEqualTo(around("rulebooks: [supply.md, control] # these"));
    }

    @Test
    void listsOverSeveralLinesKeepTheirLines() {
        assertThat(changed("rulebooks: [supply,\n   control]", "control", "control.md"))
                .isEqualTo(around("rulebooks: [supply,\n   control.md]"));
        assertThat(changed("rulebooks:\n  - supply # first\n  - control", "supply", "supply.md"))
                .isEqualTo(around("rulebooks:\n  - supply.md # first\n  - control"));
    }

    @Test
    void quotesStay() {
        assertThat(changed("rulebooks: ['supply', \"control\"]", "control", "control.md"))
                .isEqualTo(around("rulebooks: ['supply', \"control.md\"]"));
    }

    @Test
    void whatWasNotThereComesFirst() {
        assertThat(changed("rulebooks: [supply, control]", "", "words.md"))
                .isEqualTo(around("rulebooks: [words.md, supply, control]"));
        assertThat(changed("rulebooks:\n  - supply\n  - control", "", "words.md"))
                .isEqualTo(around("rulebooks:\n  - words.md\n  - supply\n  - control"));
    }

    @Test
    void whatIsWrittenInAnUnusualWayIsLeftAlone() {
        assertThatThrownBy(() -> changed("rulebooks: [\"sup\\x70ly\"]", "supply", "supply.md"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Write 'supply.md' into it by hand.");
        assertThatThrownBy(() -> changed("title: none", "supply", "supply.md")).isInstanceOf(BadInput.class);
    }
}
