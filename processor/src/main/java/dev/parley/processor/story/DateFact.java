package dev.parley.processor.story;

/**
 * A day, days or month that something is said to take place in, as a fact: {@code date:2014-11-05},
 * {@code date:2014-11-05/2014-11-06}, {@code date:2014-11}.
 *
 * @param first ISO day or month
 * @param last ISO day or month, not before the first
 */
record DateFact(String first, String last) {
    static final String PREFIX = "date:";

    private static final int MONTH_LENGTH = "2014-11".length();

    static boolean is(String fact) {
        return fact.startsWith(PREFIX);
    }

    static DateFact of(String fact) {
        String dates = fact.substring(PREFIX.length());
        int slash = dates.indexOf('/');
        String first = slash < 0 ? dates : dates.substring(0, slash);
        String last = slash < 0 ? dates : dates.substring(slash + 1);
        return new DateFact(first, last.compareTo(first) < 0 ? first : last);
    }

    /** Whether somebody who knows the other date learns nothing from this one: days that overlap, or the month around it. */
    boolean isKnownFrom(DateFact other) {
        if (isMonth()) {
            return first.compareTo(other.month(other.last)) <= 0
                    && other.month(other.first).compareTo(first) <= 0;
        }
        return !other.isMonth() && first.compareTo(other.last) <= 0 && other.first.compareTo(last) <= 0;
    }

    private boolean isMonth() {
        return first.length() == MONTH_LENGTH;
    }

    private String month(String date) {
        return date.substring(0, Math.min(MONTH_LENGTH, date.length()));
    }
}
