package dev.parley.watch.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The talks were held in the city.
            en | Lavrov in Geneva for talks
            en | Karasin and Abashidze to meet in Prague
            en | Türkiye hosts a meeting of ministers on the South Caucasus
            en | Abashidze, Karasin meet
            ru | Переговоры прошли в городе.
            ru | Лавров прибыл в Тбилиси
            ru | Сенатор Карасин едет на встречу
            ru | Карасин о переговорах
            ka | მოლაპარაკებები ქალაქში გაიმართა.
            ka | მოლაპარაკებები და Grigory Karasin
            ka | ᲛᲝᲚᲐᲞᲐᲠᲐᲙᲔᲑᲔᲑᲘ ᲥᲐᲚᲐᲥᲨᲘ
            uk | Переговори відбулися у місті.
            uk | Лавров і Карасін
            uk | Сенатор про переговори після зустрічі
            ab | Аҧсны аҳәынҭқарра
            ab | Аԥсны Апрезидент
            os | Хуссар Ирыстоны ӕмбырд
            os | Хуссар Ирыстоны æмбырд
            hy | Բանակցությունները տեղի ունեցան
            hy | Լավրովը Երևանում
            az | Danışıqlar Bakıda keçirildi və başa çatdı
            az | Lavrov Bakıya gəldi
            tr | Lavrov Ankara'ya gitti ve görüştü
            tr | Dışişleri bakanları İstanbul'da toplandı
            el | Οι συνομιλίες της Γενεύης
            be | Перамовы прайшлі ў горадзе
            bg | Преговорите ще се проведат в Женева
            sr | Преговори су почели у Женеви, каже Ђорђевић
            de | Der Minister reist nach Genf
            fr | Les discussions de Genève sur la sécurité
            """)
    void tellsALanguageByItsLettersAndSmallWords(String language, String text) {
        assertThat(Language.of(text)).contains(language);
    }

    @Test
    void saysNothingOfWhatItDoesNotKnow() {
        assertThat(Language.of("1234 --- \uD800")).isEmpty();
        assertThat(Language.of("Verhandlungen wären möglich")).isNotEqualTo(Optional.of("en"));
        assertThat(Language.of("Karasin")).isEmpty();
        assertThat(Language.of("会談はジュネーブで行われた")).isEmpty();
    }

    @Test
    void citesNoOtherLanguageIntoARussianText() {
        assertThat(Language.of("Министр поговорил с послом. ".repeat(20) + "Їжак"))
                .contains("ru");
    }

    @Test
    void believesTheTextBeforeWhoeverDescribesIt() {
        assertThat(Language.of("მოლაპარაკებები ქალაქში გაიმართა.", "en")).isEqualTo("ka");
        assertThat(Language.of("The talks were held in the city.", "en-GB")).isEqualTo("en-GB");
        assertThat(Language.of("Karasin", "ru")).isEqualTo("ru");
        assertThat(Language.of("123", null)).isNull();
    }
}
