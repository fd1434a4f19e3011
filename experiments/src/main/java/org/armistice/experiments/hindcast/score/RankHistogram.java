package org.armistice.experiments.hindcast.score;

/**
 * Where observations fall among the members of their ensembles. Flat is well; a heap at one end means a bias, heaps at both
 * ends too narrow ensembles, a heap in the middle too wide ones. Source: Hamill (2001).
 */
public final class RankHistogram {
    private final double[] bins;
    private int observations;

    /** @param bins into how many equal parts the ranks are put, at least one */
    public RankHistogram(int bins) {
        this.bins = new double[bins];
    }

    /** An observation among members; where it equals some of them, it is spread over the ranks that it shares with them. */
    public void add(double[] members, double observed) {
        int below = 0;
        int equal = 0;
        for (double member : members) {
            below += member < observed ? 1 : 0;
            equal += member == observed ? 1 : 0;
        }
        double ranks = members.length + 1.0;
        double part = 1.0 / (equal + 1);
        for (int rank = below; rank <= below + equal; rank++) {
            spread(rank / ranks, (rank + 1) / ranks, part);
        }
        observations++;
    }

    /** A rank is as wide as a share of the histogram, and may reach over two parts or more. */
    private void spread(double from, double to, double amount) {
        double width = 1.0 / bins.length;
        for (int i = 0; i < bins.length; i++) {
            double overlap = Math.min(to, (i + 1) * width) - Math.max(from, i * width);
            if (overlap > 0) {
                bins[i] += amount * overlap / (to - from);
            }
        }
    }

    /** How many observations fell into each part; not whole where ranks are shared. */
    public double[] bins() {
        return bins.clone();
    }

    public int observations() {
        return observations;
    }
}
