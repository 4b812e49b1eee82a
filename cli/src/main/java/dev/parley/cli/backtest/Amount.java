package dev.parley.cli.backtest;

/** How many articles, in how many stories. */
record Amount(long articles, long stories) {
    Amount plus(Amount other) {
        return new Amount(articles + other.articles, stories + other.stories);
    }

    String inWords() {
        return number(articles, "article", "articles") + " in " + number(stories, "story", "stories");
    }

    static String number(long number, String one, String many) {
        return "%,d %s".formatted(number, number == 1 ? one : many);
    }
}
