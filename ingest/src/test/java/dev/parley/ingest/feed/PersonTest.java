package dev.parley.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class PersonTest {
    @ParameterizedTest
    @CsvFileSource(resources = "feed-people.csv", delimiter = ';', quoteCharacter = '`')
    void tellsNameAndAddressApart(String written, @Nullable String name, @Nullable String email) {
        assertThat(Person.of(written)).contains(new Person(name, email, null));
    }

    @Test
    void isNobodyWithoutANameOrAnAddress() {
        assertThat(Person.of(" \n")).isEmpty();
    }

    @Test
    void isToldInOneLine() {
        assertThat(new Person("Ann Example", "me@example.com", null).line()).isEqualTo("Ann Example (me@example.com)");
        assertThat(new Person(null, null, "https://a.example/").line()).isEqualTo("https://a.example/");
    }
}
