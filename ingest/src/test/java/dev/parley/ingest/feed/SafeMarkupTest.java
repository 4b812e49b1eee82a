package dev.parley.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SafeMarkupTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    <p>a<script>x()</script>b</p>                     | <p>ab</p>
                    <p onclick="x()" style="left:0">a</p>             | <p>a</p>
                    <a href="javascript:x()">a</a>                    | <a>a</a>
                    <a href="java&#10;script:x()">a</a>               | <a>a</a>
                    <a href=" &#1;javascript:x()">a</a>               | <a>a</a>
                    <img src="data:text/html,x">                      | <img />
                    <img src=x onerror=x()>                           | <img src="https://a.example/b/x" />
                    <a href="/c?d=1&amp;e">a</a>                      | <a href="https://a.example/c?d=1&amp;e">a</a>
                    <a href="//c.example/">a</a>                      | <a href="https://c.example/">a</a>
                    <svg><script>x()</script></svg>a                  | a
                    <iframe src="https://a.example/"/>a               | a
                    <object data="x">a</object>                       | a
                    <form action="javascript:x()">a</form>            | <form>a</form>
                    <!-- a --><b>a</b>                                | <b>a</b>
                    <math><mtext><style><img src=x onerror=x()></style>| ``
                    <noscript><p title="</noscript><img src=x>">      | ``
                    """)
    void keepsTheTextAndNothingThatRuns(String html, String safe) {
        String clean =
                SafeMarkup.clean(html, URI.create("https://a.example/b/")).html();

        assertThat(clean).isEqualTo(safe);
    }
}
