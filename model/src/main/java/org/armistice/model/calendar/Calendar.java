package org.armistice.model.calendar;

import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;

/** The one clock of a run. */
public final class Calendar extends Fact {
    public static final FactType<Calendar> TYPE =
            FactType.of(Calendar.class, "calendar", "calendars", Calendar::new, "The one clock of a run.");

    public static final DateField TODAY =
            TYPE.date("today", "the day that is being played").byProcess();
    public static final NumberField DAY_NUMBER = TYPE.number(
                    "day number", Unit.NUMBER, Range.NOT_NEGATIVE, "1 on the first day")
            .byProcess();

    private Calendar(String id, String name) {
        super(TYPE, id, name);
    }

    public long getToday() {
        return get(TODAY);
    }

    public long getDayNumber() {
        return get(DAY_NUMBER);
    }
}
