package org.armistice.app.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.app.Commands;
import org.junit.jupiter.api.Test;

class VocabularyReferenceTest {
    @Test
    void everyTypeHasATableOfItsFields() {
        assertThat(VocabularyReference.markdown())
                .contains("### force\n\nA body of fighters at one place. Plural: forces.")
                .contains("| strength | people | fighters fit to fight |\n")
                .contains("| loyalty | %, 0 to 100 | how firmly it stands by its faction |\n")
                .contains("| target | a place | the place that it attacks or moves to |\n");
    }

    @Test
    void theCommandPrintsIt() {
        assertThat(Commands.run("vocabulary").out()).isEqualTo(VocabularyReference.markdown());
    }

    @Test
    void theReferenceInADocumentIsRenewed() {
        String document = "Before.\n" + VocabularyReference.BEGIN + "\nold\n" + VocabularyReference.END + "\nAfter.\n";
        String renewed = VocabularyReference.renewed(document);
        assertThat(renewed).startsWith("Before.\n").endsWith("\nAfter.\n").doesNotContain("old\n");
        assertThat(VocabularyReference.renewed(renewed)).isEqualTo(renewed);
    }

    @Test
    void theLanguageReferenceIsUpToDate() throws IOException {
        Path file = Commands.home().resolve("docs/rulebook-language.md");
        assumeTrue(Files.exists(file) && Files.readString(file).contains(VocabularyReference.BEGIN));
        String document = Files.readString(file);
        assertThat(VocabularyReference.renewed(document))
                .as("renew it with 'armistice vocabulary --renew docs/rulebook-language.md'")
                .isEqualTo(document);
    }
}
