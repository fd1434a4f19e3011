package org.armistice.app.handbook;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.app.page.Html;

/** Lines of a block, with keywords set off and everything linked that the page has. */
final class Statement {
    private static final Pattern KEYWORD = Pattern.compile(
            "^(\\s*)(raised by|grounds|each day while|when|and|or|then|"
                    + "for at least|on at least|with chance|except when|exception to|told as|means|given|after|because|not because|choose)\\b");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[-.][A-Za-z0-9]+)*");

    private final String rulebook;
    private final String source;
    private final Set<String> parameters;
    private final Map<String, String> works;

    /**
     * @param rulebook whose parameters need no rulebook's name
     * @param source whose sentences it cites
     * @param parameters ids of all that the page shows
     * @param works anchors by key of the bibliography
     */
    Statement(String rulebook, String source, Set<String> parameters, Map<String, String> works) {
        this.rulebook = rulebook;
        this.source = source;
        this.parameters = parameters;
        this.works = works;
    }

    void write(Html html, Iterable<String> lines) {
        html.open("pre", "class", "statements").open("code");
        lines.forEach(line -> line(html, line));
        html.close("code").close("pre");
    }

    private void line(Html html, String line) {
        int hash = line.indexOf('#');
        String said = hash < 0 ? line : line.substring(0, hash);
        Matcher keyword = KEYWORD.matcher(said);
        int from = 0;
        String word = "";
        html.open("span", "class", "line");
        if (keyword.find()) {
            word = keyword.group(2);
            html.text(keyword.group(1)).element("b", word);
            from = keyword.end();
        }
        linked(html, said.substring(from), word);
        if (hash >= 0) {
            html.element("i", line.substring(hash), "class", "comment");
        }
        html.raw("\n").close("span");
    }

    private void linked(Html html, String text, String keyword) {
        Matcher words = WORD.matcher(text);
        int done = 0;
        while (words.find()) {
            String anchor = anchor(words.group(), keyword);
            if (!anchor.isEmpty()) {
                html.text(text.substring(done, words.start())).link(anchor, words.group());
                done = words.end();
            }
        }
        html.text(text.substring(done));
    }

    private String anchor(String word, String keyword) {
        if (keyword.equals("raised by")) {
            return word.matches("S\\d{2,4}") ? Anchor.sentence(source, word) : "";
        }
        if (keyword.equals("grounds")) {
            return works.getOrDefault(word, "");
        }
        String own = rulebook + "." + word;
        return parameters.contains(own)
                ? Anchor.parameter(own)
                : parameters.contains(word) ? Anchor.parameter(word) : "";
    }
}
