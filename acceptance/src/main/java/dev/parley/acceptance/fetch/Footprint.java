package dev.parley.acceptance.fetch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a process takes of its machine at one moment.
 *
 * @param heapMebibytes what is alive in its heap, after it was collected
 * @param residentMebibytes its memory as the operating system counts it; 0 where that is not told
 * @param files open files and connections; 0 where that is not told
 * @param processor processor time since its start
 * @param load of the whole machine, the mean of a minute
 */
public record Footprint(long heapMebibytes, long residentMebibytes, long files, Duration processor, double load) {
    private static final Pattern USED = Pattern.compile("\\bused (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final int KIBIBYTES = 1024;

    /** Collects the heap of a Java process and looks at it. */
    public static Footprint of(Child child) throws IOException, InterruptedException {
        ask(child, "GC.run");
        Matcher used = USED.matcher(ask(child, "GC.heap_info"));
        long heap = 0;
        while (used.find()) {
            heap += Long.parseLong(used.group(1));
        }
        Path system = Path.of("/proc", Long.toString(child.pid()));
        return new Footprint(
                heap / KIBIBYTES,
                resident(system.resolve("status")),
                files(system.resolve("fd")),
                ProcessHandle.of(child.pid())
                        .flatMap(handle -> handle.info().totalCpuDuration())
                        .orElse(Duration.ZERO),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** What it answers of its heap, young and old, without what is said of classes. */
    private static String ask(Child child, String question) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(child.pid()),
                        question)
                .redirectErrorStream(true)
                .start();
        String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        int metaspace = answer.indexOf("Metaspace");
        return metaspace < 0 ? answer : answer.substring(0, metaspace);
    }

    private static long resident(Path status) throws IOException {
        if (!Files.exists(status)) {
            return 0;
        }
        Matcher resident = RESIDENT.matcher(Files.readString(status));
        return resident.find() ? Long.parseLong(resident.group(1)) / KIBIBYTES : 0;
    }

    private static long files(Path descriptors) throws IOException {
        if (!Files.exists(descriptors)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(descriptors)) {
            return all.count();
        }
    }
}
