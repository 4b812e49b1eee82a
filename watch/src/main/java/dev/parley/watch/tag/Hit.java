package dev.parley.watch.tag;

/**
 * A phrase at a place.
 *
 * @param first its first word
 * @param last its last word
 */
record Hit<P>(P phrase, int first, int last) {
    boolean covers(Hit<?> other) {
        return first <= other.first && other.last <= last;
    }
}
