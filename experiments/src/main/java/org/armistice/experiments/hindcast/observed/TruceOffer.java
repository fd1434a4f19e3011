package org.armistice.experiments.hindcast.observed;

import java.time.LocalDate;

/** A truce that was offered, and whether it lasted. */
public record TruceOffer(LocalDate date, boolean lasted) {}
