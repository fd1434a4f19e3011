package org.armistice.workbench.exercise;

import io.javalin.http.BadRequestResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.armistice.exercise.record.Move;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A move as a page sends it.
 *
 * @param id the page's own for this move, by which the same move that is sent twice is made once
 * @param kind such as {@code chosen}
 * @param move what belongs to it
 */
record MoveForm(
        @Nullable String id,
        @Nullable String kind,
        @Nullable Map<String, Object> move) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Map<String, Class<? extends Move>> KINDS = Move.kinds();

    /** Everything that belongs to a move must be there, and nothing else. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(com.fasterxml.jackson.annotation.Nulls.FAIL))
            .build();

    /** Under which name it is asked for, among those of whoever asks. */
    String request(String whose) {
        if (id == null || !ID.matcher(id).matches()) {
            throw new BadRequestResponse("A move has an id of 8 to 64 letters, digits and hyphens.");
        }
        return whose + ":" + id;
    }

    /** As the teacher sends it. */
    Move read() {
        return read(Map.of());
    }

    /** As a role sends it, which need not say which role it is. */
    Move readOf(String role) {
        return read(Map.of("role", role));
    }

    private Move read(Map<String, Object> known) {
        Class<? extends Move> form = kind == null ? null : KINDS.get(kind);
        if (form == null) {
            throw new BadRequestResponse("There is no move of this kind.");
        }
        Map<String, Object> whole = new HashMap<>(move == null ? Map.of() : move);
        boolean hasRole =
                Stream.of(form.getRecordComponents()).anyMatch(c -> c.getName().equals("role"));
        if (hasRole) {
            known.forEach(whole::putIfAbsent);
        }
        try {
            return STRICT.convertValue(whole, form);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new BadRequestResponse("This is no whole move of the kind '" + kind + "'.");
        }
    }
}
