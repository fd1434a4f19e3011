package org.armistice.app.terminal;

import picocli.CommandLine.Option;

/** How results are told: to people, or as one JSON document. */
public final class FormatOption {
    /** What can be chosen. */
    enum Format {
        text,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How it is told: text or json.")
    private Format format = Format.text;

    public boolean isJson() {
        return format == Format.json;
    }
}
