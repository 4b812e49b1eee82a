package dev.parley.benchmarks;

/** Finds all phrases of a phrasebook in an article, whatever their case, where no letter or digit touches them. */
interface Engine {
    /** Shows each place of each phrase found. */
    void find(String article, Places places);

    /** Takes places. */
    interface Places {
        /** A phrase stands here, in UTF-16 units. */
        void at(int start, int end);
    }

    /** A sum that depends on all places, so that no engine can leave out the work of telling them. */
    final class Sum implements Places {
        private long sum;

        @Override
        public void at(int start, int end) {
            sum += start * 31L + end;
        }

        long value() {
            return sum;
        }
    }
}
