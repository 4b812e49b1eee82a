package dev.parley.processor.story;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Numbers under hashes, in about 12 bytes each: a table with linear probing. Most hashes have one number, which stands in
 * the table; more stand in a list.
 */
final class Postings {
    private static final int FREE = -1;
    private static final int NONE = -2;
    private static final int FIRST_LIST = -3;

    private int[] keys = new int[64];
    private int[] values = filled(64);
    private int used;
    private int[][] lists = new int[4][];
    private int[] sizes = new int[4];
    private int listed;

    private static int[] filled(int length) {
        int[] values = new int[length];
        Arrays.fill(values, FREE);
        return values;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key * 0x9E3779B9) >>> 7 & mask;
        while (values[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    void add(int key, int number) {
        int slot = slot(key);
        int value = values[slot];
        if (value == FREE) {
            if (used * 3 >= keys.length * 2) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            values[slot] = number;
            used++;
        } else if (value == NONE) {
            values[slot] = number;
        } else if (value >= 0) {
            values[slot] = FIRST_LIST - newList(value, number);
        } else {
            append(FIRST_LIST - value, number);
        }
    }

    private int newList(int one, int other) {
        if (listed == lists.length) {
            lists = Arrays.copyOf(lists, listed * 2);
            sizes = Arrays.copyOf(sizes, listed * 2);
        }
        lists[listed] = new int[] {one, other};
        sizes[listed] = 2;
        return listed++;
    }

    private void append(int list, int number) {
        if (sizes[list] == lists[list].length) {
            lists[list] = Arrays.copyOf(lists[list], sizes[list] * 2);
        }
        lists[list][sizes[list]++] = number;
    }

    void remove(int key, int number) {
        int slot = slot(key);
        int value = values[slot];
        if (value == number) {
            values[slot] = NONE;
        } else if (value <= FIRST_LIST) {
            int list = FIRST_LIST - value;
            int[] numbers = lists[list];
            int last = --sizes[list];
            for (int i = 0; i < last; i++) {
                if (numbers[i] == number) {
                    numbers[i] = numbers[last];
                }
            }
        }
    }

    void each(int key, IntConsumer consumer) {
        int value = values[slot(key)];
        if (value >= 0) {
            consumer.accept(value);
        } else if (value <= FIRST_LIST) {
            int list = FIRST_LIST - value;
            for (int i = 0; i < sizes[list]; i++) {
                consumer.accept(lists[list][i]);
            }
        }
    }

    private void grow() {
        int[] formerKeys = keys;
        int[] formerValues = values;
        keys = new int[formerKeys.length * 2];
        values = filled(keys.length);
        used = 0;
        for (int i = 0; i < formerKeys.length; i++) {
            if (formerValues[i] != FREE && formerValues[i] != NONE) {
                int slot = slot(formerKeys[i]);
                keys[slot] = formerKeys[i];
                values[slot] = formerValues[i];
                used++;
            }
        }
    }
}
