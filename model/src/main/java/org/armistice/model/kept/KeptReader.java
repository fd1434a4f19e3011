package org.armistice.model.kept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.armistice.model.fact.FactType;
import org.armistice.model.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads what {@link KeptWriter} wrote. Nothing else may be read by it: it is told the classes that it makes. */
public final class KeptReader {
    private static final String OURS = "org.armistice.";

    private final Tape.Reader tape;
    private final List<String> texts = new ArrayList<>();
    private final List<Object> records = new ArrayList<>();
    private final List<Class<?>> types = new ArrayList<>();
    private final List<@Nullable Shape> shapes = new ArrayList<>();

    private KeptReader(byte[] bytes) {
        tape = new Tape.Reader(bytes);
    }

    /** @throws RuntimeException if it was not written by {@link KeptWriter} of the same version */
    public static <T> T read(byte[] bytes, Class<T> type) {
        KeptReader reader = new KeptReader(bytes);
        T read = type.cast(reader.value());
        if (!reader.tape.isAtEnd() || read == null) {
            throw new IllegalArgumentException("more than one value");
        }
        return read;
    }

    private @Nullable Object value() {
        return switch (Tag.of(size())) {
            case NOTHING -> null;
            case TEXT -> newText();
            case TEXT_AGAIN -> texts.get(size());
            case LONG -> number();
            case INT -> size();
            case TRUE -> true;
            case FALSE -> false;
            case LIST -> list();
            case MAP -> map();
            case FACT_TYPE -> factType();
            case FIELD -> factType().fields().get(size());
            case ENUM -> type(size()).getEnumConstants()[size()];
            case DATE -> LocalDate.ofEpochDay(number());
            case RECORD -> record();
            case RECORD_AGAIN -> records.get(size());
        };
    }

    private String newText() {
        String text = tape.readText();
        texts.add(text);
        return text;
    }

    private String text() {
        return (String) Objects.requireNonNull(value());
    }

    private List<Object> list() {
        Object[] all = new Object[count()];
        for (int i = 0; i < all.length; i++) {
            all[i] = value();
        }
        return List.of(all);
    }

    private Map<Object, Object> map() {
        int size = count();
        Map<Object, Object> map = new LinkedHashMap<>(2 * size);
        for (int i = 0; i < size; i++) {
            Object key = value();
            map.put(key, value());
        }
        return Collections.unmodifiableMap(map);
    }

    private FactType<?> factType() {
        return Vocabulary.types().get(size());
    }

    private Class<?> type(int number) {
        if (number == types.size()) {
            String name = text();
            if (!name.startsWith(OURS)) {
                throw new IllegalArgumentException("no class of this program: " + name);
            }
            try {
                types.add(Class.forName(name));
            } catch (ClassNotFoundException e) {
                throw new IllegalArgumentException("no such class: " + name, e);
            }
            shapes.add(null);
        }
        return types.get(number);
    }

    private Object record() {
        int number = size();
        Class<?> type = type(number);
        Shape shape = shapes.get(number);
        if (shape == null) {
            shape = Shape.of(type);
            shapes.set(number, shape);
        }
        Shape.Kind[] kinds = shape.kinds();
        Object[] components = new Object[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            components[i] = switch (kinds[i]) {
                case LONG -> number();
                case INT -> size();
                case CHAR -> (char) size();
                case BOOLEAN -> number() != 0;
                case VALUE -> value();
            };
        }
        try {
            Object made = shape.constructor().newInstance(components);
            records.add(made);
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no " + type + " can be made", e);
        }
    }

    private int size() {
        return tape.readInt();
    }

    /** Of values that follow, each of which takes a byte or more. */
    private int count() {
        int count = size();
        if (count > tape.left()) {
            throw new IllegalArgumentException("there are no " + count + " values more");
        }
        return count;
    }

    private long number() {
        return tape.read();
    }
}
