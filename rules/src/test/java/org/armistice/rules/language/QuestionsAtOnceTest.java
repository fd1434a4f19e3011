package org.armistice.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.armistice.model.faction.Faction;
import org.armistice.model.problem.Position;
import org.armistice.model.text.TextFile;
import org.armistice.rules.typed.Question;
import org.junit.jupiter.api.Test;

class QuestionsAtOnceTest {
    @Test
    void severalAreReadAtOnce() {
        Questions questions = Rulebooks.words()
                .withoutTests()
                .check(Map.of("gna", Faction.TYPE), Optional.empty())
                .questions();
        String text = "there is a force F of gna with strength above 3 people, posture attacking";
        TextFile file = new TextFile("asked", text);
        List<String> read = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> questions.whether(text, new Position("asked", 1, 1), file))
                .map(Question::text)
                .distinct()
                .toList();
        assertThat(read).containsExactly(text);
    }
}
