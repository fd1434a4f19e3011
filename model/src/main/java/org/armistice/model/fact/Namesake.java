package org.armistice.model.fact;

/** Facts of one type that are called the same are told apart by their ids behind their names: {@code Mill (mill2)}. */
public final class Namesake {
    private Namesake() {}

    /** What one of several of a name is called. */
    public static String told(String name, String id) {
        return name + behind(id);
    }

    /** What a fact was called in its scenario, whether others are called the same or not. */
    public static String given(Fact fact) {
        String name = fact.getName();
        String id = behind(fact.getId());
        return name.endsWith(id) ? name.substring(0, name.length() - id.length()) : name;
    }

    private static String behind(String id) {
        return " (" + id + ")";
    }
}
