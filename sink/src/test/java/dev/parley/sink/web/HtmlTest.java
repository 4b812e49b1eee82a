package dev.parley.sink.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class HtmlTest {
    @Test
    void textNeverBecomesATag() {
        assertThat(new Html()
                        .element("p", "<script>alert('x')</script> & \"y\"")
                        .toString())
                .endsWith("<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;</p>");
    }

    @Test
    void aValueNeverEndsItsAttribute() {
        assertThat(new Html().element("a", "t", "href", "\" onclick=\"x").toString())
                .endsWith("<a href=\"&quot; onclick=&quot;x\">t</a>");
    }

    @Test
    void controlsAndMarksThatTurnTextAreReplaced() {
        assertThat(new Html().text("a\u0000b\u202Ec\nd").toString()).endsWith("a\uFFFDb\uFFFDc\nd");
    }

    @Test
    void aPageWithAnOpenElementIsNotGivenAway() {
        Html html = new Html().open("p");

        assertThatThrownBy(html::toString)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("p");
    }
}
