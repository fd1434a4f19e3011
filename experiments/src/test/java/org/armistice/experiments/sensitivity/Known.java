package org.armistice.experiments.sensitivity;

import java.util.List;
import java.util.SplittableRandom;

/** Functions whose indices are known. */
final class Known {
    private static final double[] G = {0, 1, 4.5, 9, 99, 99, 99, 99};

    private Known() {}

    /** A function of a point and of luck. */
    interface Function {
        double at(double[] point, int luck);
    }

    /** Ishigami and Homma 1990, with a = 7 and b = 0.1, over three numbers from -π to π. */
    static double ishigami(double[] point, int luck) {
        double x = angle(point[0]);
        double y = angle(point[1]);
        double z = angle(point[2]);
        return Math.sin(x) + 7 * Math.sin(y) * Math.sin(y) + 0.1 * z * z * z * z * Math.sin(x);
    }

    private static double angle(double share) {
        return Math.PI * (2 * share - 1);
    }

    /** The function g of Saltelli and Sobol 1995, over eight numbers of falling weight. */
    static double g(double[] point, int luck) {
        double product = 1;
        for (int i = 0; i < G.length; i++) {
            product *= (Math.abs(4 * point[i] - 2) + G[i]) / (1 + G[i]);
        }
        return product;
    }

    /** How much of the variance of g goes with one number alone. */
    static double firstOfG(int number) {
        return partOfG(number) / varianceOfG();
    }

    /** How much of the variance of g goes with one number, alone and with others. */
    static double totalOfG(int number) {
        return partOfG(number) * (varianceOfG() + 1) / (1 + partOfG(number)) / varianceOfG();
    }

    private static double partOfG(int number) {
        return 1 / (3 * (1 + G[number]) * (1 + G[number]));
    }

    private static double varianceOfG() {
        double product = 1;
        for (int i = 0; i < G.length; i++) {
            product *= 1 + partOfG(i);
        }
        return product - 1;
    }

    /** Normal, mean 0, deviation 1. */
    static double noise(long luck) {
        return new SplittableRandom(new SplittableRandom(luck).nextLong()).nextGaussian();
    }

    /** What an experiment says. */
    static List<Influence> influences(Method method, int rows, Function function) {
        return method.influences(outcomes(method, rows, function));
    }

    static double[][] outcomes(Method method, int rows, Function function) {
        double[][] outcomes = new double[rows][method.width()];
        for (int row = 0; row < rows; row++) {
            for (int place = 0; place < method.width(); place++) {
                Sample sample = method.sample(row, place);
                outcomes[row][place] = function.at(sample.point(), sample.luck());
            }
        }
        return outcomes;
    }
}
