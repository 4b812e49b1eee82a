package dev.parley.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnginesTest {
    @Test
    void findTheSamePlacesOfTheSamePhrases() {
        List<String> news = News.written(30, 1);
        List<String> phrases = Phrasebook.of(500, 2);
        for (FindStage.Finder finder : FindStage.Finder.values()) {
            FindStage.agree(finder.engine(phrases), new ParleyEngine(phrases), news);
        }
        List<Integer> places = new ArrayList<>();
        news.forEach(article -> new ParleyEngine(phrases).find(article, (start, end) -> places.add(start)));
        assertThat(places).hasSizeGreaterThan(30);
    }
}
