package org.armistice.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {
    private static final Position SECOND_LINE = new Position("supply.md", 2, 3);

    @Test
    void anErrorIsPrintedWithItsPlaceAndAWarningSaysThatItIsOneAndOfWhichKind() {
        assertThat(new Problem(SECOND_LINE, "too long.")).hasToString("supply.md:2:3: too long.");
        assertThat(Problem.warning("table-gap", SECOND_LINE, "no row for 3.", "     2 | x"))
                .hasToString("supply.md:2:3: warning: no row for 3. [table-gap]\n     2 | x");
    }

    @Test
    void errorsComeBeforeWarningsWhereverTheyStand() {
        Problem warning = Problem.warning("table-gap", new Position("a.md", 1, 1), "no row for 3.", "");
        Problem late = new Problem(new Position("b.md", 9, 1), "late.");
        Problem early = new Problem(new Position("b.md", 2, 1), "early.");
        assertThat(new BadInput(List.of(warning, late, early)).problems()).containsExactly(early, late, warning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 | 3   | garrison.xlsx, sheet Answers, row 4, column C
            4 | 26  | garrison.xlsx, sheet Answers, row 4, column Z
            4 | 27  | garrison.xlsx, sheet Answers, row 4, column AA
            4 | 702 | garrison.xlsx, sheet Answers, row 4, column ZZ
            4 | 0   | garrison.xlsx, sheet Answers, row 4
            0 | 0   | garrison.xlsx, sheet Answers
            """)
    void aCellIsNamedAsSpreadsheetsNameIt(int row, int column, String named) {
        assertThat(new Position("garrison.xlsx", "Answers", row, column)).hasToString(named);
    }
}
