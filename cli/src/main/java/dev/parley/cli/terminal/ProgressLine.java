package dev.parley.cli.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * One line that tells how far a long work is: drawn over and over where a person watches, else said anew now and then.
 */
public final class ProgressLine implements AutoCloseable {
    private static final Duration REDRAW = Duration.ofMillis(100);
    private static final Duration SAY_AGAIN = Duration.ofSeconds(10);
    private static final int BAR = 24;

    private final Terminal terminal;
    private final InstantSource clock;
    private Instant next;
    private boolean isDrawn;

    public ProgressLine(Terminal terminal, InstantSource clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.next = terminal.watched() ? Instant.MIN : clock.instant().plus(SAY_AGAIN);
    }

    /**
     * Shows how far the work is, if it is time to.
     *
     * @param share that is done, from 0 to 1
     */
    public void show(String words, double share) {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        String percent = "%3d %%".formatted(Math.round(share * 100));
        if (terminal.watched()) {
            int filled = (int) Math.round(Math.clamp(share, 0, 1) * BAR);
            draw("█".repeat(filled) + "░".repeat(BAR - filled) + " " + percent + "  " + words);
            next = now.plus(REDRAW);
        } else {
            terminal.say(percent.strip() + "  " + words);
            next = now.plus(SAY_AGAIN);
        }
    }

    private void draw(String line) {
        terminal.err().print("\r\033[K" + Width.cut(line, terminal.width() - 1));
        terminal.err().flush();
        isDrawn = true;
    }

    /** Takes a drawn line away. */
    @Override
    public void close() {
        if (isDrawn) {
            terminal.err().print("\r\033[K");
            terminal.err().flush();
            isDrawn = false;
        }
    }
}
