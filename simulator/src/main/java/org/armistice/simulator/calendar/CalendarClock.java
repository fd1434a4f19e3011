package org.armistice.simulator.calendar;

import java.util.List;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.DateField;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;

/** Turns the page: today's date and the number of the day. */
public final class CalendarClock implements Process {
    public static final String NAME = "calendar";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.INTERVENTIONS);
    }

    @Override
    public boolean measure() {
        return true;
    }

    @Override
    public void run(Moment moment) {
        for (Calendar calendar : moment.list(Calendar.TYPE)) {
            moment.derive(calendar, Calendar.TODAY, DateField.value(moment.today()), 0);
            moment.derive(calendar, Calendar.DAY_NUMBER, Fixed.of(moment.day()), 0);
        }
    }
}
