package org.armistice.workbench.job;

import io.javalin.http.ConflictResponse;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.experiments.plan.Drawn;
import org.armistice.experiments.plan.EnsembleManifest;
import org.armistice.experiments.plan.KeptManifest;
import org.armistice.experiments.plan.SummaryJson;
import org.armistice.experiments.store.EnsembleFolder;
import org.armistice.experiments.store.RunTable;
import org.armistice.experiments.store.Runs;
import org.armistice.experiments.summary.Summarising;
import org.armistice.experiments.whatif.Contrast;
import org.armistice.experiments.whatif.Study;
import org.armistice.model.json.Json;
import org.armistice.model.json.JsonNode;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.FileTrouble;
import org.armistice.workbench.run.Order;
import org.armistice.workbench.run.Origin;
import org.armistice.workbench.run.Player;
import org.jspecify.annotations.Nullable;

/** What the runs of a job come to, and single ones of them to be looked at. */
final class Results {
    private final Jobs jobs;
    private final Player player;

    Results(Jobs jobs, Player player) {
        this.jobs = jobs;
        this.player = player;
    }

    /**
     * What the runs of a part come to, as {@code summary.json} of an ensemble says it; while it is played, those that are there.
     *
     * @throws NotFoundResponse if there are none yet
     * @throws BadInput if they are not summed up yet, and were played of another scenario than there is now
     */
    byte[] summary(Job job, String part) {
        Path folder = folder(job, part);
        Path file = folder.resolve(EnsembleFolder.SUMMARY);
        try {
            if (job.state().isOver() && Files.isRegularFile(file)) {
                return Files.readAllBytes(file);
            }
            EnsembleTask.Part asked = played(job, part, folder);
            try (Runs runs = EnsembleFolder.open(folder)) {
                return asked.summed(runs).getBytes(StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + FileTrouble.words(e), e);
        }
    }

    /**
     * Who holds what in how many runs of a part, as {@code holders} of a summary; while it is played, of the runs that are there.
     * It is asked again and again meanwhile, and so sums up nothing else; at first there are none.
     *
     * @throws NotFoundResponse if it is over and there are none
     * @throws BadInput if they are not summed up yet, and were played of another scenario than there is now
     */
    Map<String, @Nullable Object> holders(Job job, String part) {
        Path folder = folder(job, part);
        if (job.state().isOver() && Files.isRegularFile(folder.resolve(EnsembleFolder.SUMMARY))) {
            Object text = Json.read(new String(summary(job, part), StandardCharsets.UTF_8));
            Map<?, ?> summary = text instanceof Map<?, ?> tree ? tree : Map.of();
            return holders(summary.get("days"), summary.get("runs"), summary.get("failed"), summary.get("holders"));
        }
        if (!job.state().isOver() && EnsembleFolder.kept(folder) == 0) {
            return holders(0, 0, 0, List.of());
        }
        EnsembleTask.Part asked = played(job, part, folder);
        int days = asked.plan().ensemble().days();
        try (Runs runs = EnsembleFolder.open(folder)) {
            Summarising of = new Summarising(runs, asked.plan().ensemble().indicators(), days);
            long[] counts = of.counts();
            return holders(days, counts[0], counts[1], SummaryJson.holders(of.holdings()));
        }
    }

    private static Map<String, @Nullable Object> holders(
            @Nullable Object days, @Nullable Object runs, @Nullable Object failed, @Nullable Object holders) {
        return Json.object("days", days, "runs", runs, "failed", failed, "holders", holders);
    }

    /** A part of which runs are there, and of the scenario as it is now. */
    private EnsembleTask.Part played(Job job, String part, Path folder) {
        EnsembleTask.Part asked = ensemble(job).part(part);
        if (!asked.isThere() || EnsembleFolder.kept(folder) == 0) {
            throw new NotFoundResponse(
                    "None of its runs is written yet: they are written some dozens at a time. Ask again in a moment.");
        }
        checkWorld(folder, asked);
        return asked;
    }

    private static Path folder(Job job, String part) {
        if (job.view().parts().stream().noneMatch(p -> p.id().equals(part))) {
            throw new NotFoundResponse("This job has no part '" + part + "'.");
        }
        return job.folder().resolve(part);
    }

    /** The scenario may be another one than when the runs were played. */
    private static void checkWorld(Path folder, EnsembleTask.Part part) {
        KeptManifest.checkWorld(
                folder,
                EnsembleManifest.world(
                        part.plan().prepared(), part.plan().ensemble().days()));
    }

    private EnsembleTask ensemble(Job job) {
        Task task = jobs.task(job);
        if (task instanceof EnsembleTask runs) {
            return runs;
        }
        if (task instanceof WhatIfTask whatIf) {
            return whatIf.runs();
        }
        throw new NotFoundResponse("The job '" + job.id() + "' has no runs to be summed up.");
    }

    /**
     * A run that is wanted.
     *
     * @param part of the job
     * @param seed of the run; if it is not named, the nearest to a value on a day is taken
     * @param figure a column of the table of days, such as {@code displaced}
     * @param faction whose figure it is; empty for one that is the same for all
     * @param place with {@code holder}: a run in which this faction holds this place on the day
     * @param outcome with {@code value}: a run with an outcome near this value
     */
    record Wanted(
            @Nullable String part,
            @Nullable Long seed,
            @Nullable Integer day,
            @Nullable String figure,
            @Nullable String faction,
            @Nullable Double value,
            @Nullable String place,
            @Nullable String holder,
            @Nullable String outcome) {}

    /** The name of the run, which is kept from now on. */
    String replay(Job job, Wanted wanted) {
        String part = wanted.part() == null ? Planning.BASE : wanted.part();
        Path folder = folder(job, part);
        EnsembleTask.Part of = ensemble(job).part(part);
        checkWorld(folder, of);
        try (Runs runs = EnsembleFolder.open(folder)) {
            long seed = wanted.seed() == null ? seed(runs, wanted) : wanted.seed();
            Map<String, Long> drawn = runs.drawn(seed)
                    .orElseThrow(() -> new NotFoundResponse("There is no run with the seed " + seed + "."));
            Order base = job.order().order(of.view().with());
            List<String> set = new ArrayList<>(
                    base.changes().stream().map(c -> c.path() + "=" + c.value()).toList());
            Drawn.changes(of.plan().prepared(), drawn, Position.ofFile("seed"))
                    .forEach(c -> set.add(c.path() + "=" + c.value()));
            return player.play(
                    new Order(base.scenario(), seed, base.days(), set, base.with(), base.without()),
                    Origin.ofEnsemble(job.id(), part));
        }
    }

    private static long seed(Runs runs, Wanted wanted) {
        String sql;
        if (wanted.outcome() != null && wanted.value() != null) {
            sql = "SELECT seed FROM outcomes WHERE outcome = " + Runs.quoted(wanted.outcome())
                    + " ORDER BY abs(value - " + finite(wanted.value()) + "), seed LIMIT 1";
        } else if (wanted.day() != null && wanted.place() != null) {
            String holder = wanted.holder();
            sql = "SELECT seed FROM control WHERE place = " + Runs.quoted(wanted.place()) + " AND "
                    + (holder == null || holder.isEmpty() ? "holder IS NULL" : "holder = " + Runs.quoted(holder))
                    + " AND " + wanted.day() + " BETWEEN from_day AND to_day ORDER BY seed LIMIT 1";
        } else if (wanted.day() != null && wanted.figure() != null && wanted.value() != null) {
            String faction = wanted.faction();
            sql = "SELECT seed FROM days WHERE day = " + wanted.day()
                    + (faction == null || faction.isEmpty() ? "" : " AND faction = " + Runs.quoted(faction)) + " AND "
                    + figure(wanted.figure()) + " IS NOT NULL ORDER BY abs(" + figure(wanted.figure()) + " - "
                    + finite(wanted.value()) + "), seed LIMIT 1";
        } else {
            throw new BadInput(new Problem(
                    Position.ofFile("seed"),
                    "name a seed, or a figure, day and value, or a place, holder and day, or an outcome and a value."));
        }
        List<Long> seeds = new ArrayList<>();
        runs.each(sql, row -> seeds.add(row.getLong(1)));
        if (seeds.isEmpty()) {
            throw new NotFoundResponse("There is no such run.");
        }
        return seeds.get(0);
    }

    private static String figure(String wanted) {
        List<String> known = RunTable.DAYS.columns().stream()
                .map(c -> c.name())
                .filter(name -> !List.of("seed", "day", "faction").contains(name))
                .toList();
        if (!known.contains(wanted)) {
            throw new BadInput(new Problem(Position.ofFile("figure"), "there is no figure '" + wanted + "'."));
        }
        return wanted;
    }

    private static String finite(double value) {
        if (!Double.isFinite(value)) {
            throw new BadInput(new Problem(Position.ofFile("value"), "this is no number."));
        }
        return value + "::DOUBLE";
    }

    /** Of every outcome how it differs between the base and a branch, pair by pair; the clearest first. */
    List<Map<String, @Nullable Object>> contrasts(Job job, String branch) {
        if (branch.equals(Planning.BASE)) {
            throw new ConflictResponse("A branch is compared with the base; name a branch.");
        }
        Path folder = folder(job, Planning.BASE);
        // What the runs were made of is said there, also if the scenario has changed since.
        JsonNode manifest = JsonNode.read(EnsembleFolder.manifest(folder));
        int group = manifest.nodes("drawn").isEmpty() ? 1 : Study.GROUP;
        long first = manifest.node("seeds").wholeNumber("first");
        Map<String, Map<Long, Double>> one = values(folder);
        Map<String, Map<Long, Double>> other = values(folder(job, branch));
        List<Map<String, @Nullable Object>> contrasts = new ArrayList<>();
        for (JsonNode outcome : manifest.nodes("outcomes")) {
            Map<Long, Double> left = one.getOrDefault(outcome.text("id"), Map.of());
            Map<Long, Double> right = other.getOrDefault(outcome.text("id"), Map.of());
            List<Long> seeds = whole(left, right, first, group);
            if (seeds.size() >= 2 * group) {
                contrasts.add(tree(
                        outcome,
                        Contrast.of(
                                seeds.stream().mapToDouble(left::get).toArray(),
                                seeds.stream().mapToDouble(right::get).toArray(),
                                group)));
            }
        }
        return contrasts;
    }

    private static Map<String, Map<Long, Double>> values(Path folder) {
        Map<String, Map<Long, Double>> values = new LinkedHashMap<>();
        try (Runs runs = EnsembleFolder.open(folder)) {
            runs.each(
                    "SELECT outcome, seed, value FROM outcomes ORDER BY outcome, seed",
                    row -> values.computeIfAbsent(row.getString(1), o -> new TreeMap<>())
                            .put(row.getLong(2), row.getDouble(3)));
        }
        return values;
    }

    /** Seeds that both have, in whole groups. */
    private static List<Long> whole(Map<Long, Double> one, Map<Long, Double> other, long first, int group) {
        List<Long> seeds = new ArrayList<>();
        for (Long seed : one.keySet()) {
            long begin = first + (seed - first) / group * group;
            boolean all = true;
            for (long each = begin; each < begin + group; each++) {
                all &= one.containsKey(each) && other.containsKey(each);
            }
            if (all) {
                seeds.add(seed);
            }
        }
        return seeds;
    }

    private static Map<String, @Nullable Object> tree(JsonNode outcome, Contrast contrast) {
        return Json.object(
                "id", outcome.text("id"),
                "title", outcome.text("title"),
                "scale", outcome.text("scale"),
                "runs", contrast.runs(),
                "base", SummaryJson.number(contrast.base()),
                "branch", SummaryJson.number(contrast.branch()),
                "difference", SummaryJson.number(contrast.difference()),
                "halfWidth", SummaryJson.number(contrast.halfWidth()),
                "higher", SummaryJson.number(contrast.higher()),
                "lower", SummaryJson.number(contrast.lower()),
                "clear", contrast.isClear(),
                "differs", contrast.differs());
    }

    /**
     * On which assumptions the answers of a branch rest.
     *
     * @throws NotFoundResponse if that was not asked for, or is not known yet
     */
    byte[] ledger(Job job, String branch) {
        folder(job, branch);
        return file(WhatIfTask.file(job.folder(), branch));
    }

    /** What a study of sensitivity has found. */
    byte[] findings(Job job) {
        return file(job, "summary.json");
    }

    private static byte[] file(Job job, String name) {
        return file(job.folder().resolve(SensitivityTask.STUDY).resolve(name));
    }

    private static byte[] file(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new NotFoundResponse("Nothing has been found yet.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + FileTrouble.words(e), e);
        }
    }

    /**
     * The points of a study: the value of a factor and the outcome, for each run that ended.
     *
     * @throws NotFoundResponse if there are none
     */
    List<double[]> points(Job job, String factor, String outcome) {
        String text = new String(file(job, "points.csv"), StandardCharsets.UTF_8);
        List<double[]> points = new ArrayList<>();
        int x = -1;
        int y = -1;
        for (String line : text.split("\n", -1)) {
            String[] cells = line.split(",", -1);
            if (x < 0) {
                x = List.of(cells).indexOf(factor);
                y = List.of(cells).lastIndexOf(outcome);
                if (x < 0 || y < 0) {
                    throw new NotFoundResponse("The study has no such factor or outcome.");
                }
            } else if (cells.length > y && !cells[y].isEmpty()) {
                points.add(new double[] {Double.parseDouble(cells[x]), Double.parseDouble(cells[y])});
            }
        }
        return points;
    }
}
