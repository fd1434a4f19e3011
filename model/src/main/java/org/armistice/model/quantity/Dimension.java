package org.armistice.model.quantity;

/**
 * What a number measures, as powers of the four base quantities; plain numbers and shares have no dimension.
 *
 * @param people power of people
 * @param tonnes power of tonnes
 * @param kilometres power of kilometres
 * @param days power of days
 */
public record Dimension(int people, int tonnes, int kilometres, int days) {
    public static final Dimension NONE = new Dimension(0, 0, 0, 0);
    public static final Dimension PEOPLE = new Dimension(1, 0, 0, 0);
    public static final Dimension TONNES = new Dimension(0, 1, 0, 0);
    public static final Dimension KILOMETRES = new Dimension(0, 0, 1, 0);
    public static final Dimension DAYS = new Dimension(0, 0, 0, 1);

    public Dimension times(Dimension other) {
        return new Dimension(
                people + other.people, tonnes + other.tonnes, kilometres + other.kilometres, days + other.days);
    }

    public Dimension per(Dimension other) {
        return new Dimension(
                people - other.people, tonnes - other.tonnes, kilometres - other.kilometres, days - other.days);
    }

    /** In words, such as {@code tonnes per day} or {@code a plain number}. */
    public String inWords() {
        if (equals(NONE)) {
            return "a plain number";
        }
        String above = words(1);
        String below = words(-1);
        if (below.isEmpty()) {
            return above;
        }
        return (above.isEmpty() ? "1" : above) + " per " + below;
    }

    private String words(int sign) {
        StringBuilder text = new StringBuilder();
        append(text, sign * people, "people");
        append(text, sign * tonnes, "tonnes");
        append(text, sign * kilometres, "km");
        append(text, sign * days, sign < 0 ? "day" : "days");
        return text.toString();
    }

    private static void append(StringBuilder text, int power, String word) {
        if (power > 0) {
            text.append(text.isEmpty() ? "" : " ").append(word).append(power > 1 ? String.valueOf(power) : "");
        }
    }
}
