package org.armistice.workbench.branch;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.model.vocabulary.Vocabulary;
import org.armistice.rules.language.words.Verb;
import org.armistice.simulator.setup.Prepared;

/**
 * What a form needs to compose an effect: verbs with the kinds of fact between their words, and the fields that can be changed.
 *
 * @param verbs of all rulebooks of the scenario
 * @param types that have facts and fields that can be changed
 */
record EffectWords(List<Verb> verbs, List<TypeWords> types) {
    /** @param facts by their ids, by which effects name them */
    record TypeWords(String noun, String meaning, List<FieldWords> fields, List<Named> facts) {}

    /**
     * @param kind number, choice, flag, date or reference
     * @param unit of a number, empty if it has none
     * @param words of a choice
     * @param nouns of the types that a reference can lead to
     */
    record FieldWords(String word, String kind, String unit, String meaning, List<String> words, List<String> nouns) {}

    record Named(String id, String name) {}

    static EffectWords of(Prepared prepared) {
        World world = prepared.scenario().createWorld();
        List<TypeWords> types = new ArrayList<>();
        for (FactType<?> type : Vocabulary.types()) {
            List<FieldWords> fields = type.fields().stream()
                    .filter(field -> !field.isDerived())
                    .map(EffectWords::field)
                    .toList();
            List<Named> facts = world.list(type).stream()
                    .map(fact -> new Named(fact.getId(), fact.getName()))
                    .toList();
            if (!facts.isEmpty()) {
                types.add(new TypeWords(type.noun(), type.meaning(), fields, facts));
            }
        }
        return new EffectWords(prepared.checked().questions().verbs(), types);
    }

    private static FieldWords field(Field field) {
        if (field instanceof NumberField number) {
            return of(field, "number", number.unit().symbol(), List.of(), List.of());
        }
        if (field instanceof ChoiceField<?> choice) {
            return of(field, "choice", "", choice.words(), List.of());
        }
        if (field instanceof RefField<?> ref) {
            return of(field, "reference", "", List.of(), nouns(ref.target()));
        }
        return of(field, field instanceof DateField ? "date" : "flag", "", List.of(), List.of());
    }

    private static FieldWords of(Field field, String kind, String unit, List<String> words, List<String> nouns) {
        return new FieldWords(field.word(), kind, unit, field.meaning(), words, nouns);
    }

    private static List<String> nouns(Class<? extends Fact> target) {
        return Vocabulary.types().stream()
                .filter(type -> target.isAssignableFrom(type.factClass()))
                .map(FactType::noun)
                .toList();
    }
}
