package org.armistice.rules.layout;

/** A small sound rulebook for an author to begin with. */
public final class FirstRulebook {
    private FirstRulebook() {}

    /**
     * The text.
     *
     * @param name of the rulebook: lower-case letters, digits and hyphens
     * @param phase when its rules are looked at
     */
    public static String text(String name, String phase) {
        String title = Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
        return TEXT.replace("NAME", name).replace("TITLE", title).replace("PHASE", phase);
    }

    private static final String TEXT = """
            ---
            rulebook: NAME
            title: TITLE
            phase: PHASE
            ---
            # TITLE

            Say here, in your own words, what this rulebook is about and where it comes from. Then replace the parameter, the rule
            and its tests by yours, one by one, and check as you go.

            ```params
            NAME-floor  40 %  in 20 .. 60  cohesion below which a force gives up its attack  assumption, grade E: a first guess, to be replaced
            ```

            ```rule NAME: a shaken force gives up its attack
              raised by  S01
              grounds    assumption, grade E: a first guess, to be replaced
              when   a force F is attacking
                and  F's cohesion is below NAME-floor
              then   F's posture becomes holding
                and  F's target becomes none
            ```

            ```test NAME: cohesion below the floor
              given
                faction red; faction blue
                red's attitude towards blue is hostile; blue's attitude towards red is hostile
                place ford held by red; place mill held by blue
                force column of red at ford, attacking, target mill, cohesion 30 %
              after 0 days
              then   column's posture is holding
              because NAME: a shaken force gives up its attack
            ```

            ```test NAME: cohesion above the floor
              given
                faction red; faction blue
                red's attitude towards blue is hostile; blue's attitude towards red is hostile
                place ford held by red; place mill held by blue
                force column of red at ford, attacking, target mill, cohesion 70 %
              after 0 days
              then   column's posture is attacking
              not because NAME: a shaken force gives up its attack
            ```
            """;
}
