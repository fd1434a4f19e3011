package org.armistice.workbench.film;

import java.util.Arrays;

/** Whole numbers that become more. */
final class IntList {
    private int[] numbers = new int[64];
    private int size;

    IntList copy() {
        IntList copy = new IntList();
        copy.numbers = numbers.clone();
        copy.size = size;
        return copy;
    }

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    void increaseLast() {
        numbers[size - 1]++;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
