package dev.parley.ingest.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HtmlTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>One</p><p>two</p>|One/two",
                "One <b>bold</b>, <i>italic</i>.|One bold, italic.",
                "a<br>b<br/><br>c|a/b/c",
                "<div><div><p> a   b </p></div></div> c|a b/c",
                "<ul><li>a<li>b</ul>|a/b",
                "a<script>x()</script><style>p{}</style><!-- y -->b|ab",
                "<title>t</title><p>a &amp; b&nbsp;c &#4304;|a & b\u00a0c \u10d0",
                "<template>x</template><noscript>y</noscript>z|z",
            })
    void makesEachBlockALine(String html, String text) {
        assertThat(HtmlText.of(html).replace('\n', '/')).isEqualTo(text);
    }

    @Test
    void readsWhatIsNestedTooDeepToRecurse() {
        assertThat(HtmlText.of("<div>".repeat(50_000) + "end")).isEqualTo("end");
    }
}
