package dev.parley.watch.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.watch.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTrieTest {
    private final Paradigms paradigms = Paradigms.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Geneva [talks|peace process];the GENEVA peace process;GENEVA peace process",
                "Geneva [talks|peace process];the geneva talks;",
                "Geneva (peace) talks;Geneva talks and Geneva peace talks;Geneva talks/Geneva peace talks",
                "JCC;a Jcc and a JCC;JCC",
                "six-point plan;a six–point plan or six point plan;six–point plan/six point plan",
                "Geneva talks;Geneva. Talks in Geneva, talks;",
                "Secretary's friends;the Secretary’s friends and the Secretary s friends;Secretary’s friends",
                "3 + 3 format;a 3+3 format, 3 + 3 format;3+3 format/3 + 3 format",
                "IPRM-ი~ka-ending;IPRM-ის, IPRM-ზე;IPRM-ის/IPRM-ზე",
                "пражский~ru-adj формат~ru-noun;в Пражском формате;Пражском формате"
            })
    void findsWhatAPatternStandsFor(String pattern, String text, String found) {
        assertThat(find(pattern, text)).isEqualTo(found == null ? List.of() : List.of(found.split("/", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "[a|b;']' is missing",
                "(a));closes nothing",
                "a [|b];an alternative is empty",
                "``;it is empty",
                "a~no-such;is none of",
                "a & b;is not part of a word",
                "(a);can be nothing at all"
            })
    void saysWhatIsWrongWithAPattern(String pattern, String why) {
        assertThatThrownBy(() -> Pattern.parse(pattern).phrases(paradigms))
                .isInstanceOf(PatternException.class)
                .hasMessageContaining(why);
    }

    @Test
    void refusesAPatternThatStandsForTooMany() {
        String pattern = "a (b c|d e f) (b c|d e f)".repeat(6);
        assertThatThrownBy(() -> Pattern.parse(pattern).phrases(paradigms)).hasMessageContaining("more than");
    }

    @ParameterizedTest
    @CsvSource({
        "Карасин,ru-man-surname,Карасиным",
        "Барциц,ru-man-surname,Барцицем",
        "Шамба,ru-man-surname,Шамбой",
        "Дарсалия,ru-man-surname,Дарсалией",
        "Каджая,ru-man-surname,Каджаи",
        "Морель,ru-man-surname,Морелем",
        "Захарова,ru-woman-surname,Захаровой",
        "Григорий,ru-man-given,Григорием",
        "Мария,ru-woman-given,Марией",
        "дискуссия,ru-noun,дискуссий",
        "встреча,ru-noun,встреч",
        "женевский,ru-adj,женевскими",
        "აბაშიძე,ka-name,აბაშიძესთან",
        "აბაშიძე,ka-name,აბაშიძის",
        "კარასინი,ka-name,კარასინისთვის",
        "კარასინი,ka-name,კარასინმაც",
        "დარსალია,ka-name,დარსალიამ",
        "სარკოზი,ka-vowel,სარკოზიმ",
        "მოლაპარაკება,ka-noun,მოლაპარაკებებში",
        "ფორმატი,ka-noun,ფორმატში"
    })
    void makesTheCaseFormsOfAWord(String word, String paradigm, String form) {
        assertThat(paradigms.forms(word, paradigm)).contains(word, form);
    }

    @ParameterizedTest
    @CsvSource({"Абашидзе,ru-man-surname", "Саркози,ru-man-surname", "Содер,ru-woman-surname", "Гроно,ru-woman-surname"
    })
    void leavesAloneWhatHasNoCases(String word, String paradigm) {
        assertThat(paradigms.forms(word, paradigm)).containsExactly(word);
    }

    private List<String> find(String pattern, String text) {
        PhraseTrie.Builder<String> trie = PhraseTrie.builder();
        Pattern.parse(pattern).phrases(paradigms).forEach(steps -> trie.add(steps, pattern));
        Words words = Words.of(text);
        List<String> found = new ArrayList<>();
        trie.build()
                .find(words, (phrase, first, last) -> found.add(text.substring(words.start(first), words.end(last))));
        return found;
    }
}
