package dev.parley.cli.run;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/** What can be measured of the roles in this process. */
public final class Metrics {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /** Where roles put their figures. */
    MeterRegistry registry() {
        return registry;
    }

    /** All figures as they are now, in Prometheus' text format 0.0.4. */
    public String text() {
        return registry.scrape();
    }
}
