package org.armistice.workbench.server;

import com.fasterxml.jackson.annotation.Nulls;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** What is sent with a request. */
public final class Body {
    /** What is asked for must be known: a word that is misspelt is told, not passed over. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .addModule(new SimpleModule().addDeserializer(String.class, new WholeSigns()))
            .build();

    /** A text that a file can hold: without halves of signs, as only the escapes of JSON can name them. */
    private static final class WholeSigns extends StdScalarDeserializer<String> {
        WholeSigns() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            @Nullable String text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                throw new BadInput(new Problem(
                        Position.ofFile(String.valueOf(parser.currentName())),
                        "half of a sign stands in this text, which no file can hold."));
            }
            return text;
        }
    }

    private Body() {}

    /**
     * Reads it as JSON.
     *
     * @throws BadRequestResponse if it is empty
     * @throws BadInput if a text in it holds half of a sign
     * @throws JacksonException if it is not of this form, or a list in it holds nothing in a place
     */
    public static <T> T of(Context request, Class<T> form) {
        @Nullable T read = read(request.body(), form);
        if (read == null) {
            throw new BadRequestResponse("Nothing was sent.");
        }
        return read;
    }

    static <T> @Nullable T read(String text, Class<T> form) {
        try {
            return MAPPER.readValue(text, form);
        } catch (JacksonException e) {
            if (e.getCause() instanceof BadInput bad) {
                throw bad;
            }
            throw e;
        }
    }
}
