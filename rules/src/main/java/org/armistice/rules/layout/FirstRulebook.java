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
        return text(name, phase, "S01");
    }

    /** @param sentence id of the one that its rule cites */
    public static String text(String name, String phase, String sentence) {
        String title = Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
        return TEXT.replace("NAME", name)
                .replace("TITLE", title)
                .replace("PHASE", phase)
                .replace("SENTENCE", sentence);
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
            NAME-days  7 days  in 3 .. 21  how long an attack goes on before it tires those who attack  assumption, grade E: a first guess, to be replaced
            ```

            ```rule NAME: a long attack tires the attacker
              raised by  SENTENCE
              grounds    assumption, grade E: a first guess, to be replaced
              when   a force F is attacking
              for at least NAME-days
              then   F's cohesion falls by 5 points
              told as  {F} tires of its long attack
            ```

            ```test NAME: an attack of eight days
              given
                faction red; faction blue
                red's attitude towards blue is hostile; blue's attitude towards red is hostile
                place ford held by red; place mill held by blue
                force column of red at ford, attacking, target mill, cohesion 70 %
              after 8 days
              then   column's cohesion is 65 %
              because NAME: a long attack tires the attacker
            ```

            ```test NAME: an attack of two days
              given
                faction red; faction blue
                red's attitude towards blue is hostile; blue's attitude towards red is hostile
                place ford held by red; place mill held by blue
                force column of red at ford, attacking, target mill, cohesion 70 %
              after 2 days
              then   column's cohesion is 70 %
              not because NAME: a long attack tires the attacker
            ```
            """;
}
