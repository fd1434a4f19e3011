package org.armistice.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.fact.FactType;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.model.problem.Problem;
import org.junit.jupiter.api.Test;

class SeededFaultsTest {
    @Test
    void x() throws IOException {
        System.out.println(check(good()));
        try (var in = SeededFaultsTest.class.getResourceAsStream("/faults/faults.txt")) {
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            int n = 0, m = 0;
            for (String line : lines) {
                String[] p = line.split(" => ", -1);
                String from = p[0].replace("\\n", "\n"), to = p[1].replace("\\n", "\n");
                int i = good().indexOf(from);
                if (i < 0) { System.out.println("NOT FOUND " + line); continue; }
                String bad = good().substring(0, i) + to + good().substring(i + from.length());
                List<Problem> ps = check(bad);
                System.out.println("### " + (++n) + " " + line);
                for (Problem q : ps) System.out.println("   " + q.position() + " " + q.message().substring(0, Math.min(160, q.message().length())) + " [" + q.code() + "] FIX " + q.fix());
                String mended = bad;
                for (int k = 0; k < 3 && !check(mended).isEmpty(); k++) {
                  Problem q = check(mended).get(0);
                  if (q.fix() == null) break;
                  mended = q.fix().applyTo(mended);
                }
                boolean ok = check(mended).isEmpty();
                if (ok) m++;
                System.out.println("   " + (ok ? "MENDED" + (mended.equals(good()) ? " exactly" : "") : "NOT MENDED " + check(mended).size()));
            }
            System.out.println(m + " of " + n);
        }
    }

    private static String good() throws IOException {
        try (InputStream in = SeededFaultsTest.class.getResourceAsStream("/faults/good.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Problem> check(String text) {
        Map<String, FactType<?>> names = Map.of("ford", Place.TYPE, "red", Faction.TYPE, "blue", Faction.TYPE);
        return Rulebooks.words()
                .with("exercise.md", text)
                .review(names, Optional.of(new Citable("exercise", List.of("S01", "S02", "S03", "S04"))), List.of())
                .problems();
    }
}
