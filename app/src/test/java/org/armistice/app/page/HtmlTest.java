package org.armistice.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void whatStandsInAFileIsNeverMarkup() {
        assertThat(Html.escaped("<b a='x' c=\"y\">&")).isEqualTo("&lt;b a=&#39;x&#39; c=&quot;y&quot;&gt;&amp;");
        assertThat(new Html().element("a", "x", "title", "\"><script>").toString())
                .isEqualTo("<a title=\"&quot;&gt;&lt;script&gt;\">x</a>");
    }

    @Test
    void signsThatNoParserReadsAreShownAsSuch() {
        assertThat(Html.escaped("a\uD800b\uFFFFc\u0007d\u202Ee")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(Html.escaped("\uD83D\uDD4A سرت")).isEqualTo("\uD83D\uDD4A سرت");
    }
}
