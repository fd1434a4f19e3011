package org.armistice.workbench.exercise;

import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armistice.exercise.plan.Exercise;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.FileTrouble;
import org.armistice.simulator.setup.Prepared;
import org.armistice.workbench.exercise.seat.Seat;
import org.armistice.workbench.exercise.seat.Seats;
import org.armistice.workbench.outline.Outlines;
import org.armistice.workbench.run.Order;
import org.armistice.workbench.run.Preparing;
import org.jspecify.annotations.Nullable;

/** All tables of this workbench, each in a folder of its own; one is opened when somebody comes to it. */
final class Tables implements AutoCloseable {
    private static final int MOST = 1000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final Preparing preparing;
    private final Outlines outlines;
    private final Clock clock;
    private final Map<String, Entry> known = new LinkedHashMap<>();

    /** A table that may be still closed. */
    private static final class Entry {
        final String id;
        final Path folder;
        final Card card;
        final Seats seats;
        private volatile @Nullable Table table;

        Entry(String id, Path folder, Card card, Seats seats) {
            this.id = id;
            this.folder = folder;
            this.card = card;
            this.seats = seats;
        }
    }

    /** Where somebody sits. */
    record Sitting(Table table, Seat seat) {}

    /** A table as a list shows it. */
    record Listed(String id, Card card) {}

    /** Where a code leads. @param role or {@link Seats#PRACTICE} */
    record Invitation(String table, Card card, Seats seats, String role) {}

    /** @param folder need not be there yet */
    Tables(Path folder, Preparing preparing, Outlines outlines, Clock clock) {
        this.folder = folder;
        this.preparing = preparing;
        this.outlines = outlines;
        this.clock = clock;
        if (Files.isDirectory(folder)) {
            try (Stream<Path> folders = Files.list(folder)) {
                folders.filter(Card::isIn).sorted().forEach(this::find);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + folder + ": " + FileTrouble.words(e), e);
            }
        }
    }

    private void find(Path path) {
        String id = path.getFileName().toString();
        try {
            known.put(id, new Entry(id, path, Card.read(path), Seats.read(path)));
        } catch (RuntimeException e) {
            // A damaged folder is left alone; the others are there.
        }
    }

    /** All that are kept, the latest first. */
    synchronized List<Listed> list() {
        return known.values().stream()
                .map(e -> new Listed(e.id, e.card))
                .sorted(Comparator.comparingLong((Listed l) -> l.card().created())
                        .reversed())
                .toList();
    }

    /** Those that somebody has come to since the program was started. */
    synchronized List<Table> opened() {
        List<Table> tables = new ArrayList<>();
        known.values().forEach(e -> Optional.ofNullable(e.table).ifPresent(tables::add));
        return tables;
    }

    /**
     * Sets up a table.
     *
     * @param solo the role of one who plays alone; empty for a class
     * @param by the name of who practises; empty for a class
     */
    Table create(Prepared prepared, Exercise exercise, long seed, String solo, String by) {
        String id = exercise.id() + "-" + HexFormat.of().toHexDigits(RANDOM.nextInt());
        Card card = new Card(
                prepared.scenario().id(),
                exercise.id(),
                exercise.title(),
                seed,
                clock.instant().getEpochSecond(),
                solo,
                by);
        synchronized (this) {
            if (known.size() >= MOST) {
                throw new BadInput(new Problem(
                        Position.ofFile("exercises"),
                        "there are " + known.size() + " exercises already; delete some in " + folder + "."));
            }
        }
        Table table = Table.create(id, folder.resolve(id), card, exercise, seed, surroundings(prepared));
        synchronized (this) {
            Entry entry = new Entry(id, folder.resolve(id), card, table.seats());
            entry.table = table;
            known.put(id, entry);
        }
        return table;
    }

    /** @throws NotFoundResponse if there is none of that name */
    Table get(String id) {
        Entry entry;
        synchronized (this) {
            entry = known.get(id);
        }
        if (entry == null) {
            throw new NotFoundResponse("There is no such exercise.");
        }
        // Each is opened by one at a time, and none waits for the opening of another.
        synchronized (entry) {
            if (entry.table == null) {
                entry.table = Table.open(
                        id, entry.folder, entry.card, entry.seats, surroundings(prepared(entry.card.scenario())));
            }
            return entry.table;
        }
    }

    Prepared prepared(String scenario) {
        return preparing.prepare(new Order(scenario, null, null, null, null, null));
    }

    private Table.Surroundings surroundings(Prepared prepared) {
        return new Table.Surroundings(prepared, clock, outlines);
    }

    private synchronized List<Entry> entries() {
        return List.copyOf(known.values());
    }

    /** Where a code leads, looked for everywhere however early it is found. */
    Optional<Invitation> invitation(String code) {
        Optional<Invitation> found = Optional.empty();
        for (Entry entry : entries()) {
            Optional<String> role = entry.seats.roleOf(code);
            if (role.isPresent()) {
                found = Optional.of(new Invitation(entry.id, entry.card, entry.seats, role.get()));
            }
        }
        return found;
    }

    /**
     * Who a token belongs to.
     *
     * @param opening asked for a table that is not open yet, which takes a while
     */
    Optional<Sitting> sitting(String token, Function<String, Table> opening) {
        for (Entry entry : entries()) {
            Optional<Seat> seat = entry.seats.find(token);
            if (seat.isPresent()) {
                Table open = entry.table;
                return Optional.of(new Sitting(open == null ? opening.apply(entry.id) : open, seat.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether a token still opens a seat. */
    static boolean stillSits(Sitting sitting) {
        return sitting.table().seats().list().contains(sitting.seat());
    }

    @Override
    public void close() {
        opened().forEach(Table::close);
    }
}
