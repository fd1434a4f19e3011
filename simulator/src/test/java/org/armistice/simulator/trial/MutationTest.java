package org.armistice.simulator.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.mutation.Mutant;
import org.armistice.rules.mutation.Mutants;
import org.armistice.rules.mutation.Step;
import org.armistice.simulator.sharpening.Sharpening;
import org.junit.jupiter.api.Test;

class MutationTest {
    private static final Step QUARTER = new Step(Fixed.ONE / 4);
    private static final String TIRED = Books.test("tired", "after 2 days\nbecause tired force halts");

    @Test
    void aTestNoticesWhatMakesItFail() {
        assertThat(fates(Books.with(TIRED)))
                .contains(
                        "patience -> (patience plus 1 days) NOTICED",
                        "F's loyalty is below doubt ->  NOTICED",
                        "patience -> (patience minus 1 days) OVERLOOKED",
                        "doubt -> (doubt plus 10 %) NO_DIFFERENCE");
    }

    @Test
    void aSharperTestNoticesMore() {
        assertThat(fates(Books.with(TIRED, Books.test("not yet", "after 1 day\nnot because tired force halts"))))
                .contains("patience -> (patience minus 1 days) NOTICED");
    }

    @Test
    void whatIsStoppedIsNotTried() {
        Rulebooks.Checked checked = Books.with(TIRED);
        List<Mutant> mutants = own(checked);
        Coverage coverage = Coverage.of(checked, checked.tests(), () -> {});
        assertThat(new Mutation(checked.rules(), coverage, () -> true).run(mutants, () -> {}))
                .extracting(Mutation.Result::fate)
                .containsOnly(Mutation.Fate.NOT_TRIED);
    }

    @Test
    void eachMutantThatMakesADifferenceToNoStateMakesNoneToATest() {
        Rulebooks.Checked checked =
                Books.with(TIRED, Books.test("not yet", "after 1 day\nnot because tired force halts"));
        Coverage coverage = Coverage.of(checked, checked.tests(), () -> {});
        for (Mutation.Result result :
                new Mutation(checked.rules(), coverage, () -> false).run(own(checked), () -> {})) {
            boolean fails = checked.tests().stream()
                    .anyMatch(test -> !new Trial(result.mutant().in(checked.rules()))
                            .run(test)
                            .passes());
            assertThat(fails).as("%s", result.mutant().before()).isEqualTo(result.fate() == Mutation.Fate.NOTICED);
        }
    }

    @Test
    void testsAreFoundThatNoticeWhatNoneDid() {
        Rulebooks.Checked checked = Books.with(TIRED);
        List<Mutant> unnoticed = unnoticed(checked);
        List<Sharpening.Proposed> proposed = new Sharpening(
                        checked, Coverage.of(checked, checked.tests(), () -> {}), QUARTER, () -> false)
                .of(unnoticed, () -> {});
        assertThat(proposed)
                .extracting(p -> p.test().title())
                .contains(
                        "tired force halts, but not after 1 day",
                        "tired force halts, but not where column's posture is holding")
                .anyMatch(title -> title.contains("where column's loyalty is doubt"));
        assertThat(proposed.stream().mapToInt(Sharpening.Proposed::notices).sum())
                .isGreaterThan(unnoticed.size() / 2);
        assertThat(proposed)
                .allSatisfy(p -> assertThat(new Trial(checked.rules())
                                .run(checked.testsReader().read("trial", p.test()))
                                .passes())
                        .isTrue());
    }

    private static List<Mutant> unnoticed(Rulebooks.Checked checked) {
        return results(checked).stream()
                .filter(r -> r.fate() != Mutation.Fate.NOTICED)
                .map(Mutation.Result::mutant)
                .toList();
    }

    private static List<String> fates(Rulebooks.Checked checked) {
        return results(checked).stream()
                .map(r -> r.mutant().before() + " -> " + r.mutant().after() + " " + r.fate())
                .toList();
    }

    private static List<Mutation.Result> results(Rulebooks.Checked checked) {
        Coverage coverage = Coverage.of(checked, checked.tests(), () -> {});
        return new Mutation(checked.rules(), coverage, () -> false).run(own(checked), () -> {});
    }

    private static List<Mutant> own(Rulebooks.Checked checked) {
        return Mutants.of(checked, QUARTER).stream()
                .filter(m -> m.span().file().equals("t.md"))
                .toList();
    }
}
