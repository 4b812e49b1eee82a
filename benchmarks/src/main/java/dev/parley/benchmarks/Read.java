package dev.parley.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What was read, and the processor time of the whole process that it took, collecting garbage included. A clock on the
 * wall would also count what others do in the machine.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Read {
    public long characters;
    public long articles;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long begun;

    @Setup(Level.Iteration)
    public void begin() {
        begun = system.getProcessCpuTime();
    }

    public long nanoseconds() {
        return system.getProcessCpuTime() - begun;
    }

    void add(String article) {
        characters += article.length();
        articles++;
    }
}
