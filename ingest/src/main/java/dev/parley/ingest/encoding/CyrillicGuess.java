package dev.parley.ingest.encoding;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of the encodings with one byte a letter makes Russian words of bytes. Each is tried and rated: frequent letters
 * count much, a capital after a small letter counts against it, and so does what is no letter at all.
 */
public final class CyrillicGuess {
    private static final List<Charset> ENCODINGS = List.of(
            Charset.forName("windows-1251"),
            Charset.forName("KOI8-R"),
            Charset.forName("IBM866"),
            Charset.forName("ISO-8859-5"),
            Charset.forName("x-MacCyrillic"));
    private static final String BY_FREQUENCY = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґў";
    private static final int SAMPLE = 20_000;
    private static final double READABLE = 0.4;
    private static final double IN_WORDS = 0.6;

    private final byte[] sample;
    private final int size;
    private final boolean isInWords;

    /** @param length how many of the bytes are looked at */
    public CyrillicGuess(byte[] bytes, int length) {
        sample = new byte[SAMPLE];
        int kept = 0;
        int high = 0;
        int beside = 0;
        for (int at = 0; at < length && kept < SAMPLE; at++) {
            boolean isHigh = bytes[at] < 0;
            boolean isAfterHigh = at > 0 && bytes[at - 1] < 0;
            if (isHigh) {
                high++;
                beside += isAfterHigh || (at + 1 < length && bytes[at + 1] < 0) ? 1 : 0;
            }
            if (isHigh || isAfterHigh) {
                sample[kept++] = isHigh ? bytes[at] : (byte) ' ';
            }
        }
        size = kept;
        isInWords = high > 0 && beside >= high * IN_WORDS;
    }

    /** The best of the encodings; empty where the bytes are no Cyrillic text in any. */
    public Optional<Charset> best() {
        return isInWords
                ? ENCODINGS.stream()
                        .filter(encoding -> rate(encoding) >= READABLE)
                        .max(Comparator.comparingDouble(this::rate))
                : Optional.empty();
    }

    /** How well an encoding fits: 0 and less is nonsense, about 0.75 is plain Russian. */
    public double rate(Charset encoding) {
        String text = new String(sample, 0, size, encoding);
        double sum = 0;
        int letters = 0;
        boolean isAfterSmall = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == ' ') {
                isAfterSmall = false;
                continue;
            }
            letters++;
            char small = String.valueOf(unit).toLowerCase(Locale.ROOT).charAt(0);
            int rank = BY_FREQUENCY.indexOf(small);
            double worth = rank < 0 ? -0.5 : 1 - rank / (double) BY_FREQUENCY.length();
            boolean isCapital = small != unit;
            sum += isCapital && isAfterSmall ? -1 : isCapital ? worth * 0.6 : worth;
            isAfterSmall = rank >= 0 && !isCapital;
        }
        return letters == 0 ? 0 : sum / letters;
    }
}
