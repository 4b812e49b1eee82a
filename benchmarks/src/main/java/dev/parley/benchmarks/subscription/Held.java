package dev.parley.benchmarks.subscription;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How many articles were held against subscriptions, how many they met, and the processor time that the process took. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Held {
    public long articles;
    public long hits;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long begun;

    @Setup(Level.Iteration)
    public void begin() {
        begun = system.getProcessCpuTime();
    }

    public long nanoseconds() {
        return system.getProcessCpuTime() - begun;
    }

    int add(int met) {
        articles++;
        hits += met;
        return met;
    }
}
