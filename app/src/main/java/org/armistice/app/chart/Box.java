package org.armistice.app.chart;

import java.util.List;
import org.armistice.app.page.Svg.Anchor;

/** Room on a drawing that something takes. */
public record Box(double left, double top, double right, double bottom) {
    /** Where a label can stand beside its mark, the best place first. */
    public enum Side {
        EAST(1, 0),
        WEST(-1, 0),
        NORTH_EAST(0.8, -1),
        SOUTH_EAST(0.8, 1),
        NORTH_WEST(-0.8, -1),
        SOUTH_WEST(-0.8, 1),
        NORTH(0, -1.2),
        SOUTH(0, 1.2);

        private final double across;
        private final double down;

        Side(double across, double down) {
            this.across = across;
            this.down = down;
        }

        /** The room of a label beside a mark. */
        public Box beside(double x, double y, double radius, double width, double height) {
            double left =
                    across > 0 ? x + across * radius + 1 : across < 0 ? x + across * radius - width - 1 : x - width / 2;
            double top = y - height / 2 + down * (radius + height / 2 - 3);
            return new Box(left, top, left + width, top + height);
        }

        public Anchor anchor() {
            return across > 0 ? Anchor.START : across < 0 ? Anchor.END : Anchor.MIDDLE;
        }

        /** Where a label's anchor is. */
        public double x(Box box) {
            return across > 0 ? box.left() : across < 0 ? box.right() : (box.left() + box.right()) / 2;
        }
    }

    public static Box around(double x, double y, double radius) {
        return new Box(x - radius, y - radius, x + radius, y + radius);
    }

    public boolean isWithin(double x1, double y1, double x2, double y2) {
        return left >= x1 && top >= y1 && right <= x2 && bottom <= y2;
    }

    public boolean isFree(List<Box> taken) {
        for (Box other : taken) {
            if (left < other.right && other.left < right && top < other.bottom && other.top < bottom) {
                return false;
            }
        }
        return true;
    }
}
