package org.armistice.rules.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Spoils a file in the ways in which files are spoilt by accident and on purpose. The same numbers give the same harm. */
final class Mutation {
    private static final List<String> WORDS = List.of(
            "when",
            "and",
            "or",
            "then",
            "each day while",
            "for at least",
            "on at least",
            "except when",
            "exception to",
            "with chance",
            "one of",
            "weighted by",
            "raised by S01",
            "grounds",
            "means",
            "it is not so that",
            "is one of",
            "a force F",
            "some force of A",
            "no place",
            "every front",
            "the strongest force G of A at P by",
            "the total of",
            "the number of places of A",
            "over the last 30 days",
            "there is a new ceasefire C with kind",
            "ceases to exist",
            "move 5 t from D's fuel to F's fuel",
            "becomes none",
            "rises by half",
            "given",
            "because",
            "not because",
            "like",
            "hit: unique",
            "hit: first",
            "from table.csv",
            "from ../../etc/passwd",
            "sheet 1",
            "uses",
            "phase",
            "today minus 99999 days",
            "2020-02-30",
            "9999-12-31",
            "either",
            "of",
            "'s",
            "its",
            "between 1 .. 3");
    private static final List<String> SIGNS = List.of(
            "(",
            ")",
            "((((((((",
            "))))))))",
            "|",
            "||",
            "'",
            "\"",
            "`",
            "```",
            "~~~",
            "---",
            "#",
            "%",
            "..",
            ",",
            ";",
            ":",
            "<",
            ">=",
            "*",
            "/",
            "-",
            "\\",
            "$",
            "{",
            "}",
            "[",
            "]",
            "[[[[[[[[",
            "{{{{{{{{",
            "&a",
            "*a",
            "!!java.lang.Runtime",
            "<<",
            "? ",
            "- - - - ",
            "|-\n",
            ">+\n",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\u0000",
            "\u001b[2J",
            "\u202e",
            "\u200b",
            "\ufeff",
            "\u00a0",
            "\u0430",
            "\uff21",
            "e\u0301\u0301\u0301",
            "\ud83d\udca3",
            "\u2028",
            "</script>",
            "&#x3c;",
            "${jndi:ldap://x}",
            "#{x}",
            "%s%n%x",
            "=1+1",
            "@SUM(1)");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "00000000000000000001",
            "9223372036854775807",
            "9223372036854775808",
            "9999999999999999999999999",
            "0.0000001",
            "1e309",
            "1_000_000_000_000",
            "0x7f",
            "NaN",
            "3650",
            "3651",
            "9999",
            "1000000000000 people",
            "99999999999 days",
            "100.000001 %");

    private final Random random;
    private final List<byte[]> others;

    /**
     * @param seed of all chance
     * @param others files of which pieces are put in
     */
    Mutation(long seed, List<byte[]> others) {
        this.random = new Random(seed);
        this.others = others;
    }

    /** The same file with one to eight things done to it. */
    byte[] of(byte[] original) {
        byte[] spoilt = original;
        int times = 1 + random.nextInt(random.nextInt(4) == 0 ? 8 : 2);
        for (int i = 0; i < times; i++) {
            spoilt = once(spoilt);
        }
        return spoilt;
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length == 0) {
            return anything();
        }
        return switch (random.nextInt(12)) {
            case 0 -> flipped(bytes);
            case 1 -> without(bytes, at(bytes), length());
            case 2 -> put(bytes, at(bytes), piece(bytes));
            case 3 -> put(bytes, at(bytes), piece(others.get(random.nextInt(others.size()))));
            case 4 -> put(bytes, at(bytes), anything());
            case 5 -> put(bytes, at(bytes), repeated());
            case 6 -> Arrays.copyOf(bytes, at(bytes));
            case 7 -> lines(bytes);
            default -> tokens(bytes);
        };
    }

    private int at(byte[] bytes) {
        return random.nextInt(bytes.length);
    }

    private int length() {
        return 1 + random.nextInt(random.nextInt(10) == 0 ? 2000 : 20);
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            flipped[at(bytes)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] piece(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        int from = at(bytes);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + length()));
    }

    /** A word between two blanks, so that it is read as one. */
    private byte[] anything() {
        List<String> from = List.of(WORDS, SIGNS, NUMBERS).get(random.nextInt(3));
        String word = from.get(random.nextInt(from.size()));
        return (random.nextBoolean() ? word : " " + word + " ").getBytes(StandardCharsets.UTF_8);
    }

    private byte[] repeated() {
        int times = 1 << random.nextInt(random.nextInt(20) == 0 ? 13 : 7);
        return new String(anything(), StandardCharsets.UTF_8).repeat(times).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] without(byte[] bytes, int from, int length) {
        int to = Math.min(bytes.length, from + length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private static byte[] put(byte[] bytes, int at, byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(piece);
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    /** Lines are dropped, doubled, exchanged, indented. */
    private byte[] lines(byte[] bytes) {
        List<String> lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)));
        int one = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(one);
            case 1 -> lines.add(random.nextInt(lines.size() + 1), lines.get(one));
            case 2 -> Collections.swap(lines, one, random.nextInt(lines.size()));
            default ->
                lines.set(one, " ".repeat(random.nextInt(8)) + lines.get(one).strip());
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Within one line words are dropped, doubled, exchanged, or taken from another line. */
    private byte[] tokens(byte[] bytes) {
        List<String> lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)));
        int line = random.nextInt(lines.size());
        List<String> words = new ArrayList<>(List.of(lines.get(line).split(" ", -1)));
        int one = random.nextInt(words.size());
        switch (random.nextInt(5)) {
            case 0 -> words.remove(one);
            case 1 -> words.add(random.nextInt(words.size() + 1), words.get(one));
            case 2 -> Collections.swap(words, one, random.nextInt(words.size()));
            case 3 -> words.set(one, new String(anything(), StandardCharsets.ISO_8859_1).strip());
            default -> {
                String[] elsewhere = lines.get(random.nextInt(lines.size())).split(" ", -1);
                words.set(one, elsewhere[random.nextInt(elsewhere.length)]);
            }
        }
        lines.set(line, words.stream().collect(Collectors.joining(" ")));
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }
}
