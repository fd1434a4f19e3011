package org.armistice.rules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.vocabulary.Vocabulary;
import org.armistice.rules.drools.Finds;
import org.armistice.rules.typed.Condition;

/** What an exported text begins with. */
final class Imports {
    private Imports() {}

    static String write() {
        TreeSet<String> classes = new TreeSet<>();
        for (FactType<?> type : Vocabulary.types()) {
            classes.add(type.factClass().getName());
            for (Field field : type.fields()) {
                if (field instanceof ChoiceField<?> choice) {
                    classes.add(choice.constants().get(0).getDeclaringClass().getName());
                }
            }
        }
        classes.add(Fixed.class.getName());
        classes.add(Numbers.class.getName());
        List<String> lines = new ArrayList<>(List.of("package armistice", ""));
        classes.forEach(name -> lines.add("import " + name));
        lines.add("");
        for (Condition.Fold fold : Condition.Fold.values()) {
            lines.add("import accumulate " + functionClass(fold).getName() + " " + function(fold));
        }
        lines.add("");
        lines.add("global " + Finds.class.getName() + " finds");
        return String.join("\n", lines) + "\n";
    }

    /** What a fold is called in exported rules. */
    static String function(Condition.Fold fold) {
        return switch (fold) {
            case SUM -> "totalOf";
            case COUNT -> "numberOf";
            case HIGHEST -> "highestOf";
            case LOWEST -> "lowestOf";
            case MEAN -> "meanOf";
        };
    }

    private static Class<?> functionClass(Condition.Fold fold) {
        return switch (fold) {
            case SUM -> TotalFunction.Sum.class;
            case COUNT -> TotalFunction.Count.class;
            case HIGHEST -> TotalFunction.Highest.class;
            case LOWEST -> TotalFunction.Lowest.class;
            case MEAN -> TotalFunction.Mean.class;
        };
    }
}
