package dev.parley.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PageLanguageTest {
    private final PageLanguage languages = new PageLanguage();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ka | en | ხიდი მდინარეზე კვლავ გაიხსნა
            ru | en | Мост через реку снова открыт, сообщили в городе
            uk | ru | Міст через річку знову відкрили, повідомили в раді її мешканці
            os | ru | Хид доныл ногæй байгом ис, загъта горæты хицауад
            ab | ru | Аӡы иқәу ацҳа ҿыц иаатит, иҳәеит ақалақь аилак
            hy | en | Կամուրջը գետի վրա կրկին բացվեց
            en | '' | The bridge over the river was opened again on Monday, and it is open to the buses of the town
            de | en | Die Brücke über den Fluss ist wieder offen, und der Rat hat sich nicht mit den Kosten befasst
            fr | fr | Le pont est ouvert
            az | '' | Çayın üzərindəki körpü bazar ertəsi yenidən açılıb və bu barədə şəhər şurası məlumat verib, isə yol üçün
            """)
    void tellsALanguageByItsLettersAndWords(String expected, String declared, String text) {
        assertThat(languages.of(text, declared.isEmpty() ? null : declared)).contains(expected);
    }

    @Test
    void doesNotGuessWhereNothingTells() {
        assertThat(languages.of("2019", null)).isEmpty();
        assertThat(languages.of("Kuopio Oulu", null)).isEmpty();
        assertThat(languages.of("2019", "ka-GE")).contains("ka");
    }
}
