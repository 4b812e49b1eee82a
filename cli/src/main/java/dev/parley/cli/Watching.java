package dev.parley.cli;

import dev.parley.cli.report.Refusals;
import dev.parley.cli.terminal.ProgressLine;
import dev.parley.events.reject.Rejection;
import dev.parley.ingest.publish.Progress;
import dev.parley.ingest.publish.Sent;

/** What a person sees while a replay runs. */
final class Watching implements Progress, AutoCloseable {
    private final ProgressLine line;
    private final Refusals refusals = new Refusals();
    private String stage = "";
    private long most;

    Watching(Session session) {
        this.line = new ProgressLine(session.terminal(), session.clock());
    }

    @Override
    public void at(Sent sent, long bytes, long allBytes) {
        double share = allBytes == 0 ? 1 : (double) bytes / allBytes;
        line.show("sending: %,d articles".formatted(sent.articles()), share);
    }

    @Override
    public void rejected(Rejection rejection) {
        refusals.add(rejection);
    }

    /** What this run has rejected so far. */
    Refusals refusals() {
        return refusals;
    }

    void draining(String name, long left) {
        if (!name.equals(stage)) {
            stage = name;
            most = left;
        }
        most = Math.max(most, left);
        double share = most == 0 ? 1 : 1 - (double) left / most;
        line.show("%s: %,d to go".formatted(stage, left), share);
    }

    /** Takes the line away before the answer is printed. */
    void finish() {
        line.close();
    }

    @Override
    public void close() {
        finish();
    }
}
