package org.armistice.model.kept;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Writes records made of numbers, texts, enums, lists, maps, fields, types of facts and other such records. */
public final class KeptWriter {
    private final Tape tape = new Tape();
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Record, Integer> records = new HashMap<>();
    private final Map<Class<?>, Integer> types = new HashMap<>();
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    private KeptWriter() {}

    /** @throws IllegalArgumentException if it holds anything else */
    public static byte[] write(Object value) {
        KeptWriter writer = new KeptWriter();
        writer.value(value);
        return writer.tape.written();
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            tag(Tag.NOTHING);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Long number) {
            tag(Tag.LONG);
            number(number);
        } else if (value instanceof Integer number) {
            tag(Tag.INT);
            number(number);
        } else if (value instanceof Boolean flag) {
            tag(flag ? Tag.TRUE : Tag.FALSE);
        } else if (value instanceof List<?> list) {
            tag(Tag.LIST);
            all(list);
        } else if (value instanceof Map<?, ?> map) {
            tag(Tag.MAP);
            number(map.size());
            map.forEach((key, of) -> {
                value(key);
                value(of);
            });
        } else if (value instanceof FactType<?> type) {
            tag(Tag.FACT_TYPE);
            number(Vocabulary.types().indexOf(type));
        } else if (value instanceof Field field) {
            tag(Tag.FIELD);
            number(Vocabulary.types().indexOf(field.owner()));
            number(field.ordinal());
        } else if (value instanceof Enum<?> constant) {
            tag(Tag.ENUM);
            type(constant.getDeclaringClass());
            number(constant.ordinal());
        } else if (value instanceof LocalDate date) {
            tag(Tag.DATE);
            number(date.toEpochDay());
        } else if (value instanceof Record record) {
            record(record);
        } else {
            throw new IllegalArgumentException("a " + value.getClass() + " cannot be kept");
        }
    }

    private void all(Collection<?> values) {
        number(values.size());
        values.forEach(this::value);
    }

    /** The first time in full, from then on by its number, as are those that are equal to it. */
    private void record(Record value) {
        Integer known = records.get(value);
        if (known != null) {
            tag(Tag.RECORD_AGAIN);
            number(known);
            return;
        }
        tag(Tag.RECORD);
        type(value.getClass());
        Shape shape = shapes.computeIfAbsent(value.getClass(), Shape::of);
        for (int i = 0; i < shape.kinds().length; i++) {
            try {
                Object component = shape.accessors()[i].invoke(value);
                switch (shape.kinds()[i]) {
                    case LONG, INT -> number(((Number) component).longValue());
                    case CHAR -> number((Character) component);
                    case BOOLEAN -> number(Boolean.TRUE.equals(component) ? 1 : 0);
                    case VALUE -> value(component);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(value.getClass() + " cannot be read", e);
            }
        }
        records.put(value, records.size());
    }

    private void tag(Tag tag) {
        number(tag.ordinal());
    }

    /** The first time in full, from then on by its number. */
    private void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            tag(Tag.TEXT_AGAIN);
            number(known);
            return;
        }
        tag(Tag.TEXT);
        tape.write(text);
    }

    private void type(Class<?> type) {
        Integer known = types.putIfAbsent(type, types.size());
        number(known == null ? types.size() - 1 : known);
        if (known == null) {
            text(type.getName());
        }
    }

    private void number(long number) {
        tape.write(number);
    }
}
