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
            NAME-fuel  2 days    in 1 .. 4   days of fuel below which troops lose heart in an attack  assumption, grade E: a first guess, to be replaced
            NAME-loss  1 points  in 0 .. 3   cohesion that they lose a day                             assumption, grade E: a first guess, to be replaced
            ```

            ```rule NAME: troops that run out of fuel lose heart
              raised by  S01
              grounds    assumption, grade E: a first guess, to be replaced
              each day while  a force F is attacking
                and  F's days of fuel is below NAME-fuel
              then   F's cohesion falls by NAME-loss
            ```

            ```test NAME: fuel for a day
              given
                faction red; faction blue
                red's attitude towards blue is hostile; blue's attitude towards red is hostile
                place ford held by red; place mill held by blue
                force column of red at ford, attacking, target mill, cohesion 70 %, days of fuel 1 days
              after 0 days
              then   column's cohesion is below 70 %
              because NAME: troops that run out of fuel lose heart
            ```

            ```test NAME: fuel for a week
              given
                faction red; faction blue
                red's attitude towards blue is hostile; blue's attitude towards red is hostile
                place ford held by red; place mill held by blue
                force column of red at ford, attacking, target mill, cohesion 70 %, days of fuel 7 days
              after 0 days
              then   column's cohesion is 70 %
              not because NAME: troops that run out of fuel lose heart
            ```
            """;
}
