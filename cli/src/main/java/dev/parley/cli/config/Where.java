package dev.parley.cli.config;

import java.nio.file.Path;

/** Where a value was set. */
public sealed interface Where {
    /** In words for people, e.g. {@code config/parley.yaml:12}. */
    String words();

    /** Whether a relative path set here is meant from where the user stands. */
    default boolean isOfUser() {
        return false;
    }

    /** The same, a file of Parley's own folder named from there. */
    default Where seenFrom(Path home) {
        return this;
    }

    /** On the command line. */
    record Flag(String name) implements Where {
        @Override
        public String words() {
            return name;
        }

        @Override
        public boolean isOfUser() {
            return true;
        }
    }

    /** In the environment. */
    record Variable(String name) implements Where {
        @Override
        public String words() {
            return name;
        }

        @Override
        public boolean isOfUser() {
            return true;
        }
    }

    /** In a line of the configuration file, counted from 1. */
    record File(Path file, int line) implements Where {
        @Override
        public String words() {
            return file + ":" + line;
        }

        @Override
        public Where seenFrom(Path home) {
            return file.startsWith(home) ? new File(home.relativize(file), line) : this;
        }
    }

    /** Nowhere. */
    record Default() implements Where {
        @Override
        public String words() {
            return "default";
        }
    }
}
