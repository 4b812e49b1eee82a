package dev.parley.acceptance.stream;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Processors in JVMs of their own. One is always getting ready while others work. */
final class Children implements AutoCloseable {
    private final Path directory;
    private final List<ProcessorChild> all = new ArrayList<>();
    private ProcessorChild next;

    Children(Path directory) {
        this.directory = directory;
        this.next = ready();
    }

    /** One that waits for work. */
    synchronized ProcessorChild take() {
        ProcessorChild taken = next;
        next = ready();
        return taken;
    }

    private ProcessorChild ready() {
        ProcessorChild child = ProcessorChild.ready(directory.resolve("child-%d.log".formatted(all.size() + 1)));
        all.add(child);
        return child;
    }

    @Override
    public synchronized void close() throws InterruptedException {
        for (ProcessorChild child : all) {
            child.close();
        }
    }
}
