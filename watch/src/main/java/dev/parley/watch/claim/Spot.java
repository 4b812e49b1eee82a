package dev.parley.watch.claim;

/**
 * Something at a place of a line.
 *
 * @param thing what stands there
 * @param first its first word
 * @param last its last word
 */
record Spot<T>(T thing, int first, int last) {
    boolean covers(int word) {
        return first <= word && word <= last;
    }
}
