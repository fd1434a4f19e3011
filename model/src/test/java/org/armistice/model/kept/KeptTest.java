package org.armistice.model.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {
    record Leaf(long number, int small, boolean flag, char sign, String text) {}

    record Tree(
            @Nullable Leaf leaf,
            List<Tree> branches,
            Map<Field, Leaf> byField,
            Phase phase,
            FactType<?> type,
            @Nullable LocalDate date,
            @Nullable Object any) {}

    record Unfit(double number) {}

    record Foreign(Thread thread) {}

    private static final Leaf LEAF = new Leaf(Long.MIN_VALUE, -7, true, 'ß', "Sirte, سرت");

    @TempDir
    private Path folder;

    private static Tree tree() {
        Map<Field, Leaf> byField = new LinkedHashMap<>();
        byField.put(Place.HOLDER, LEAF);
        byField.put(Force.STRENGTH, new Leaf(Long.MAX_VALUE, Integer.MAX_VALUE, false, 'A', ""));
        Tree one = new Tree(LEAF, List.of(), byField, Phase.COMBAT, Place.TYPE, LocalDate.of(2020, 6, 11), 5L);
        Tree two = new Tree(null, List.of(one, one), Map.of(), Phase.SUPPLY, Force.TYPE, null, "x");
        return new Tree(
                LEAF, List.of(one, two, one), byField, Phase.CONTROL, Place.TYPE, null, List.of(1, true, false));
    }

    @Test
    void whatIsReadIsEqualToWhatWasWritten() {
        Tree read = KeptReader.read(KeptWriter.write(tree()), Tree.class);
        assertThat(read).isEqualTo(tree());
        assertThat(read.byField().keySet()).containsExactly(Place.HOLDER, Force.STRENGTH);
        assertThat(read.branches().get(0))
                .as("equal records are kept once")
                .isSameAs(read.branches().get(2));
    }

    @Test
    void whatCannotBeKeptIsRefusedWhenItIsWritten() {
        assertThatThrownBy(() -> KeptWriter.write(new Unfit(0.5))).hasMessageContaining("double cannot be kept");
        assertThatThrownBy(() -> KeptWriter.write(new Foreign(Thread.currentThread())))
                .hasMessageContaining("cannot be kept");
    }

    @Test
    void aFileThatIsCutOrDisturbedIsTakenForNone() throws IOException {
        KeptFiles files = new KeptFiles(folder, true);
        files.keep("f", tree());
        Path file = folder.resolve("f.kept");
        byte[] whole = Files.readAllBytes(file);
        assertThat(files.find("f", Tree.class)).contains(tree());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(files.find("f", Tree.class)).as(length + " bytes").isEmpty();
        }
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            byte[] disturbed = whole.clone();
            disturbed[random.nextInt(whole.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, disturbed);
            assertThat(files.find("f", Tree.class)).isEmpty();
        }
    }

    @Test
    void aFileOfSomethingElseIsTakenForNone() {
        KeptFiles files = new KeptFiles(folder, true);
        files.keep("f", LEAF);
        assertThat(files.find("f", Tree.class)).isEmpty();
        assertThat(files.find("g", Leaf.class)).isEmpty();
        assertThat(files.find("f", Leaf.class)).contains(LEAF);
    }

    @Test
    void aFileUnderTheNameOfAnotherIsTakenForNone() throws IOException {
        KeptFiles files = new KeptFiles(folder, true);
        files.keep("f", LEAF);
        Files.copy(folder.resolve("f.kept"), folder.resolve("g.kept"));
        assertThat(files.find("g", Leaf.class)).isEmpty();
    }

    @Test
    void aFileThatIsLargerThanAnyIsNotRead() throws IOException {
        Path file = folder.resolve("f.kept");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(3L << 30);
        }
        assertThat(new KeptFiles(folder, false).find("f", Leaf.class)).isEmpty();
        Files.delete(file);
    }

    @Test
    void noRoomIsMadeForMoreValuesThanThereAre() {
        for (Tag tag : List.of(Tag.LIST, Tag.MAP)) {
            Tape tape = new Tape();
            tape.write(tag.ordinal());
            tape.write(Integer.MAX_VALUE);
            assertThatThrownBy(() -> KeptReader.read(tape.written(), List.class))
                    .hasMessageContaining("there are no " + Integer.MAX_VALUE + " values more");
        }
    }

    @Test
    void onlyRecordsOfThisProgramAreMade() {
        byte[] written = KeptWriter.write(new Leaf(1, 2, true, 'c', "x"));
        String name = Leaf.class.getName();
        byte[] other = new String(written, StandardCharsets.ISO_8859_1)
                .replace(
                        name,
                        "java.lang.ProcessBuilder" + "x".repeat(name.length() - "java.lang.ProcessBuilder".length()))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> KeptReader.read(other, Leaf.class)).hasMessageContaining("no class of this program");
    }

    @Test
    void nothingIsKeptUnlessItIsWanted() {
        new KeptFiles(folder, false).keep("f", tree());
        new KeptFiles(null, true).keep("f", tree());
        assertThat(folder).isEmptyDirectory();
        assertThat(new KeptFiles(null, true).find("f", Tree.class)).isEmpty();
        assertThat(new KeptFiles(null, true).areUsed()).isFalse();
        assertThat(new KeptFiles(folder.resolve("none"), false).areUsed()).isFalse();
        assertThat(new KeptFiles(folder, false).areUsed()).isTrue();
    }

    @Test
    void nothingIsLeftOfWhatWasBeingWritten() throws IOException {
        KeptFiles files = new KeptFiles(folder, true);
        files.keep("f", tree());
        files.keep("f", tree());
        try (var all = Files.list(folder)) {
            assertThat(all.map(p -> String.valueOf(p.getFileName()))).containsExactly("f.kept");
        }
    }
}
