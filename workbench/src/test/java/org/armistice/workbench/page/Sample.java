package org.armistice.workbench.page;

/**
 * What there is to be looked at in a scenario.
 *
 * @param scenario its id
 * @param seed of the run that is looked at
 * @param days how many are played, here and in jobs
 * @param day on which it is looked at, and branched
 * @param runs of each job but the study of sensitivity
 * @param place an id
 * @param force an id
 * @param title of what is different in the branch
 * @param effect what is different in the branch
 * @param factors what the study of sensitivity tries, as a list of JSON strings
 * @param tried runs of that study
 * @param book the name of a rulebook with a decision table
 */
record Sample(
        String scenario,
        int seed,
        int days,
        int day,
        int runs,
        String place,
        String force,
        String title,
        String effect,
        String factors,
        int tried,
        String book) {
    static final Sample THREE_VALLEYS = new Sample(
            "three-valleys",
            2,
            40,
            9,
            12,
            "millford",
            "first-league",
            "More companies",
            "first-league's strength rises by 900 fighters",
            "\"company\", \"supply.pat*\"",
            40,
            "combat");

    static final Sample LIBYA = new Sample(
            "libya-2020",
            3,
            180,
            41,
            40,
            "sirte",
            "misrata-brigades",
            "The air power of Turkey doubles",
            "turkey-air-power's sorties rises by 100 %",
            "\"brigade-size\", \"battalion-size\", \"supply.*\"",
            120,
            "combat");
}
