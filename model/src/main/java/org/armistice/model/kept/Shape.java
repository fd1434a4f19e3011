package org.armistice.model.kept;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/**
 * How a record is taken apart and put together.
 *
 * @param kinds of its components, in their order
 */
record Shape(Constructor<?> constructor, Kind[] kinds, Method[] accessors) {
    /** How a component is written: as a plain number, or as a value that says itself what it is. */
    enum Kind {
        LONG,
        INT,
        CHAR,
        BOOLEAN,
        VALUE
    }

    static Shape of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Kind[] kinds = new Kind[components.length];
        Method[] accessors = new Method[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            kinds[i] = kind(types[i]);
            accessors[i] = components[i].getAccessor();
            accessors[i].setAccessible(true);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new Shape(constructor, kinds, accessors);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor: " + type, e);
        }
    }

    private static Kind kind(Class<?> type) {
        if (type == long.class) {
            return Kind.LONG;
        }
        if (type == int.class) {
            return Kind.INT;
        }
        if (type == char.class) {
            return Kind.CHAR;
        }
        if (type == boolean.class) {
            return Kind.BOOLEAN;
        }
        if (type.isPrimitive()) {
            throw new IllegalArgumentException("components of type " + type + " cannot be kept");
        }
        return Kind.VALUE;
    }
}
