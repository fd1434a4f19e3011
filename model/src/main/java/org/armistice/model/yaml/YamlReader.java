package org.armistice.model.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.HiddenSign;
import org.armistice.model.text.TextFile;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML document into nodes that know their position.
 *
 * <p>Aliases, anchors, tags, second documents, keys given twice and nesting beyond 50 levels are refused,
 * and so are texts that are very long or hold signs that nobody sees.
 */
public final class YamlReader {
    private static final int MOST_NESTING = 50;
    private static final int MOST_CHARACTERS = 5_000_000;
    private static final int LONGEST_TEXT = 20_000;
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(MOST_CHARACTERS)
                    .setParseComments(false)
                    .build())
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * MOST_NESTING)
                    .maxNameLength(MOST_CHARACTERS)
                    .build())
            .build();

    private final String file;
    private final YAMLParser parser;
    private final List<Problem> problems = new ArrayList<>();

    private YamlReader(String file, YAMLParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads a file whose content is a mapping.
     *
     * @throws BadInput with every key that is given twice, or with what ended the reading
     */
    public static YamlMapping read(TextFile file) {
        try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), file.text())) {
            return new YamlReader(file.name(), parser).document();
        } catch (JacksonException e) {
            throw new BadInput(YamlFailure.problem(file.name(), e));
        }
    }

    private YamlMapping document() {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            throw fail(new Position(file, 1, 1), "this file must hold keys and values, such as 'title: A title'.");
        }
        YamlMapping mapping = mapping(1);
        if (parser.nextToken() != null) {
            throw fail(here(), "a second document begins here. A file holds one.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return mapping;
    }

    private YamlNode value(@Nullable JsonToken token, int nesting) {
        refuseIndirection();
        if (nesting > MOST_NESTING) {
            throw fail(here(), "values are nested more than " + MOST_NESTING + " levels deep.");
        }
        if (token == JsonToken.START_OBJECT) {
            return mapping(nesting);
        }
        if (token == JsonToken.START_ARRAY) {
            return list(nesting);
        }
        return new YamlScalar(here(), token == JsonToken.VALUE_NULL ? "" : text());
    }

    private YamlMapping mapping(int nesting) {
        Position position = here();
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            refuseIndirection();
            String key = text();
            Position keyPosition = here();
            YamlEntry entry = new YamlEntry(keyPosition, key, value(parser.nextToken(), nesting + 1));
            YamlEntry earlier = entries.putIfAbsent(key, entry);
            if (earlier != null) {
                problems.add(new Problem(
                        keyPosition,
                        "'" + key + "' is given twice, first in line "
                                + earlier.position().line() + "."));
            }
        }
        return new YamlMapping(position, List.copyOf(entries.values()));
    }

    private YamlList list(int nesting) {
        Position position = here();
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, nesting + 1));
        }
        return new YamlList(position, items);
    }

    /** What stands here: escapes can put signs into it that the file itself does not have. */
    private String text() {
        String text = parser.getString();
        if (text.length() > LONGEST_TEXT) {
            throw fail(
                    here(), "a text has at most " + LONGEST_TEXT + " characters; this one has " + text.length() + ".");
        }
        HiddenSign.find(text).ifPresent(sign -> {
            throw fail(here(), sign.complaint());
        });
        return text;
    }

    private void refuseIndirection() {
        if (parser.isCurrentAlias()) {
            throw fail(here(), "'*" + parser.getString() + "' is a YAML alias. Write the value itself.");
        }
        if (parser.getObjectId() != null) {
            throw fail(here(), "'&" + parser.getObjectId() + "' is a YAML anchor. Leave it out.");
        }
        if (parser.getRawTag() != null) {
            throw fail(here(), "'" + parser.getRawTag() + "' is a YAML tag. Leave it out.");
        }
    }

    private Position here() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Position(file, at.getLineNr(), at.getColumnNr());
    }

    private static BadInput fail(Position position, String message) {
        return new BadInput(new Problem(position, message));
    }
}
