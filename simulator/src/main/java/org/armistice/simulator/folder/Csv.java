package org.armistice.simulator.folder;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.Control;
import org.armistice.simulator.DayFigures;
import org.armistice.simulator.Run;

/** Tables as text; those of a run folder among them. */
public final class Csv {
    private Csv() {}

    static void days(Run run, Writer writer) throws IOException {
        writer.write("day,date,faction,places_held,strength,losses,days_of_fuel,days_of_ammunition,"
                + "ceasefires,fighting_places,killed,civilian_deaths,displaced\n");
        for (DayFigures f : run.figures()) {
            writer.write(f.day() + "," + f.date() + "," + cell(f.faction()) + "," + f.placesHeld() + ","
                    + number(f.strength()) + "," + number(f.losses()) + "," + number(f.daysOfFuel()) + ","
                    + number(f.daysOfAmmunition()) + "," + f.ceasefires() + "," + f.fightingPlaces() + ","
                    + number(f.killed()) + "," + number(f.civilianDeaths()) + "," + number(f.displaced()) + "\n");
        }
    }

    static void control(Run run, LocalDate firstDay, Writer writer) throws IOException {
        writer.write("day,date,place,holder,contester\n");
        for (Control c : run.control()) {
            writer.write(c.day() + "," + firstDay.plusDays(c.day() - 1L) + "," + cell(c.place()) + ","
                    + cell(c.holder()) + "," + cell(c.contester()) + "\n");
        }
    }

    private static String number(long fixed) {
        return fixed == Fixed.UNKNOWN ? "" : Fixed.format(fixed);
    }

    /** A text as one cell. */
    public static String cell(String text) {
        return text.contains(",") || text.contains("\"") || text.contains("\n")
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
