package org.armistice.simulator.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.armistice.model.ceasefire.Ceasefire;
import org.armistice.model.event.Event;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.text.Rounding;
import org.jspecify.annotations.Nullable;

/** An event's sentence for readers: with the values that came of it, and without what is mere bookkeeping. */
public final class Wording {
    /** The name of a ceasefire with its parties. */
    private static final Pattern CEASEFIRE = Pattern.compile("([Cc]easefire) \\(([^,()]+), [^()]+\\)");

    private final Fields fields;
    private final Set<String> told;

    /** @param told keys of the rules whose authors say how they are told */
    Wording(Fields fields, Set<String> told) {
        this.fields = fields;
        this.told = told;
    }

    String of(Event event) {
        return capital(shortened(worded(event)));
    }

    private String worded(Event event) {
        if (event.kind() == Event.Kind.PROCESS) {
            return ranOut(event);
        }
        if (event.kind() != Event.Kind.RULE) {
            return Rounding.of(event.text());
        }
        if (told.contains(event.source().key())) {
            return Rounding.of(withoutStop(event.text())) + losses(event) + ".";
        }
        List<String> states = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (String clause : withoutStop(event.text()).split("; ", -1)) {
            Optional<Field> field = fields.field(clause, event);
            Event.Change change = field.map(f -> change(f, clause, event)).orElse(null);
            if (field.isEmpty()) {
                states.add(created(clause, event));
            } else if (change != null && !(field.get() instanceof DateField)) {
                boolean number = field.get() instanceof NumberField && field.get() != Ceasefire.VIOLATIONS;
                (number ? numbers : states).add(told(field.get(), change));
            }
        }
        if (states.isEmpty()) {
            return numbers.isEmpty() ? event.text() : String.join("; ", numbers) + ".";
        }
        return String.join("; ", states) + losses(event) + ".";
    }

    /** The name of a ceasefire without its parties. */
    public static String shortened(String name) {
        return CEASEFIRE.matcher(name).replaceAll("$1 ($2)");
    }

    private String ranOut(Event event) {
        List<String> goods = event.changes().stream()
                .filter(c -> c.field().equals(Force.DAYS_OF_FUEL.word())
                        || c.field().equals(Force.DAYS_OF_AMMUNITION.word()))
                .filter(c ->
                        number(c.after()).signum() == 0 && number(c.before()).signum() > 0)
                .map(c -> c.field().substring("days of ".length()))
                .sorted(Comparator.reverseOrder())
                .toList();
        return goods.isEmpty()
                ? Rounding.of(event.text())
                : fields.says(event.changes().get(0), "runs out of " + String.join(" and ", goods) + ".");
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static Event.@Nullable Change change(Field field, String clause, Event event) {
        return event.changes().stream()
                .filter(c -> c.field().equals(field.word()) && Fields.speaksOf(clause, c.name() + "'s "))
                .findFirst()
                .orElse(null);
    }

    private static String told(Field field, Event.Change change) {
        if (field == Place.CONTESTER && change.after().equals("none")) {
            return change.name() + " is no longer contested";
        }
        if (field == Ceasefire.VIOLATIONS) {
            String count = change.after().equals("1") ? "" : ", " + change.after() + " times by now";
            return change.name() + " is violated" + count;
        }
        String head = change.name() + "'s " + change.field();
        return field instanceof NumberField
                ? head + " goes from " + Rounding.of(change.before()) + " to " + Rounding.of(change.after())
                : head + " becomes " + change.after();
    }

    /** Names what a clause such as {@code there is a new ceasefire C with ...} brought into being. */
    private static String created(String clause, Event event) {
        if (!Fields.speaksOf(clause, "there is a new ")) {
            return clause;
        }
        return event.changes().stream()
                .filter(c -> c.field().isEmpty() && c.before().isEmpty())
                .findFirst()
                .map(c -> "there is a new " + c.name())
                .orElse(clause);
    }

    /** How many fighters it cost, if a force lost any. */
    private static String losses(Event event) {
        BigDecimal lost = BigDecimal.ZERO;
        for (Event.Change change : event.changes()) {
            if (change.field().equals(Force.LOSSES.word())) {
                lost = lost.add(number(change.after())).subtract(number(change.before()));
            }
        }
        // Strengths are sums of shares; nobody loses a third of a fighter.
        BigDecimal whole = lost.setScale(0, RoundingMode.HALF_UP);
        return switch (whole.signum() <= 0 ? 0 : whole.intValue()) {
            case 0 -> "";
            case 1 -> ", 1 fighter lost";
            default -> ", " + whole.toPlainString() + " fighters lost";
        };
    }

    static BigDecimal number(String value) {
        String number = value.split(" ", -1)[0];
        return number.matches("-?[0-9.]+") ? new BigDecimal(number) : BigDecimal.ZERO;
    }
}
