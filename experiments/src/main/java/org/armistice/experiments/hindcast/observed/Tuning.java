package org.armistice.experiments.hindcast.observed;

import java.time.LocalDate;

/** The days from which rates are taken, both included; they lie before the first day of the scenario. */
public record Tuning(LocalDate from, LocalDate until) {}
