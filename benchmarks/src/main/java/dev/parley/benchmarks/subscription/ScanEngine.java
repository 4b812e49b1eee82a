package dev.parley.benchmarks.subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** A look at each subscription, as one would write it first. */
final class ScanEngine implements Engine {
    private final List<Predicate<Report>> subscriptions = new ArrayList<>();
    private final List<Report> articles;

    ScanEngine(World world, int count, int seed, List<Report> articles) {
        this.articles = articles;
        Wish.each(world, count, seed, wish -> subscriptions.add(predicate(wish)));
    }

    private static Predicate<Report> predicate(Wish wish) {
        List<Predicate<Report>> all = new ArrayList<>();
        wish.all().forEach(entity -> all.add(report -> report.mentions().contains(entity)));
        if (!wish.any().isEmpty()) {
            all.add(report -> wish.any().stream().anyMatch(report.mentions()::contains));
        }
        String language = wish.language();
        if (language != null) {
            all.add(report -> report.language().equals(language));
        }
        String notFrom = wish.notFrom();
        if (notFrom != null) {
            all.add(report -> !report.source().equals(notFrom));
        }
        return all.stream().reduce(report -> true, Predicate::and);
    }

    @Override
    public int hits(int article) {
        Report report = articles.get(article);
        int hits = 0;
        for (Predicate<Report> subscription : subscriptions) {
            hits += subscription.test(report) ? 1 : 0;
        }
        return hits;
    }

    @Override
    public SortedSet<Integer> met(int article) {
        SortedSet<Integer> met = new TreeSet<>();
        for (int i = 0; i < subscriptions.size(); i++) {
            if (subscriptions.get(i).test(articles.get(article))) {
                met.add(i);
            }
        }
        return met;
    }
}
