package org.armistice.simulator.setup;

/** What this program is. */
public final class Version {
    /** Such as {@code 0.1.0}. */
    public static final String NUMBER = number();

    /** Name and version, such as {@code Armistice 0.1.0}. */
    public static final String NAME = "Armistice " + NUMBER;

    private Version() {}

    private static String number() {
        String number = Version.class.getPackage().getImplementationVersion();
        return number == null ? "0.1.0-SNAPSHOT" : number;
    }
}
