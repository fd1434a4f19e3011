package org.armistice.model.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.quantity.Fixed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Reads and writes JSON as maps, lists, texts, numbers, booleans and nulls. Maps keep their order. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonFactory LINES =
            JsonFactory.builder().rootValueSeparator("\n").build();

    private Json() {}

    /** A map from keys and values in turn. */
    public static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }

    /** A number in millionths, null for an unknown one. */
    public static @Nullable BigDecimal number(long fixed) {
        return fixed == Fixed.UNKNOWN ? null : new BigDecimal(Fixed.format(fixed));
    }

    /** On one line, without a line break at its end. */
    public static String line(Object tree) {
        StringWriter text = new StringWriter();
        write(tree, text, new ObjectWriteContext.Base() {});
        return text.toString();
    }

    /**
     * One value a line, with a line break behind each.
     *
     * @throws UncheckedIOException if the writer cannot write; it is closed in any case
     */
    public static void lines(Iterator<?> trees, Writer writer) {
        boolean any = trees.hasNext();
        try (JsonGenerator generator = LINES.createGenerator(new ObjectWriteContext.Base() {}, writer)) {
            while (trees.hasNext()) {
                write(trees.next(), generator);
            }
            if (any) {
                generator.writeRaw('\n');
            }
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    /** The same as {@link #write} writes. */
    public static String text(Object tree) {
        StringWriter text = new StringWriter();
        write(tree, text);
        return text.toString();
    }

    /** Over several lines, with a line break at its end. */
    public static void write(Object tree, Writer writer) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        write(tree, writer, new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
            }
        });
        try {
            writer.write("\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Object tree, Writer writer, ObjectWriteContext context) {
        try {
            JsonGenerator generator = FACTORY.createGenerator(context, writer);
            write(tree, generator);
            generator.flush();
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    private static void write(@Nullable Object value, JsonGenerator generator) {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            map.forEach((key, element) -> {
                generator.writeName(String.valueOf(key));
                write(element, generator);
            });
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(element -> write(element, generator));
            generator.writeEndArray();
        } else if (value == null) {
            generator.writeNull();
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number.toPlainString());
        } else if (value instanceof Double number) {
            // JSON has no word for what is no number.
            if (Double.isFinite(number)) {
                generator.writeNumber(
                        BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
            } else {
                generator.writeNull();
            }
        } else if (value instanceof Integer || value instanceof Long) {
            generator.writeNumber(((Number) value).longValue());
        } else if (value instanceof Number) {
            throw new IllegalArgumentException("a number of " + value.getClass());
        } else {
            generator.writeString(value.toString());
        }
    }

    /**
     * Reads one value.
     *
     * @throws tools.jackson.core.JacksonException if it is no JSON
     */
    public static @Nullable Object read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                map.put(name, value(parser));
            }
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return parser.getDecimalValue();
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        return token == JsonToken.VALUE_NULL ? null : parser.getString();
    }
}
