package dev.parley.cli.run;

/** Somebody who is told how far a stage has come. */
@FunctionalInterface
public interface DrainProgress {
    /**
     * Is told each time the stage was looked at.
     *
     * @param stage its name
     * @param left records and markers it has not finished yet
     */
    void at(String stage, long left);

    /** Nobody. */
    static DrainProgress untold() {
        return (stage, left) -> {};
    }
}
