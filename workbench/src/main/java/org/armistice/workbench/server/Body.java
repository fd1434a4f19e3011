package org.armistice.workbench.server;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is sent with a request. */
public final class Body {
    /** What is asked for must be known: a word that is misspelt is told, not passed over. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Body() {}

    /**
     * Reads it as JSON.
     *
     * @throws BadRequestResponse if it is empty
     * @throws tools.jackson.core.JacksonException if it is not of this form
     */
    public static <T> T of(Context request, Class<T> form) {
        @Nullable T read = MAPPER.readValue(request.body(), form);
        if (read == null) {
            throw new BadRequestResponse("Nothing was sent.");
        }
        return read;
    }
}
