package dev.parley.watch.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        "en,The talks were held in the city.",
        "ru,Переговоры прошли в городе.",
        "ka,მოლაპარაკებები ქალაქში გაიმართა.",
        "uk,Переговори відбулися у місті.",
        "os,Хуссар Ирыстоны ӕмбырд",
        "hy,Բանակցությունները տեղի ունեցան"
    })
    void tellsALanguageByItsLetters(String language, String text) {
        assertThat(Language.of(text)).contains(language);
    }

    @Test
    void saysNothingOfWhatItDoesNotKnow() {
        assertThat(Language.of("1234 --- \uD800")).isEmpty();
        assertThat(Language.of("Verhandlungen wurden geführt")).isEmpty();
    }
}
