package org.armistice.simulator.account;

import java.util.Set;
import java.util.regex.Pattern;
import org.armistice.model.backing.Actor;
import org.armistice.model.backing.ActorKind;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.supply.Depot;

/** Lets verbs agree with the fact of which they are said: {@code Misrata brigades move}, {@code a brigade moves}. */
public final class Subject {
    /**
     * Facts whose names are descriptions, as those of actors are but for states; names of places and states are
     * singular, as in {@code the Emirates}.
     */
    private static final Set<FactType<?>> DESCRIBED = Set.of(Force.TYPE, Depot.TYPE, Faction.TYPE);

    /** Where the words end that decide: {@code Stocks | at Sabha}. */
    private static final Pattern REST = Pattern.compile(
            "( [a-z]+(ed|wn))? (at|by|for|from|in|near|of|on|to|under|with|without)\\b.*| [(\"'].*|,.*");

    /** What is one, whatever stands before it: {@code Reconnaissance and Engineering Battalion}. */
    private static final Pattern BODY = Pattern.compile(
            "(?i)\\b(army|battalion|battery|brigade|column|command|company|corps|council|division|force|garrison|government"
                    + "|group|guard|house|militia|mission|movement|navy|party|police|regiment|squadron|unit)$");

    private Subject() {}

    /** A sentence about a fact, from predicates of which each begins with a verb in the singular. */
    public static String says(Fact subject, String... predicates) {
        StringBuilder text = new StringBuilder(subject.getName());
        for (String predicate : predicates) {
            text.append(' ').append(agreeing(subject, predicate));
        }
        return text.toString();
    }

    /** A predicate that begins with a verb in the singular, so that it fits to the fact. */
    public static String agreeing(Fact subject, String predicate) {
        return isPlural(subject) ? plural(predicate) : predicate;
    }

    static boolean isPlural(Fact subject) {
        String head = REST.matcher(subject.getName()).replaceFirst("");
        boolean described = subject instanceof Actor actor
                ? actor.getKind() != ActorKind.STATE
                : DESCRIBED.contains(subject.type());
        boolean many = head.matches(".*[^su]s")
                || (head.contains(" and ") && !BODY.matcher(head).find());
        return described && many;
    }

    /** A predicate with its first word in the plural; what is no verb in the singular stays. */
    public static String plural(String predicate) {
        int length = (int) predicate.chars().takeWhile(Character::isLetter).count();
        return pluralVerb(predicate.substring(0, length)) + predicate.substring(length);
    }

    private static String pluralVerb(String verb) {
        return switch (verb) {
            case "is" -> "are";
            case "was" -> "were";
            case "has" -> "have";
            default ->
                verb.replaceFirst("ies$", "y")
                        .replaceFirst("(ss|sh|ch|x|z|o)es$", "$1")
                        .replaceFirst("([^s])s$", "$1");
        };
    }
}
