package org.armistice.app.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.app.Commands;
import org.armistice.app.Commands.Outcome;
import org.armistice.rules.prose.Prose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandbookTest {
    private static final Pattern TAG = Pattern.compile("<([a-zA-Z!/][^\\s>]*)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)=\"([^\"]*)\"");

    private static String core = "";

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeCore(@TempDir Path written) throws IOException {
        Path out = written.resolve("core.html");
        assertThat(Commands.run("rules", "doc", "--out", out).code()).isZero();
        core = Files.readString(out);
    }

    private String page(Object... named) throws IOException {
        Path out = folder.resolve("page.html");
        Object[] arguments = new Object[named.length + 4];
        System.arraycopy(new Object[] {"rules", "doc", "--out", out}, 0, arguments, 0, 4);
        System.arraycopy(named, 0, arguments, 4, named.length);
        Outcome outcome = Commands.run(arguments);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo("The page is in " + out + ".\n");
        assertThat(outcome.code()).isZero();
        return Files.readString(out);
    }

    private Path hostile() throws IOException {
        try (var in = HandbookTest.class.getResourceAsStream("/handbook/hostile.md")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(folder.resolve("hostile.md"), text);
        }
    }

    private static String body(String page) {
        return page.substring(page.indexOf("</style>"));
    }

    @Test
    void nothingOfAStrangersRulebookIsExecutable() throws IOException {
        String page = body(page(hostile()));
        assertThat(page).contains("alert(3)").contains("alert(16)").contains("alert(18)");
        Set<String> elements = new HashSet<>();
        Matcher tags = TAG.matcher(page);
        while (tags.find()) {
            elements.add(tags.group(1).toLowerCase(Locale.ROOT));
            Matcher attributes = ATTRIBUTE.matcher(tags.group(2));
            while (attributes.find()) {
                String name = attributes.group(1).toLowerCase(Locale.ROOT);
                assertThat(name).as(tags.group()).doesNotStartWith("on").isNotEqualTo("src");
                if (name.equals("href")) {
                    assertThat(attributes.group(2))
                            .as(tags.group())
                            .matches("|#[a-z0-9.-]+|https://example\\.org/a\\?b=c|supply\\.md#rules");
                }
            }
            assertThat(ATTRIBUTE.matcher(tags.group(2)).replaceAll("").strip())
                    .as(tags.group())
                    .isIn("", "/");
        }
        assertThat(elements).doesNotContain("script", "img", "iframe", "b onclick", "object", "embed", "link", "form");
        assertThat(page).contains("https://example.org/a?b=c").contains("href=\"supply.md#rules\"");
        assertThat(page).contains("[picture: https://evil.example/beacon.png]").doesNotContain("a comment");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org",
        "HTTP://example.org/x:y, HTTP://example.org/x:y",
        "supply.md, supply.md",
        "../docs/a.md#b, ../docs/a.md#b",
        "#rules, #rules",
        "javascript:alert(1), ''",
        "' javascript:alert(1)', ''",
        "JAVASCRIPT:alert(1), ''",
        "java&#115;cript:alert(1), ''",
        "data:text/html;base64, ''",
        "//evil.example, ''",
        "/\\evil.example, ''",
        "\\\\evil.example, ''",
        "mailto:a@example.org, ''",
        "file:///etc/passwd, ''"
    })
    void linksLeadToTheWebOrToAFileBeside(String url, String shown) {
        assertThat(new Prose.Harmless().sanitizeLinkUrl(url)).isEqualTo(shown);
        assertThat(new Prose.Harmless().sanitizeLinkUrl("java\nscript:alert(1)"))
                .isEmpty();
    }

    @Test
    void thePageNeedsNothingBesideIt() throws IOException {
        String page = core;
        assertThat(page)
                .contains("default-src 'none'")
                .doesNotContain("@import")
                .doesNotContain("url(");
        assertThat(body(page)).doesNotContain("<script").doesNotContain("<link").doesNotContain("src=\"");
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhereAndEveryAnchorIsUnique() throws IOException {
        String page = body(core);
        List<String> ids = Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(r -> r.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Pattern.compile("href=\"#([^\"]*)\"")
                        .matcher(page)
                        .results()
                        .map(r -> r.group(1))
                        .toList())
                .hasSizeGreaterThan(1000)
                .allSatisfy(target -> assertThat(ids).contains(target));
    }

    @Test
    void everythingOfTheCoreIsInIt() throws IOException {
        String page = core;
        assertThat(page)
                .contains("<strong>cut-off force breaks off its attack</strong>")
                .contains("id=\"parameter.supply.patience\"")
                .contains("<td>3 to 14\u00a0days</td>")
                .contains("Hit policy: first.")
                .contains("id=\"source.libya-2020.s15\"")
                .contains("id=\"work.zhukov2012\"")
                .contains("a force F is cut off")
                .contains("<title>Which rulebooks feed which</title>");
    }

    @Test
    void aRulebookOfOnesOwnIsShownAlone() throws IOException {
        Path mine = Files.writeString(
                folder.resolve("mine.md"),
                "---\nrulebook: mine\ntitle: My own\nphase: supply\n---\n# Mine\n\n```rule a moving force halts\n"
                        + "  grounds  assumption, grade E: a test\n  when  a force F's posture is moving\n  then  F halts\n```\n");
        String page = page(mine);
        assertThat(page).contains("<h1>Rulebook mine</h1>").contains("1 rulebook, 1 rule. ");
        assertThat(page).doesNotContain("id=\"rulebook.supply\"").contains("force&#39;s posture");
    }

    @Test
    void aPageIsNotReplacedUnlessAsked() throws IOException {
        Path out = Files.writeString(folder.resolve("there.html"), "mine");
        Outcome outcome = Commands.run("rules", "doc", "--out", out);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo(out + ": this file is there already; replace it with --force.\n1 problem.\n");
        assertThat(out).content().isEqualTo("mine");
        assertThat(Commands.run("rules", "doc", hostile(), "--out", out, "--force")
                        .code())
                .isZero();
        assertThat(Commands.run("rules", "doc", hostile(), "--out", folder.resolve("none/page.html"))
                        .code())
                .isEqualTo(2);
        assertThat(folder.resolve("there.html.part")).doesNotExist();
    }
}
