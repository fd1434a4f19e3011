package org.armistice.app.page;

/** A picture with the numbers behind it. */
public interface Drawing {
    /** What is shown, as a headline. */
    String title();

    /** What somebody who does not see it is told, as a sentence or two. */
    String description();

    /** Room that it takes, in units of a 900 wide page. */
    double width();

    double height();

    void draw(Svg svg);

    /** The numbers. */
    Table table();
}
